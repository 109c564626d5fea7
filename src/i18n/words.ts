import type { Language } from '../model/language.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fy } from './words/fy.ts';
import { nl } from './words/nl.ts';

export type WordKey = keyof typeof nl;

/** A full set of words: every key of Dutch, so that a missing one does not compile. */
export type Words = Readonly<Record<WordKey, string>>;

const WORDS: Readonly<Record<Language, Words>> = { nl, fy, de, en };

/** Every key of the interface: what `terms` of municipality.yml may replace. */
export const WORD_KEYS = Object.keys(nl) as WordKey[];

/** Gives a word or sentence of the interface, `{name}` filled in with the value of that name. */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a language; the municipality's own `terms` come first. An unknown value name stays as typed. */
export function wordsIn(language: Language, terms: Readonly<Record<string, LocalizedText>> = {}): Translate {
  return (key, values = {}) => {
    const own = terms[key];
    const house = own && language in own ? textIn(own, language).text : undefined;
    return (house ?? WORDS[language][key]).replaceAll(/\{([a-z]+)\}/giu, (typed, name: string) => String(values[name] ?? typed));
  };
}
