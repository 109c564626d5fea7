import type { Body } from '../model/programme.ts';
import type { PrintBlock, PrintInline } from './print-block.ts';
import { toPrintBlocks } from './to-print-blocks.ts';

/**
 * The words of a checked body, for search and feeds: blocks parted by an empty line, items and rows by a line break, cells by "; ".
 * Footnotes stand at the end. Descriptions of pictures are not in it.
 */
export function toPlainText(body: Body): string {
  const notes: PrintBlock[] = [];
  // Only descriptions of pictures depend on the language, and they are no part of the text.
  const text = blocksText(toPrintBlocks(body, { language: 'nl' }), notes, '\n\n');
  // A list that grows while it is read: a note may mention another one.
  const atEnd: string[] = [];
  for (let note = notes.shift(); note !== undefined; note = notes.shift()) atEnd.push(blockText(note, notes));
  return [text, ...atEnd].filter((part) => part !== '').join('\n\n');
}

/** The beginning of a body's words on one line, cut at the end of a word and ended with "…"; `most` counts code points. */
export function toExcerpt(body: Body, most: number): string {
  const words = toPlainText(body).replaceAll(/\s+/gu, ' ');
  const letters = [...words];
  if (letters.length <= most) return words;
  const cut = letters.slice(0, most).join('');
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || [...cut].slice(0, -1).join('');
  return `${whole.replace(/[\s,;:.–-]+$/u, '')}…`;
}

function blocksText(blocks: readonly PrintBlock[], notes: PrintBlock[], separator: string): string {
  return blocks.map((block) => blockText(block, notes)).filter((text) => text !== '').join(separator);
}

function blockText(block: PrintBlock, notes: PrintBlock[]): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': return inlinesText(block.children, notes).trim();
    case 'list': return block.items.map((item) => blocksText(item.children, notes, '\n')).filter((text) => text !== '').join('\n');
    case 'blockquote':
    case 'callout': return blocksText(block.children, notes, '\n\n');
    case 'quote': return [blocksText(block.children, notes, '\n\n'), block.by ?? ''].filter((text) => text !== '').join('\n');
    case 'code': return block.text;
    case 'table': return [block.head, ...block.rows].map((row) => row.map((cell) => inlinesText(cell, notes)).join('; ')).join('\n');
    case 'figures': return block.items.map(({ figure, label }) => `${figure} ${inlinesText(label, notes)}`.trim()).join('\n');
    case 'rule':
    case 'photo': return '';
    default: return unknown(block);
  }
}

function inlinesText(inlines: readonly PrintInline[], notes: PrintBlock[]): string {
  return inlines.map((inline): string => {
    switch (inline.kind) {
      case 'text':
      case 'code': return inline.text;
      case 'break': return '\n';
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link': return inlinesText(inline.children, notes);
      case 'footnote':
        notes.push(...inline.children);
        return '';
      case 'picture': return '';
      default: return unknown(inline);
    }
  }).join('');
}

function unknown(node: never): never {
  throw new Error(`This has no plain text: ${JSON.stringify(node)}`);
}
