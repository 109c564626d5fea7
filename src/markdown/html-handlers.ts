import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Parents } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import { pictureOf } from './body-pictures.ts';
import type { BlockKind, DirectiveNode, InlineKind, NodeOf } from './dialect.ts';
import { directiveOf } from './directives/registry.ts';
import { footnoteMark } from './html-footnotes.ts';
import { htmlElement } from './html-element.ts';
import type { HtmlRendering } from './html-rendering.ts';
import { htmlTable } from './html-table.ts';
import { linkKindOf } from './link-address.ts';
import { tableCells } from './table-cells.ts';

export type RehypeHandlers = NonNullable<Options['handlers']>;
type RehypeState = Parameters<NonNullable<RehypeHandlers['text']>>[0];

type HtmlHandler<Kind extends BlockKind | InlineKind | 'listItem'> =
  (state: RehypeState, node: NodeOf<Kind>, parent: Parents | undefined) => ElementContent | ElementContent[] | undefined;

/** How each kind of our dialect looks on screen; a kind that lacks here does not compile. */
export function htmlHandlers(html: HtmlRendering): { [Kind in BlockKind | InlineKind | 'listItem']: HtmlHandler<Kind> } {
  const { headingOffset = 0 } = html.context;
  const directive = (state: RehypeState, node: DirectiveNode) => directiveOf(node).toHtml(node, html, state.all);
  return {
    paragraph: defaultHandlers.paragraph,
    heading: (state, node) => htmlElement(`h${Math.min(6, node.depth + headingOffset)}`, { id: html.uniqueId(slugOf(toString(node))) }, state.all(node)),
    list: defaultHandlers.list,
    listItem: (state, node, parent) => listItem(state, node, parent, html),
    blockquote: defaultHandlers.blockquote,
    code: (_state, node) => htmlElement('pre', {}, [htmlElement('code', {}, [node.value === '' ? '' : `${node.value}\n`])]),
    thematicBreak: defaultHandlers.thematicBreak,
    table: (state, node) => {
      const { align, head, rows } = tableCells(node);
      const columns = head.map((cell) => toString(cell));
      return htmlTable({ align, head: head.map(state.all), rows: rows.map((row) => row.map(state.all)) }, columns, html.context);
    },
    containerDirective: directive,
    leafDirective: directive,
    text: defaultHandlers.text,
    emphasis: defaultHandlers.emphasis,
    strong: defaultHandlers.strong,
    delete: defaultHandlers.delete,
    inlineCode: defaultHandlers.inlineCode,
    break: defaultHandlers.break,
    link: (state, node) => htmlElement('a', { href: safeHref(node.url, html) }, state.all(node)),
    image: (_state, node) => {
      const { picture, alt } = pictureOf(html.body, node.url, node.alt, html.context.language);
      return html.context.picture(picture, alt);
    },
    footnoteReference: (_state, node) => footnoteMark(node.identifier, html),
  };
}

/** A task's box gets a name, as the label that HTML wants for a box is the task itself and would be read twice. */
function listItem(state: RehypeState, node: NodeOf<'listItem'>, parent: Parents | undefined, html: HtmlRendering): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  if (typeof node.checked !== 'boolean') return item;
  const [first] = item.children.filter((child) => child.type === 'element');
  const box = first?.tagName === 'input' ? first : first?.children.find((child) => child.type === 'element');
  if (box?.type !== 'element' || box.tagName !== 'input') throw new Error('A task in a list has no box.');
  box.properties['ariaLabel'] = node.checked ? html.context.words.done : html.context.words.toDo;
  return item;
}

/** A heading's words as part of an id; those without a Latin letter or digit share one name. */
function slugOf(words: string): string {
  const slug = words.normalize('NFKD').replaceAll(/\p{Mark}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  return slug === '' ? 'part' : slug.slice(0, 60);
}

/** Parsing lets no other address through: one here was made up on the way, and must not reach a page. */
function safeHref(url: string, html: HtmlRendering): string {
  const href = html.context.href(url);
  if (linkKindOf(href) === undefined) throw new Error(`A link in a checked body leads to "${href}".`);
  return href;
}
