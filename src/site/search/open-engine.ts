import type { Engine } from '../../search/ask.ts';
import { RANKING } from '../../search/ranking.ts';
import type { WordList } from '../../search/word-list.ts';

/** What Pagefind tells of a page it found. */
export interface FoundPage {
  readonly url: string;
  /** HTML: the text with its special characters written out, and found words in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The index of this site in one language, and its words. */
export interface OpenEngine {
  readonly engine: Engine<FoundPage> & {
    /** Do something with the index when nothing else does: two searches at once spoil each other's memory. */
    inTurn<T>(work: () => Promise<T>): Promise<T>;
  };
  readonly list: WordList;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search: Engine<FoundPage>['search'];
}

const PAGEFIND = '/pagefind/pagefind.js';

/** Load the index. It comes from this site alone; what is typed is sent nowhere. */
export async function openEngine(language: string): Promise<OpenEngine> {
  const [pagefind, list] = await Promise.all([
    import(/* @vite-ignore */ PAGEFIND) as Promise<Pagefind>,
    fetch(`/_search/${language}.json`).then((response) => response.json()) as Promise<WordList>,
  ]);
  await pagefind.options({ ranking: RANKING, excerptLength: 26 });
  let last: Promise<unknown> = Promise.resolve();
  return {
    engine: {
      search: (query, options) => pagefind.search(query, options),
      inTurn: (work) => {
        const done = last.then(work, work);
        last = done;
        return done;
      },
    },
    list,
  };
}
