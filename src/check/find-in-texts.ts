import type { IssueWords } from '../model/issue-wording.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Finding } from './check-rule.ts';

/** Something in a text, from an offset on. */
export interface Match {
  readonly offset: number;
  readonly words: IssueWords;
}

/** Look through texts; what is found gets its place in the file and the name of its field. */
export function findInTexts(texts: readonly SourceText[], search: (text: string, source: SourceText) => Iterable<Match>): Finding[] {
  return texts.flatMap((source) => [...search(source.text, source)].map(({ offset, words }): Finding => {
    const prefix = source.field === undefined ? '' : `${source.field}: `;
    return { file: source.file, ...placeAt(source, offset), words: { en: prefix + words.en, nl: prefix + words.nl } };
  }));
}

/** A text with web addresses and the targets of links blanked, at the same length: numbers and words in them are nobody's. */
export function withoutAddresses(text: string): string {
  // Bounded, so that a text of nothing but `](` costs no more than any other.
  return text.replaceAll(/https?:\/\/[^\s)>"']+|\]\([^()\s]{0,2000}\)/giu, (address) => ' '.repeat(address.length));
}

/** A field that holds a telephone number or e-mail address that may be printed. */
export function isContactField(source: SourceText): boolean {
  return /(?:^|\.)(?:phone|email)$/u.test(source.field ?? '');
}

function placeAt(source: SourceText, offset: number): { line: number; column: number } {
  if (!source.verbatim) return { line: source.line, column: source.column };
  const before = source.text.slice(0, offset);
  const lines = before.split('\n').length - 1;
  return lines === 0
    ? { line: source.line, column: source.column + offset }
    : { line: source.line + lines, column: offset - before.lastIndexOf('\n') };
}
