import type { Programme } from '../../model/programme.ts';
import { LANGUAGES } from '../../model/language.ts';
import { RESERVED_AREA_NAMES } from '../../model/address.ts';
import { wholeFile } from '../issue-log.ts';
import type { PlacedFile } from '../read-sources.ts';
import { checkBoundaries } from './check-coordinates.ts';
import type { LinkContext } from './context.ts';
import { fillAreas, linkAreas } from './link-areas.ts';
import { linkEditions } from './link-editions.ts';
import { linkRoles, linkThemes } from './link-lists.ts';
import { linkMeetings } from './link-meetings.ts';
import { linkMunicipality } from './link-municipality.ts';
import { linkNews } from './link-news.ts';
import { linkOverviews, linkPages } from './link-overviews.ts';
import { linkPartners } from './link-partners.ts';
import { fillAmbitions, linkProjects } from './link-projects.ts';
import { linkRecords } from './link-records.ts';
import { linkBudgets, linkDistribution, linkIndicators } from './link-tables.ts';

/** Link what all files say into one programme, ids becoming the things they name; undefined while municipality.yml cannot be used. */
export async function linkProgramme(context: LinkContext, files: readonly PlacedFile[], newsToCome: boolean): Promise<{ programme: Programme | undefined; waitingNews: number }> {
  const { sources, today } = context;
  const municipality = await linkMunicipality(context);
  const themes = linkThemes(context);
  const roles = await linkRoles(context);
  const areas = await linkAreas(context);
  const partners = await linkPartners(context, areas);
  await fillAreas(context, areas, partners);
  const coordinates = checkBoundaries(context, areas.all);
  const editions = await linkEditions(context);
  const programmes = await linkOverviews(context, 'programme-unknown', sources.programmes, themes, areas);
  const lessons = await linkOverviews(context, 'lesson-unknown', sources.lessons, themes, areas);
  const indicators = await linkIndicators(context, files, areas);
  const projects = await linkProjects(context, { areas, partners, themes, editions, programmes, lessons, indicators, roles, coordinates });
  fillAmbitions(context, projects);
  const meetings = linkMeetings(context, areas.all, projects);
  const { news, waiting } = await linkNews(context, areas, projects, newsToCome);
  checkPageNames(context);
  const pages = await linkPages(context);
  const budgets = await linkBudgets(context, files, areas);
  const distribution = await linkDistribution(context, files.find((file) => file.place.kind === 'distribution'), areas);
  const printedRecords = await linkRecords(context, files);
  const programme = municipality && {
    today,
    municipality,
    themes: themes.all,
    roles: roles.all,
    partners: partners.all,
    editions: editions.all,
    areas: areas.all,
    projects,
    meetings,
    news,
    spanningProgrammes: programmes.all,
    lessons: lessons.all,
    pages,
    indicators: indicators.all,
    budgets,
    distribution,
    printedRecords,
  };
  return { programme, waitingNews: waiting };
}

/** Pages stand beside areas in the addresses of the site and share the names that are taken. */
function checkPageNames({ sources, log }: LinkContext): void {
  const taken: readonly string[] = [...RESERVED_AREA_NAMES, ...LANGUAGES];
  for (const id of sources.pages.keys()) {
    if (taken.includes(id)) log.add(wholeFile(`pages/${id}.mdx`), 'file-name-reserved', id, `/${id}/`);
  }
}
