import { formatDate } from '../i18n/dates.ts';
import { PROJECT_STATUSES, type ProjectStatus } from '../model/project.ts';
import type { BookletSection } from '../model/municipality.ts';
import type { BookletData, BookletWords, Section } from './booklet-data.ts';
import { statusDrawings } from './icon-drawing.ts';
import { paletteOf } from './palette.ts';
import { wordsOf } from './said.ts';
import { composeAgenda } from './sections/compose-agenda.ts';
import { composeGlance, composeVision, composeWho } from './sections/compose-area.ts';
import { composeContacts, composeFilling, composeStreets } from './sections/compose-back-matter.ts';
import { composeBackCover, composeCover } from './sections/compose-cover.ts';
import { composeColophon, composeContents, composeForeword } from './sections/compose-front.ts';
import { composeMap } from './sections/compose-map.ts';
import { composeNumbers } from './sections/compose-numbers.ts';
import { composeProjects } from './sections/compose-projects.ts';
import { composeYear } from './sections/compose-year.ts';
import { composing, type BookletRequest, type Composing } from './sections/composing.ts';

/** One handler a section; null where the area has nothing for it. */
const COMPOSERS: Readonly<Record<BookletSection, (composing: Composing) => Section | null>> = {
  colophon: composeColophon,
  foreword: composeForeword,
  contents: composeContents,
  glance: composeGlance,
  map: composeMap,
  who: composeWho,
  vision: composeVision,
  year: composeYear,
  projects: composeProjects,
  'people-and-numbers': composeNumbers,
  agenda: composeAgenda,
  contacts: composeContacts,
  streets: composeStreets,
  notes: () => ({ kind: 'notes' }),
};

/** Compose a booklet: choose and order what stands in it, in the words of its language, as plain data for the typesetter. */
export function composeBooklet(request: BookletRequest): BookletData {
  const parts = composing(request);
  const { programme, area, edition, language, size, medium, say, shelf, day, sheet } = parts;
  const themes = programme.themes.filter((theme) => parts.projects.some((project) => project.themes[0] === theme));
  const cover = composeCover(parts);
  const sections = programme.municipality.booklets.sections.flatMap((section) => COMPOSERS[section](parts) ?? []);
  const back = composeBackCover(parts);
  return {
    medium,
    size,
    language,
    title: `${wordsOf(say(area.title))}: ${wordsOf(say(edition.title))}`,
    author: wordsOf(say(programme.municipality.name)),
    date: day,
    sheet,
    palette: paletteOf(area.accent, themes, medium),
    symbols: statusDrawings(),
    words: wordsOfTemplate(parts),
    running: { area: say(area.title) },
    cover,
    sections,
    filling: composeFilling(parts),
    back,
    pictures: shelf.placed,
  };
}

function wordsOfTemplate({ t, day, language }: Composing): BookletWords {
  return {
    page: t('page'),
    statuses: Object.fromEntries(PROJECT_STATUSES.map((status) => [status, t(`status.${status}`)])) as Record<ProjectStatus, string>,
    asOf: t('status.as-of', { date: formatDate(day, language) }),
  };
}
