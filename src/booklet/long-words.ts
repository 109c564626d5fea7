import type { BookletSize } from './booklet-data.ts';

/** Letters of a word that would leave a hole when it moves down whole to the next line. */
const LONG: Readonly<Record<BookletSize, RegExp>> = {
  normal: /[^\s!-/:-@[-`{-~]{16,}/gu,
  large: /[^\s!-/:-@[-`{-~]{24,}/gu,
};
/** The template sets this as a word of its own, and the texts around it apart. */
const ONE_WORD = 't/m';

/** Texts that have long words, wherever they stand in a booklet, with these words in the order of the text. */
export type LongWords = Readonly<Record<string, readonly string[]>>;

/** Find the long words of all texts in a booklet's data. */
export function longWords(data: unknown, size: BookletSize): LongWords {
  const found = new Map<string, readonly string[]>();
  const look = (text: string) => {
    const words = text.match(LONG[size]);
    if (words) found.set(text, words);
  };
  const visit = (node: unknown): void => {
    if (typeof node === 'string') {
      look(node);
      if (node.includes(ONE_WORD)) node.split(ONE_WORD).forEach(look);
    } else if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
  };
  visit(data);
  return Object.fromEntries(found);
}
