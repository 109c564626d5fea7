import { wordsIn } from '../../i18n/words.ts';
import { toPrintBlocks } from '../../markdown/to-print-blocks.ts';
import { areaPath, pathIn, projectPath } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { LocalizedBody } from '../../model/programme.ts';
import { toBlocks, type Block } from '../blocks.ts';
import { projectAnchor, type Composing } from './composing.ts';

/** A body in the booklet's language, or in the first one it has, marked as being in another language. */
export function bodyBlocks(composing: Composing, localized: LocalizedBody, place: { readonly under: number; readonly bodyId: string }): readonly Block[] {
  const found = bodyIn(localized, composing.language);
  if (!found) return [];
  const { shelf, sheet, programme, language } = composing;
  const t = wordsIn(found.language, programme.municipality.terms);
  const blocks = toBlocks(toPrintBlocks(found.body, { language: found.language }), {
    shelf, sheet, site: programme.municipality.site, anchorOf: anchorFinder(composing), ...place,
    words: { note: t('markdown.note'), warning: t('markdown.warning'), done: t('markdown.task.done'), open: t('markdown.task.open') },
  });
  return found.language === language || blocks.length === 0 ? blocks : [{ kind: 'foreign', lang: found.language, children: blocks }];
}

/** The language that a body is read in by readers of a language; undefined where there is none. */
export function bodyIn(localized: LocalizedBody, wanted: Language) {
  const language = localized[wanted] ? wanted : (Object.keys(localized)[0] as Language | undefined);
  const body = language && localized[language];
  return body && language ? { body, language } : undefined;
}

/** Finds the place in this booklet of what a site path shows, in any language of the site. */
function anchorFinder({ projects, programme }: Composing): (sitePath: string) => string | null {
  const { languages } = programme.municipality;
  const [first = 'nl'] = languages;
  const anchors = new Map(projects.flatMap((project) => [project.area, ...project.furtherAreas].flatMap((area) =>
    languages.map((language) => [pathIn(projectPath(area.id, project.id), language, first), projectAnchor(project)] as const))));
  return (sitePath) => anchors.get(sitePath) ?? null;
}

/** The address of an area's page as people type it. */
export function areaAddress({ programme, area, language }: Composing): { readonly url: string; readonly text: string } {
  const [first = language] = programme.municipality.languages;
  const url = `${programme.municipality.site}${pathIn(areaPath(area.id), language, first)}`;
  return { url, text: typed(url) };
}

/** An address as it is printed: without the scheme and the last slash. */
export const typed = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
