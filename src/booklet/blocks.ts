import type { Language } from '../model/language.ts';
import type { PrintBlock, PrintInline } from '../markdown/print-block.ts';
import type { PictureOnPage, PictureShelf } from './picture-shelf.ts';
import { printable } from './said.ts';
import type { Sheet } from './sheet.ts';

/**
 * A block of a body as the template draws it: print blocks with their pictures placed, links resolved and headings in their place in the booklet.
 * What is `whole` is short and stays on one page.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly tight: boolean; readonly whole: boolean; readonly items: readonly { readonly mark: string | null; readonly children: readonly Block[] }[] }
  | { readonly kind: 'blockquote'; readonly children: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'table'; readonly whole: boolean; readonly align: readonly ('left' | 'right' | 'center' | null)[]; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'callout'; readonly tone: 'note' | 'warning'; readonly word: string; readonly whole: boolean; readonly children: readonly Block[] }
  | { readonly kind: 'quote'; readonly by: string | null; readonly children: readonly Block[] }
  | { readonly kind: 'figures'; readonly items: readonly { readonly figure: string; readonly label: readonly Inline[] }[] }
  | { readonly kind: 'photo'; readonly picture: PictureOnPage }
  | { readonly kind: 'foreign'; readonly lang: Language; readonly children: readonly Block[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'delete'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly url: string; readonly anchor: string | null; readonly children: readonly Inline[] }
  | { readonly kind: 'footnote'; readonly id: string; readonly first: boolean; readonly children: readonly Block[] }
  | { readonly kind: 'picture'; readonly picture: PictureOnPage };

export interface BlockContext {
  readonly shelf: PictureShelf;
  readonly sheet: Sheet;
  /** The municipality's site, absolute, no slash at its end. */
  readonly site: string;
  /** Anchor of the page of this booklet where a site path is told; null for what is not in it. */
  readonly anchorOf: (sitePath: string) => string | null;
  /** Level of the heading above: a `##` of the body stands one below it. */
  readonly under: number;
  /** Words that the body's own language needs: above notes and warnings, before tasks. */
  readonly words: Readonly<Record<'note' | 'warning' | 'done' | 'open', string>>;
  /** Sets footnotes of one body apart from those of others. */
  readonly bodyId: string;
}

const DEEPEST_HEADING = 6;

/** Print blocks made ready for a page. */
export function toBlocks(blocks: readonly PrintBlock[], context: BlockContext): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph': return { kind: 'paragraph', children: toInlines(block.children, context) };
      case 'heading': return { kind: 'heading', level: Math.min(context.under + block.level - 1, DEEPEST_HEADING), children: toInlines(block.children, context) };
      case 'list': return { ...block, whole: isShort(block.items), items: block.items.map((item) => ({ mark: item.checked === null ? null : context.words[item.checked ? 'done' : 'open'], children: toBlocks(item.children, context) })) };
      case 'blockquote': return { kind: 'blockquote', children: toBlocks(block.children, context) };
      case 'code': return { kind: 'code', text: printable(block.text) };
      case 'rule': return { kind: 'rule' };
      case 'table': return {
        kind: 'table', whole: isShort([block.head, ...block.rows]), align: block.align,
        head: block.head.map((cell) => toInlines(cell, context)),
        rows: block.rows.map((row) => row.map((cell) => toInlines(cell, context))),
      };
      case 'callout': return { kind: 'callout', tone: block.tone, word: context.words[block.tone], whole: isShort(block.children), children: toBlocks(block.children, context) };
      case 'quote': return { kind: 'quote', by: block.by, children: toBlocks(block.children, context) };
      case 'figures': return { kind: 'figures', items: block.items.map(({ figure, label }) => ({ figure, label: toInlines(label, context) })) };
      case 'photo': return { kind: 'photo', picture: placeWide(context, block.picture, block.alt) };
      default: return unknown(block);
    }
  });
}

function toInlines(inlines: readonly PrintInline[], context: BlockContext): Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.kind) {
      case 'text': return { kind: 'text', text: onePiece(inline.text) };
      case 'code': return { kind: 'code', text: onePiece(inline.text) };
      case 'break': return { kind: 'break' };
      case 'emphasis':
      case 'strong':
      case 'delete': return { kind: inline.kind, children: toInlines(inline.children, context) };
      case 'link': return {
        kind: 'link',
        url: inline.url.startsWith('/') ? `${context.site}${inline.url}` : inline.url,
        anchor: inline.url.startsWith('/') ? context.anchorOf(inline.url) : null,
        children: toInlines(inline.children, context),
      };
      case 'footnote': return { kind: 'footnote', id: `${context.bodyId}-${inline.id}`, first: inline.first, children: toBlocks(inline.children, context) };
      case 'picture': return { kind: 'picture', picture: placeWide(context, inline.picture, inline.alt) };
      default: return unknown(inline);
    }
  });
}

/** A list, table or note of a few lines, without a picture: parting it would leave a line alone on a page. */
function isShort(parts: readonly unknown[]): boolean {
  const written = JSON.stringify(parts);
  return parts.length <= 7 && !written.includes('"picture"') && [...written.matchAll(/"text":"((?:[^"\\]|\\.)*)"/gu)].reduce((sum, [, words = '']) => sum + words.length, 0) <= 450;
}

/** A picture over the full measure, in whole lines of the grid so that the text under it keeps its place. */
export function placeWide({ shelf, sheet }: Pick<BlockContext, 'shelf' | 'sheet'>, picture: Parameters<PictureShelf['place']>[0], alt: Parameters<PictureShelf['place']>[2]): PictureOnPage {
  const natural = picture.width > 0 ? (sheet.textWidth * picture.height) / picture.width : sheet.textWidth / 2;
  const most = Math.floor((sheet.textHeight * 0.62) / sheet.line);
  const lines = Math.max(4, Math.min(most, Math.round(natural / sheet.line)));
  return shelf.place(picture, { width: sheet.textWidth, height: lines * sheet.line }, alt);
}

/** Spaces at the ends stay: they part words of neighbouring pieces. */
const onePiece = (text: string) => printable(text).replaceAll(/[ \t\r\n\f\v\u0085\u2028\u2029]+/gu, ' ');

function unknown(node: never): never {
  throw new Error(`The booklet cannot set this: ${JSON.stringify(node)}`);
}
