import type { ElementContent, Properties, RootContent } from 'hast';
import type { Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { State } from 'mdast-util-to-hast';
import { unified } from 'unified';
import type { Language } from '../model/language.ts';
import type { Page } from '../model/programme.ts';
import { siteLink } from './links.ts';
import { pageComponent } from './page-components.ts';
import type { Site } from './site.ts';

/** An element in MDX; the loader has made sure that its name is one of ours and that its attributes are plain text. */
interface PageElement {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * A page's MDX as HTML, in the wanted language or else in the first it has. It is rendered as data: elements become
 * elements, our components are filled in, and nothing in the source is ever run.
 */
export function pageHtml(page: Page, site: Site): { html: string; language: Language } | undefined {
  const language = page.source[site.language] === undefined ? (Object.keys(page.source)[0] as Language | undefined) : site.language;
  const source = language && page.source[language];
  if (language === undefined || source === undefined) return undefined;
  const element = (state: State, node: unknown) => toElements(state, node as PageElement, site);
  const renderer = unified()
    .use(remarkRehype, {
      footnoteLabel: site.t('markdown.footnotes'),
      footnoteBackLabel: site.t('markdown.back'),
      handlers: {
        mdxJsxFlowElement: element,
        mdxJsxTextElement: element,
        mdxFlowExpression: () => undefined,
        mdxTextExpression: () => undefined,
        mdxjsEsm: () => undefined,
      },
    })
    .use(rehypeStringify);
  const tree = renderer.runSync(parser.parse(source));
  linkTo(tree.children, site);
  return { language, html: renderer.stringify(tree) };
}

function toElements(state: State, node: PageElement, site: Site): ElementContent[] {
  const component = pageComponent(node.name ?? '', site);
  if (component) return component;
  const properties: Properties = Object.fromEntries(node.attributes.flatMap((attribute): [string, string | boolean][] =>
    attribute.type === 'mdxJsxAttribute' && attribute.name !== undefined
      ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : true]]
      : []));
  return [{ type: 'element', tagName: node.name ?? 'div', properties, children: state.all(node as unknown as Nodes & { children: [] }) }];
}

/** Links to pages of the site lead to the page in this language. */
function linkTo(nodes: readonly RootContent[], site: Site): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'a' && typeof node.properties['href'] === 'string') node.properties['href'] = siteLink(site, node.properties['href']);
    linkTo(node.children, site);
  }
}
