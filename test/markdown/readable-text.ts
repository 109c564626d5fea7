import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { PrintBlock, PrintInline } from '../../src/markdown/print-block.ts';
import { words } from './rendered-body.ts';

type HtmlNode = DefaultTreeAdapterMap['node'];

const INLINE = new Set(['a', 'em', 'strong', 'del', 'code', 'sup', 'span', 'input', 'img']);
/** Each medium has signs of its own that lead to a footnote and back. */
const OWN_SIGNS = ['footnote-mark', 'footnote-back'];

/** What a sighted reader reads on screen, as an HTML parser of others understands it: blocks parted by a space, white space collapsed. */
export function readableHtml(html: string): string {
  return collapsed(htmlText(parseFragment(html)));
}

function htmlText(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  if (!('childNodes' in node)) return '';
  const attribute = (name: string) => ('attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined);
  if (OWN_SIGNS.includes(attribute('class') ?? '') || (node.nodeName === 'h2' && attribute('id')?.endsWith('footnotes'))) return '';
  const text = node.childNodes.map(htmlText).join('');
  return INLINE.has(node.nodeName) ? text : ` ${text} `;
}

/** What a reader reads on paper: the texts of print blocks in order, with the words a template adds, footnotes at the end. */
export function readablePrint(blocks: readonly PrintBlock[]): string {
  const notes: PrintBlock[] = [];
  const text = blocksText(blocks, notes);
  const atEnd: string[] = [];
  for (let note = notes.shift(); note !== undefined; note = notes.shift()) atEnd.push(blocksText([note], notes));
  return collapsed([text, ...atEnd].join(' '));
}

function blocksText(blocks: readonly PrintBlock[], notes: PrintBlock[]): string {
  return blocks.map((block): string => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading': return inlinesText(block.children, notes);
      case 'list': return block.items.map((item) => blocksText(item.children, notes)).join(' ');
      case 'blockquote': return blocksText(block.children, notes);
      case 'code': return block.text;
      case 'rule': return '';
      case 'table': return [block.head, ...block.rows].flatMap((row) => row.map((cell) => inlinesText(cell, notes))).join(' ');
      case 'callout': return `${words[block.tone]} ${blocksText(block.children, notes)}`;
      case 'quote': return `${blocksText(block.children, notes)} ${block.by ?? ''}`;
      case 'figures': return block.items.map(({ figure, label }) => `${figure} ${inlinesText(label, notes)}`).join(' ');
      case 'photo': return block.credit === null ? '' : `${words.photo} ${block.credit}`;
    }
  }).join(' ');
}

function inlinesText(inlines: readonly PrintInline[], notes: PrintBlock[]): string {
  return inlines.map((inline): string => {
    switch (inline.kind) {
      case 'text':
      case 'code': return inline.text;
      case 'break': return ' ';
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link': return inlinesText(inline.children, notes);
      case 'footnote':
        notes.push(...inline.children);
        return '';
      case 'picture': return '';
    }
  }).join('');
}

/** White space as HTML counts it; a no-break space is a character like any other. */
const collapsed = (text: string) => text.replaceAll(/[ \t\r\n\f]+/gu, ' ').trim();
