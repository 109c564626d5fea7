import { wordsIn } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { LocalizedBody } from '../../model/programme.ts';
import type { Block, Inline } from '../blocks.ts';
import type { SecondBody } from '../booklet-data.ts';
import { oneLine } from '../said.ts';
import { bodyBlocks } from './body-blocks.ts';
import type { Composing } from './composing.ts';
import { withFrisianHyphens } from './frisian-hyphens.ts';

/** The language that stands beside the booklet's own, as the municipality says; undefined where there is none. */
export function secondLanguage({ programme, language }: Pick<Composing, 'programme' | 'language'>): Language | undefined {
  const [first, second] = programme.municipality.booklets.sideBySide ?? [];
  return first === language ? second : undefined;
}

/** A text in the second language, where both languages have it; else it stands alone, as in any booklet. */
export function besideText({ language }: Pick<Composing, 'language'>, second: Language, text: LocalizedText | undefined): string | null {
  const [own, other] = [text?.[language], text?.[second]];
  return own === undefined || other === undefined ? null : oneLine(other);
}

/** A body in the second language, where both have one. Pictures are left to the first: each is shown once, over the full width. */
export function besideBody(composing: Composing, second: Language, body: LocalizedBody, place: { readonly under: number; readonly bodyId: string }): SecondBody | null {
  if (!body[composing.language] || !body[second]) return null;
  const own = bodyBlocks(composing, body, place);
  const other = bodyBlocks({ ...composing, language: second, t: wordsIn(second, composing.programme.municipality.terms) }, body, { ...place, bodyId: `${place.bodyId}-${second}` });
  if (own.length === 0 || other.length === 0) return null;
  const blocks = other.filter(({ kind }) => kind !== 'photo');
  const columns = composing.size === 'normal' && [...own, ...blocks].every(fitsColumn);
  return { columns, blocks: columns ? blocks.map((block) => narrowed(block, second)) : blocks };
}

/** A running text for a narrow column, in ordinary letters: Frisian brings its own hyphens, other languages are hyphenated by the typesetter. */
export function forColumn(text: string, language: Language): string {
  return language === 'fy' ? withFrisianHyphens(text) : text;
}

/** The same for every text of a block, but for code and addresses. */
function narrowed<T>(node: T, language: Language): T {
  if (Array.isArray(node)) return node.map((each: unknown) => narrowed(each, language)) as T;
  if (typeof node !== 'object' || node === null) return node;
  if ('kind' in node && node.kind === 'code') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]: [string, unknown]) =>
    [key, key === 'text' && typeof value === 'string' ? forColumn(value, language) : narrowed(value, language)])) as T;
}

/** What keeps its sense in half the width: no picture among words, no code, no table of many or long columns. */
function fitsColumn(block: Block): boolean {
  switch (block.kind) {
    case 'code': return false;
    case 'table': return block.head.length <= 3 && [block.head, ...block.rows].flat().flat().every((inline) => inline.kind !== 'picture');
    case 'paragraph':
    case 'heading': return block.children.every((inline: Inline) => inline.kind !== 'picture');
    case 'list': return block.items.every(({ children }) => children.every(fitsColumn));
    case 'blockquote':
    case 'callout':
    case 'quote': return block.children.every(fitsColumn);
    default: return true;
  }
}
