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
  tree.children = liftBlocks(tree.children) as typeof tree.children;
  adapt(tree.children, site);
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

/** Elements that may not stand in a paragraph, though MDX puts one there when it is written on a line of its own. */
const BLOCKS = new Set(['address', 'details', 'div', 'dl', 'ol', 'p', 'section', 'ul']);

/** A paragraph that holds blocks gives way to them; what stands between them keeps a paragraph of its own. */
function liftBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'element') return [node];
    node.children = liftBlocks(node.children) as ElementContent[];
    if (node.tagName !== 'p' || !node.children.some(isBlock)) return [node];
    const parts: ElementContent[][] = [];
    for (const child of node.children) {
      const last = parts.at(-1);
      if (last && !isBlock(child) && !last.some(isBlock)) last.push(child);
      else parts.push([child]);
    }
    return parts.flatMap((children): RootContent[] => {
      if (children.some(isBlock)) return children;
      const isEmpty = children.every((child) => child.type === 'text' && child.value.trim() === '');
      return isEmpty ? [] : [{ type: 'element', tagName: 'p', properties: {}, children }];
    });
  });
}

const isBlock = (node: RootContent): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

/** Links to pages of the site lead to the page in this language; tables scroll by themselves, by keyboard too. */
function adapt(nodes: RootContent[] | ElementContent[], site: Site): void {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'element') continue;
    adapt(node.children, site);
    if (node.tagName === 'a' && typeof node.properties['href'] === 'string') node.properties['href'] = siteLink(site, node.properties['href']);
    if (node.tagName !== 'table') continue;
    nodes[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel: site.t('markdown.table') },
      children: [node],
    };
  }
}
