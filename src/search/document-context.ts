import { publicEditions } from '../derive/editions.ts';
import { wordsIn, type Translate } from '../i18n/words.ts';
import { toPlainText } from '../markdown/to-plain-text.ts';
import { pathIn } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import type { Area, Edition, LocalizedBody, Programme } from '../model/programme.ts';
import type { DocumentKind, SearchDocument } from './search-document.ts';

/** What composing documents in one language needs. */
export interface DocumentContext {
  readonly programme: Programme;
  readonly t: Translate;
  readonly editions: readonly Edition[];
  text(localized: LocalizedText | undefined): string;
  /** A title, with its language where it is a fallback. */
  titled(title: LocalizedText): Pick<SearchDocument, 'title' | 'language'>;
  /** The words of a body, or of the default language's where a translation lacks: that is what the page shows. */
  body(body: LocalizedBody): string;
  path(path: string): string;
  /** A text in all further languages: somebody may know it by another name. */
  elsewhere(localized: LocalizedText): readonly string[];
  /** Every name of an area, whatever the language. */
  areaNames(area: Area): readonly string[];
  /** What a kind is called in the filter. */
  kind(kind: DocumentKind): string;
}

const KIND_WORDS = {
  project: 'project', area: 'area', theme: 'theme', partner: 'partner', news: 'news', agenda: 'agenda', vision: 'vision', programme: 'programme',
  lesson: 'lesson', edition: 'edition', role: 'role', page: 'search.page',
} as const;

/** The word of the interface for a kind of document. */
export const kindWord = (t: Translate, kind: DocumentKind) => t(KIND_WORDS[kind]);

/** Everything that composing documents in a language needs. */
export function documentContext(programme: Programme, language: Language): DocumentContext {
  const { languages, terms } = programme.municipality;
  const t = wordsIn(language, terms);
  const text = (localized: LocalizedText | undefined) => (localized ? textIn(localized, language).text : '');
  return {
    programme, t, text,
    titled: (title) => {
      const found = textIn(title, language);
      return found.fallback ? { title: found.text, language: found.language } : { title: found.text };
    },
    editions: publicEditions(programme),
    body: (body) => {
      const own = body[language] ?? Object.values(body)[0];
      return own ? toPlainText(own) : '';
    },
    path: (path) => pathIn(path, language, languages[0] ?? language),
    elsewhere: (localized) => [...new Set(Object.values(localized))].filter((other) => other !== text(localized)),
    areaNames: (area) => [...new Set([...Object.values(area.title), ...area.aliases])],
    kind: (kind) => kindWord(t, kind),
  };
}
