import { nearestWord } from './nearest-word.ts';
import { compoundsOf } from './compound-words.ts';
import { splitCompound } from './split-compound.ts';
import type { WordList } from './word-list.ts';
import { withoutAccents, wordsOf } from './words-of.ts';

/** A hit before its page's particulars are read: Pagefind's result. */
export interface EngineHit<Data> {
  readonly id: string;
  readonly score: number;
  data(): Promise<Data>;
}

/** What asking needs of Pagefind. */
export interface Engine<Data> {
  /** Every page where the query is null. */
  search(query: string | null, options: { readonly filters: EngineFilters }): Promise<{ readonly results: readonly EngineHit<Data>[] }>;
}

export type EngineFilters = Readonly<Record<string, string>>;

/** What was found. */
export interface Answer<Data> {
  readonly hits: readonly EngineHit<Data>[];
  /** The question as it was put right, where it held a typing error. */
  readonly meant?: string | undefined;
}

const SHORTEST_END = 4;
/** What having all words is worth, where a word that fits best counts as one. */
const ALL_WORDS = 0.6;
/** Most pages that are added because they hold some of the words. */
const MOST_PARTIAL = 20;

/**
 * Ask the index what somebody typed. Words that say nothing are left out, typing errors put right, and compounds that no page has are
 * taken apart; pages with all words come first, then those with at least half of them. Words in quotes are asked as they are;
 * without any words every page that passes the filters is found.
 */
export async function ask<Data>(engine: Engine<Data>, list: WordList, typed: string, filters: EngineFilters = {}): Promise<Answer<Data>> {
  if (typed.trim() === '') return { hits: Object.keys(filters).length > 0 ? (await engine.search(null, { filters })).results : [] };
  if (/["“”]/u.test(typed)) return { hits: (await engine.search(typed.replaceAll(/[“”]/gu, '"'), { filters })).results };
  const known = knownWords(list);
  const terms = telling(typed, list).map((word) => toTerm(word, known));
  if (terms.length === 0) return { hits: [] };
  const meant = terms.some((term) => term.meant) ? terms.map((term) => term.meant ?? term.typed).join(' ') : undefined;
  const { results } = await engine.search(terms.map((term) => term.asked).join(' '), { filters });
  const each: Hits<Data>[] = [];
  if (terms.length > 1 || terms.some((term) => term.also.length > 0)) {
    for (const term of terms) {
      const found: Hits<Data>[] = [];
      // One after the other: two searches at once spoil each other's memory in Pagefind 1.5.
      for (const words of [term.asked, ...term.also]) found.push((await engine.search(words, { filters })).results);
      each.push(best(found));
    }
  }
  return { hits: together(results, each), meant };
}

interface Known {
  readonly words: ReadonlySet<string>;
  readonly inOrder: readonly string[];
}

const lists = new WeakMap<WordList, Known>();

/** The words of a list without accents; worked out once. */
function knownWords(list: WordList): Known {
  const inOrder = list.words.map(withoutAccents);
  const known = lists.get(list) ?? { words: new Set(inOrder), inOrder };
  lists.set(list, known);
  return known;
}

/** The words that say what is looked for; all of them where none does. */
function telling(typed: string, { stop }: WordList): string[] {
  const words = [...new Set(wordsOf(typed))];
  const left = words.filter((word) => !stop.includes(word));
  return left.length > 0 ? left : words;
}

/** A word as it was typed, and what the index is asked for it. */
interface Term {
  readonly typed: string;
  readonly asked: string;
  /** What is asked besides, for pages that have only some of it. */
  readonly also: readonly string[];
  /** What it should have been. */
  readonly meant?: string;
}

function toTerm(typed: string, known: Known): Term {
  const word = withoutAccents(typed);
  if (word.length < 4 || known.words.has(word) || known.inOrder.some((other) => other.startsWith(word))) return { typed, asked: typed, also: [] };
  const meant = nearestWord(word, known.inOrder);
  if (meant !== undefined) return { typed, asked: meant, also: [], meant };
  const parts = splitCompound(word, compoundsOf(known.words));
  return parts.length > 0 ? { typed, asked: parts.join(' '), also: parts } : { typed, asked: typed, also: longestEnds(word, known.words) };
}

/** The longest known words that a word begins and ends with: `bomenkap` asks for `bomen`. */
function longestEnds(word: string, words: ReadonlySet<string>): string[] {
  const lengths = Array.from({ length: Math.max(0, word.length - SHORTEST_END) }, (_, index) => word.length - 1 - index);
  const begin = lengths.map((length) => word.slice(0, length)).find((part) => words.has(part));
  const end = lengths.map((length) => word.slice(-length)).find((part) => words.has(part));
  return [...new Set([begin, end])].filter((part) => part !== undefined);
}

type Hits<Data> = readonly EngineHit<Data>[];

/** Pages for any of the words that stand for one: each with its best score. */
function best<Data>(found: readonly Hits<Data>[]): Hits<Data> {
  const byId = new Map<string, EngineHit<Data>>();
  for (const hit of found.flat()) {
    const other = byId.get(hit.id);
    if (!other || other.score < hit.score) byId.set(hit.id, hit);
  }
  return [...byId.values()];
}

/** Pages with all words or at least half of them: how well each word fits decides, and having all of them counts as a good half more. */
function together<Data>(all: Hits<Data>, each: readonly Hits<Data>[]): Hits<Data> {
  if (each.length === 0) return all;
  // One word that no page has: what the index makes of it itself comes before what its parts find.
  if (each.length === 1) return [...all, ...(each[0] ?? []).filter((hit) => !all.some((other) => other.id === hit.id)).slice(0, MOST_PARTIAL)];
  const withAll = new Set(all.map((hit) => hit.id));
  const pages = new Map<string, { hit: EngineHit<Data>; words: number; score: number }>();
  for (const hits of [...each, all]) {
    const top = Math.max(...hits.map((hit) => hit.score));
    for (const hit of hits) {
      const so = pages.get(hit.id) ?? { hit, words: 0, score: withAll.has(hit.id) ? ALL_WORDS : 0 };
      pages.set(hit.id, { hit, words: so.words + (hits === all ? 0 : 1), score: so.score + hit.score / top });
    }
  }
  const ranked = [...pages.values()].toSorted((a, b) => b.score - a.score);
  const partial = ranked.filter(({ hit, words }) => !withAll.has(hit.id) && words >= each.length / 2).slice(0, MOST_PARTIAL);
  return ranked.filter((page) => withAll.has(page.hit.id) || partial.includes(page)).map(({ hit }) => hit);
}
