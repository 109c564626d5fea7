import type { Language } from '../model/language.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';

/** A text of the booklet: a plain string in the booklet's own language, or one in another language that stands in. */
export type Said = string | { readonly text: string; readonly lang: Language };

/** What an author wrote, in the booklet's language where it is there, on one line and without what would turn lines around. */
export function said(written: LocalizedText, language: Language): Said {
  const found = textIn(written, language);
  const text = oneLine(found.text);
  return found.language === language ? text : { text, lang: found.language };
}

/** The bare words, for titles in metadata, labels and sorting. */
export function wordsOf(text: Said): string {
  return typeof text === 'string' ? text : text.text;
}

/** Line breaks and runs of spaces become one space; controls and bidi controls go, since a line on paper must not turn around. */
export function oneLine(text: string): string {
  return printable(text).replaceAll(/[ \t\r\n\f\v\u0085\u2028\u2029]+/gu, ' ').trim();
}

/** The text without control characters and bidi controls; line breaks stay. */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}

/** A text of more letters may not fit on a page beside what stands with it, so that what holds it must not insist on staying whole. */
export const ENDLESS = 1200;
