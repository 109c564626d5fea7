import { pictureOf } from './body-pictures.ts';
import type { BlockKind, InlineKind, NodeOf } from './dialect.ts';
import { directiveOf } from './directives/registry.ts';
import type { PrintBlock, PrintInline } from './print-block.ts';
import type { PrintRendering } from './print-rendering.ts';
import { printText } from './print-text.ts';
import { withoutHiddenCharacters } from './source-faults.ts';
import { tableCells } from './table-cells.ts';

/** How each kind of block looks on paper; a kind that lacks here does not compile. */
export const printBlockHandlers: { [Kind in BlockKind]: (node: NodeOf<Kind>, print: PrintRendering) => PrintBlock[] } = {
  paragraph: (node, { inlines }) => [{ kind: 'paragraph', children: inlines(node.children) }],
  heading: (node, { inlines }) => [{ kind: 'heading', level: node.depth === 1 ? 2 : node.depth, children: inlines(node.children) }],
  list: (node, { blocks }) => [{
    kind: 'list',
    ordered: node.ordered === true,
    start: node.start ?? 1,
    tight: !(node.spread === true || node.children.some((item) => item.spread === true)),
    items: node.children.map((item) => ({ checked: item.checked ?? null, children: blocks(item.children) })),
  }],
  blockquote: (node, { blocks }) => [{ kind: 'blockquote', children: blocks(node.children) }],
  code: (node) => [{ kind: 'code', text: withoutHiddenCharacters(node.value.replaceAll(/\r\n?/gu, '\n')) }],
  thematicBreak: () => [{ kind: 'rule' }],
  table: (node, { inlines }) => {
    const { align, head, rows } = tableCells(node);
    return [{ kind: 'table', align, head: head.map((cell) => inlines(cell.children)), rows: rows.map((row) => row.map((cell) => inlines(cell.children))) }];
  },
  containerDirective: (node, print) => directiveOf(node).toPrint(node, print),
  leafDirective: (node, print) => directiveOf(node).toPrint(node, print),
};

/** How each kind of text looks on paper; a kind that lacks here does not compile. */
export const printInlineHandlers: { [Kind in InlineKind]: (node: NodeOf<Kind>, print: PrintRendering) => PrintInline[] } = {
  text: (node) => (node.value === '' ? [] : [{ kind: 'text', text: printText(node.value) }]),
  emphasis: (node, { inlines }) => [{ kind: 'emphasis', children: inlines(node.children) }],
  strong: (node, { inlines }) => [{ kind: 'strong', children: inlines(node.children) }],
  delete: (node, { inlines }) => [{ kind: 'delete', children: inlines(node.children) }],
  inlineCode: (node) => [{ kind: 'code', text: printText(node.value) }],
  break: () => [{ kind: 'break' }],
  link: (node, { inlines }) => [{ kind: 'link', url: node.url, children: inlines(node.children) }],
  image: (node, { body, context }) => {
    const { picture, alt } = pictureOf(body, node.url, node.alt, context.language);
    return [{ kind: 'picture', picture, alt: printText(alt) }];
  },
  footnoteReference: (node, print) => [footnote(node, print)],
};

/** The first mention carries the text; it counts as made before its own text is read, which may mention it again. */
function footnote(node: NodeOf<'footnoteReference'>, { mentioned, definitions, blocks }: PrintRendering): PrintInline {
  const key = node.identifier.toUpperCase();
  const definition = definitions.get(key);
  if (definition === undefined) throw new Error(`Footnote "${node.identifier}" has no text in a checked body.`);
  const number = mentioned.get(key);
  if (number !== undefined) return { kind: 'footnote', id: String(number), first: false, children: [] };
  const id = mentioned.size + 1;
  mentioned.set(key, id);
  return { kind: 'footnote', id: String(id), first: true, children: blocks(definition.children) };
}
