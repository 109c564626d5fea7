import { z } from 'zod';
import { LANGUAGES, type Language } from './language.ts';
import { text } from './text.ts';

/** A text per language, the municipality's default language first. Every text of a programme has at least that one. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** A text as a reader gets it: `language` says what it is really in, `fallback` that it is not the one asked for. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: Language;
  readonly fallback: boolean;
}

/** What an author may write: one string in the default language, or a map from language to string. */
export function localizedText(limits: { max?: number } = {}) {
  const each = text(limits);
  return z.union([
    each,
    z.strictObject({ nl: each.optional(), fy: each.optional(), de: each.optional(), en: each.optional() }),
  ]);
}

/** Turn what an author wrote into a text per language, the default language first. Missing default: the first language given. */
export function toLocalizedText(
  written: string | Partial<Record<Language, string | undefined>>,
  defaultLanguage: Language,
): LocalizedText {
  if (typeof written === 'string') return { [defaultLanguage]: written };
  const order = [defaultLanguage, ...LANGUAGES.filter((language) => language !== defaultLanguage)];
  return Object.fromEntries(order.flatMap((language) => (written[language] === undefined ? [] : [[language, written[language]]])));
}

/** The text in the wanted language, or else in the first language it has. An empty text gives an empty string. */
export function textIn(localized: LocalizedText, wanted: Language): TextInLanguage {
  const own = localized[wanted];
  if (own !== undefined) return { text: own, language: wanted, fallback: false };
  const first = Object.entries(localized)[0] as [Language, string] | undefined;
  return first === undefined
    ? { text: '', language: wanted, fallback: false }
    : { text: first[1], language: first[0], fallback: true };
}
