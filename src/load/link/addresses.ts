import {
  areaPartPath, areaPath, bookletPath, editionPath, homePath, lessonPath, newsPath, pagePath, partnerPath, projectPath,
  shortPath, spanningProgrammePath, themePath, type AreaPart,
} from '../../model/address.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { LANGUAGES } from '../../model/language.ts';
import { shortCodeOf } from '../../model/short-code.ts';
import type { Sources } from '../sources.ts';

/** Where a link to a content file or a site path leads. */
export type Target =
  | { readonly kind: 'page'; readonly path: string }
  /** A project that is nowhere public, as `area/project`. */
  | { readonly kind: 'internal'; readonly project: string }
  | { readonly kind: 'draft'; readonly edition: string }
  /** News that has no page before its day. */
  | { readonly kind: 'to-come'; readonly path: string; readonly date: IsoDate }
  /** A content file that the site shows only as a part of other pages. */
  | { readonly kind: 'no-page' };

/** Knows every address of the site before there is a site. */
export interface Addresses {
  /** By path in the content folder, of the original or of a translation. */
  ofFile(file: string): Target | undefined;
  /** By path on the site, with or without language and last slash; no query or fragment. */
  ofSitePath(path: string): Target | undefined;
  /** Content files and site paths that can be linked to: what to propose. */
  readonly files: readonly string[];
  readonly sitePaths: readonly string[];
}

const AREA_PARTS: readonly AreaPart[] = ['promises', 'budget', 'figures', 'agenda', 'booklets', 'news'];
/** Pages and files that every site has, whatever its content. */
const FIXED = [
  homePath, '/themes/', '/partners/', '/programmes/', '/editions/', '/lessons/', '/agenda/', '/news/', '/search/', '/council/', '/roles/',
  '/agenda.ics', '/feed.xml', '/sitemap-index.xml', '/data/areas.geojson', '/data/projects.geojson', '/data/catalog.jsonld',
  ...['areas', 'projects', 'meetings', 'budgets', 'indicators', 'promises'].flatMap((name) => [`/data/${name}.json`, `/data/${name}.csv`, `/data/schema/${name}.json`]),
];

export function createAddresses(sources: Sources, today: IsoDate): Addresses {
  const files = new Map<string, Target>();
  const site = new Map<string, Target>(FIXED.map((path) => [path, { kind: 'page', path }]));
  const page = (path: string, file?: string, target: Target = { kind: 'page', path }) => {
    site.set(path, target);
    if (file !== undefined) files.set(file, target);
  };
  for (const theme of sources.themes.file?.fields ?? []) page(themePath(theme.id));
  for (const id of sources.partners.keys()) page(partnerPath(id), `partners/${id}.md`);
  for (const id of sources.programmes.keys()) page(spanningProgrammePath(id), `programmes/${id}.md`);
  for (const id of sources.lessons.keys()) page(lessonPath(id), `lessons/${id}.md`);
  for (const id of sources.pages.keys()) page(pagePath(id), `pages/${id}.mdx`);
  for (const [id, edition] of sources.editions) {
    page(editionPath(id), `editions/${id}.md`, edition?.fields.status === 'draft' ? { kind: 'draft', edition: id } : undefined);
  }
  files.set('roles.yml', { kind: 'page', path: '/roles/' });
  for (const file of ['municipality.yml', 'themes.yml', 'indicators.yml', 'distribution.csv']) files.set(file, { kind: 'no-page' });
  addAreas(sources, today, page);
  const lookUp = (path: string) => site.get(path) ?? site.get(`${path}/`);
  return {
    ofFile: (file) => files.get(file) ?? files.get(file.replace(/\.(?:nl|fy|de|en)(\.mdx?)$/u, '$1')),
    ofSitePath(path) {
      const language = LANGUAGES.find((code) => path === `/${code}` || path.startsWith(`/${code}/`));
      return lookUp(path) ?? (language === undefined || !sources.languages.includes(language) ? undefined : lookUp(path.slice(language.length + 1) || '/'));
    },
    files: [...files].filter(([, target]) => target.kind === 'page').map(([file]) => file),
    sitePaths: [...site].filter(([, target]) => target.kind === 'page').map(([path]) => path),
  };
}

function addAreas(sources: Sources, today: IsoDate, page: (path: string, file?: string, target?: Target) => void): void {
  const drafts = new Set([...sources.editions].filter(([, edition]) => edition?.fields.status === 'draft').map(([id]) => id));
  for (const [areaId, area] of sources.areas) {
    page(areaPath(areaId), `areas/${areaId}/area.md`);
    for (const part of AREA_PARTS) page(areaPartPath(areaId, part), part === 'agenda' ? `areas/${areaId}/meetings.yml` : undefined);
    for (const file of ['agenda.ics', 'feed.xml']) page(`${areaPath(areaId)}${file}`);
    if (area.vision !== undefined || area.visionFaulty) page(areaPartPath(areaId, 'vision'), `areas/${areaId}/vision.md`);
    for (const [id, item] of area.news) {
      const path = newsPath(areaId, id);
      page(path, `areas/${areaId}/news/${id}.md`, item && item.fields.date > today ? { kind: 'to-come', path, date: item.fields.date } : undefined);
    }
    for (const [id, project] of area.projects) {
      const path = projectPath(areaId, id);
      const internal: Target | undefined = project?.fields.visibility === 'internal' ? { kind: 'internal', project: `${areaId}/${id}` } : undefined;
      page(path, `areas/${areaId}/projects/${id}.md`, internal);
      page(shortPath(project?.fields.code ?? shortCodeOf(areaId, id)), undefined, internal);
      if (internal !== undefined) continue;
      for (const edition of project?.fields.editions ?? []) {
        if (drafts.has(edition)) continue;
        for (const place of [areaId, ...(project?.fields.areas ?? [])]) {
          for (const large of [false, true]) page(bookletPath(place, edition, large));
        }
      }
    }
  }
}

/** The same addresses for a file that is internal itself: it may name what nobody else may. */
export function internalToo(addresses: Addresses): Addresses {
  return opened(addresses, (target) => (target?.kind === 'internal' ? { kind: 'page', path: `/${target.project}/` } : target));
}

/** The same addresses as they are on another day: news of that day may lead to news that is there by then. */
export function onDay(addresses: Addresses, day: IsoDate): Addresses {
  return opened(addresses, (target) => (target?.kind === 'to-come' && target.date <= day ? { kind: 'page', path: target.path } : target));
}

function opened(addresses: Addresses, open: (target: Target | undefined) => Target | undefined): Addresses {
  return { ...addresses, ofFile: (file) => open(addresses.ofFile(file)), ofSitePath: (path) => open(addresses.ofSitePath(path)) };
}
