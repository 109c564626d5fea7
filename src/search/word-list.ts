import type { Language } from '../model/language.ts';
import type { FurtherWords } from './further-words.ts';
import type { SearchDocument } from './search-document.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** What the search page knows of a language's words, read when a search begins: `_search/<language>.json`. */
export interface WordList {
  /** Words that lead to some page, those of most pages first. */
  readonly words: readonly string[];
  /** Words that say nothing about what somebody looks for. */
  readonly stop: readonly string[];
}

/** The words of all documents, for putting questions right, as JSON. Numbers are left out: nothing is like a number. */
export function composeWordList(records: readonly { readonly document: SearchDocument; readonly words: FurtherWords }[], language: Language): string {
  const uses = new Map<string, number>();
  for (const { document, words } of records) {
    const own = wordsOf([document.title, document.lead, document.text, ...document.names, ...document.about].join('\n'));
    for (const word of new Set([...own, ...words.ofTitle, ...words.ofLead, ...words.ofText].flatMap(wordsOf))) {
      if (/^\p{L}{3,}/u.test(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const words = [...uses].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([word]) => word);
  return JSON.stringify({ words, stop: stopWords(language) } satisfies WordList);
}
