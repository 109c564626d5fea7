import { baseForms } from './dutch-base-forms.ts';
import type { SearchDocument } from './search-document.ts';
import { splitCompound, type CompoundWords } from './split-compound.ts';
import { withoutAccents, wordsOf } from './words-of.ts';

/** Words that a page is found by although they do not stand in it: parts of compounds, stems of verbs, and words that mean the same. */
export interface FurtherWords {
  /** Of its title and names. */
  readonly ofTitle: readonly string[];
  /** Of the sentences that say what it is about. */
  readonly ofLead: readonly string[];
  /** Of the rest. */
  readonly ofText: readonly string[];
}

/** What turns words of a language into further ones; made once for all documents of it. */
export interface FurtherWordsSource {
  readonly compounds: readonly CompoundWords[];
  /** By a word, the words that search treats like it. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Splits found before: the same words stand in many documents. */
  readonly splits: Map<string, readonly string[]>;
}

/** A source for a language: its compound words, and lists of words that search treats alike. */
export function furtherWordsSource(compounds: readonly CompoundWords[], lists: readonly (readonly string[])[]): FurtherWordsSource {
  const synonyms = new Map<string, string[]>();
  for (const list of lists) {
    const alike = list.map((word) => word.toLowerCase());
    for (const own of new Set(alike.map(key))) synonyms.set(own, [...synonyms.get(own) ?? [], ...alike]);
  }
  return { compounds, synonyms, splits: new Map() };
}

/** The further words of a document; each stands with the most telling part of it that it belongs to. */
export function furtherWords({ title, lead, text, names, about }: SearchDocument, source: FurtherWordsSource): FurtherWords {
  const taken = new Set<string>();
  const of = (said: string) => {
    const own = new Set(wordsOf(said));
    for (const word of own) taken.add(word);
    const parts = partsOfAll(own, source);
    const further = [...new Set([...parts, ...alike([...own, ...parts], source)])].filter((word) => !taken.has(word));
    for (const word of further) taken.add(word);
    return further.toSorted();
  };
  return { ofTitle: of([title, ...names].join('\n')), ofLead: of(lead), ofText: of([text, ...about].join('\n')) };
}

const partsOfAll = (words: Iterable<string>, source: FurtherWordsSource) => new Set([...words].flatMap((word) => partsOf(word, source)));

const alike = (words: readonly string[], { synonyms }: FurtherWordsSource) => words.flatMap((word) => synonyms.get(key(word)) ?? []);

function partsOf(word: string, { compounds, splits }: FurtherWordsSource): readonly string[] {
  const known = splits.get(word);
  if (known) return known;
  // A word that is joined by hyphens tells its parts itself: `woon-werkverkeer`.
  const joined = word.split('-').filter((part) => part.length > 2);
  const parts = [
    ...(joined.length > 1 ? joined : []),
    ...joined.flatMap((part) => compounds.flatMap((words) => [...splitCompound(part, words), ...baseForms(part, words)])),
  ];
  splits.set(word, parts);
  return parts;
}

/** What inflected forms of a word share, roughly: `afvalbakken` and `afvalbak`, `bomen` and `boom`, `huizen` and `huis`. */
function key(word: string): string {
  const bare = withoutAccents(word.toLowerCase());
  const singular = bare.length > 4 ? bare.replace(/(?:en|s)$/u, '') : bare;
  return singular.replace(/([bcdfgklmnprst])\1$/u, '$1').replaceAll(/([aeou])\1/gu, '$1').replace(/z$/u, 's').replace(/v$/u, 'f');
}
