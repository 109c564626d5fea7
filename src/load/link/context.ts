import type { IsoDate } from '../../model/iso-date.ts';
import type { Language } from '../../model/language.ts';
import { toLocalizedText, type LocalizedText } from '../../model/localized-text.ts';
import type { Attachments } from '../files/attachments.ts';
import type { IssueLog } from '../issue-log.ts';
import type { PictureReader } from '../pictures/read-picture.ts';
import type { SourceTexts } from '../source-texts.ts';
import type { SourceFile, Sources } from '../sources.ts';
import type { Addresses } from './addresses.ts';
import type { PhotoConsent } from './photo-consent.ts';

/** What linking needs to know everywhere. */
export interface LinkContext {
  readonly log: IssueLog;
  readonly sources: Sources;
  readonly texts: SourceTexts;
  /** Languages of the municipality, the default first. */
  readonly languages: readonly Language[];
  readonly today: IsoDate;
  readonly attachments: Attachments;
  readonly pictures: PictureReader;
  readonly addresses: Addresses;
  readonly consent: PhotoConsent;
}

/** A file and, where it is Markdown, the translations beside it. */
export type TextFile = SourceFile<unknown> & { readonly translations?: readonly (SourceFile<unknown> & { readonly language: Language })[] };

type Written = string | Partial<Record<Language, string | undefined>>;
type Path = readonly PropertyKey[];

/** The default language; Dutch while municipality.yml says none. */
export const defaultLanguage = ({ languages }: Pick<LinkContext, 'languages'>): Language => languages[0] ?? 'nl';

/**
 * The text that stands at a path in a file, in all its languages: a translation beside the file wins over a map. A map
 * without the default language, or with one that the municipality does not list, is a fault.
 */
export function localized(context: LinkContext, file: TextFile, path: Path, written: Written, translatedPath: Path = path): LocalizedText {
  const { languages, log } = context;
  const standard = defaultLanguage(context);
  if (typeof written !== 'string') {
    for (const [language, text] of Object.entries(written)) {
      if (text !== undefined && !languages.includes(language as Language)) {
        log.add(file.yaml.keyPlace([...path, language]), 'text-language', language, languages);
      }
    }
    if (written[standard] === undefined) log.add(file.yaml.place(path), 'text-without-default', standard);
  }
  const beside = Object.fromEntries((file.translations ?? []).flatMap(({ language, fields }) => {
    const text = valueAt(fields, translatedPath);
    return typeof text === 'string' ? [[language, text]] : [];
  }));
  const own = typeof written === 'string' ? { [standard]: written } : written;
  return toLocalizedText({ ...own, ...beside }, standard);
}

/** As `localized`, for a field that may be absent in the original; a translation of it alone is dropped with it. */
export function localizedOrNone(context: LinkContext, file: TextFile, path: Path, written: Written | undefined): LocalizedText | undefined {
  return written === undefined ? undefined : localized(context, file, path, written);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** An object while it is being put together: links are filled in once everything they lead to is there. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
