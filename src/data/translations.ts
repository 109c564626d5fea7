import { z } from 'zod';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import type { Municipality } from '../model/programme.ts';

/** Schema of the `translations` of a row: per further language what was translated. */
export function translations<Key extends string>(keys: readonly Key[]) {
  const texts = z.strictObject(Object.fromEntries(keys.map((key) => [key, z.string().optional()])) as Record<Key, z.ZodOptional<z.ZodString>>);
  return z.strictObject({ nl: texts.optional(), fy: texts.optional(), de: texts.optional(), en: texts.optional() })
    .describe('The texts of this row in other languages, as far as they were translated');
}

/** The texts of a row in the municipality's further languages; a language without any is left out. */
export function translationsOf<Key extends string>(
  texts: Readonly<Record<Key, LocalizedText | undefined>>,
  { languages }: Pick<Municipality, 'languages'>,
): Partial<Record<'nl' | 'fy' | 'de' | 'en', Partial<Record<Key, string>>>> {
  const further = languages.slice(1).flatMap((language) => {
    const own = Object.entries<LocalizedText | undefined>(texts).flatMap(([key, text]) => (text?.[language] === undefined ? [] : [[key, text[language]]]));
    return own.length === 0 ? [] : [[language, Object.fromEntries(own)]];
  });
  return Object.fromEntries(further);
}

/** Reads texts in a municipality's default language. */
export function defaultText({ languages }: Pick<Municipality, 'languages'>): {
  (text: LocalizedText): string;
  (text: LocalizedText | undefined): string | null;
} {
  const language = languages[0] ?? 'nl';
  return ((text: LocalizedText | undefined) => (text ? textIn(text, language).text : null)) as ReturnType<typeof defaultText>;
}
