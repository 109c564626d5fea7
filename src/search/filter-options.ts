import { redirectedAreas } from '../derive/areas.ts';
import { publicEditions } from '../derive/editions.ts';
import type { Translate } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import { PROJECT_STATUSES } from '../model/project.ts';
import type { Programme } from '../model/programme.ts';
import { kindWord } from './document-context.ts';
import { DOCUMENT_KINDS, type Filter } from './search-document.ts';

/** What each filter can be set to in a language: the same values as in the index, in the order people look for them. */
export function filterOptions(programme: Programme, language: Language, t: Translate): Readonly<Record<Filter, readonly string[]>> {
  const titles = (things: readonly { readonly title: LocalizedText }[]) => [...new Set(things.map((thing) => textIn(thing.title, language).text))];
  const sorted = (values: readonly string[]) => values.toSorted((a, b) => a.localeCompare(b, language));
  const redirected = redirectedAreas(programme);
  const areas = programme.areas.filter((area) => area.projects.length > 0 || area.news.length > 0 || !redirected.some((ended) => ended === area));
  return {
    area: sorted(titles(areas)),
    theme: titles(programme.themes),
    status: PROJECT_STATUSES.map((status) => t(`status.${status}`)),
    partner: sorted(titles(programme.partners)),
    kind: DOCUMENT_KINDS.map((kind) => kindWord(t, kind)),
    edition: titles(publicEditions(programme)).toReversed(),
  };
}
