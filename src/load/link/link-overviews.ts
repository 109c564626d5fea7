import type { Area, Page, SpanningProgramme, Theme } from '../../model/programme.ts';
import { resolveBodies } from '../body/resolve-body.ts';
import { resolvePageSource } from '../body/resolve-page-source.ts';
import type { Files, OverviewFile } from '../sources.ts';
import { defaultLanguage, localized, localizedOrNone, type LinkContext } from './context.ts';
import { createRegistry, resolveList, type Registry } from './registry.ts';

/** Programmes that span areas, or lessons: they say the same things. */
export async function linkOverviews(
  context: LinkContext,
  rule: 'programme-unknown' | 'lesson-unknown',
  files: Files<OverviewFile>,
  themes: Registry<Theme>,
  areas: Registry<Area>,
): Promise<Registry<SpanningProgramme>> {
  const things = new Map<string, SpanningProgramme>();
  for (const [id, file] of files) {
    if (file === undefined) continue;
    things.set(id, {
      id,
      title: localized(context, file, ['title'], file.fields.title),
      summary: localized(context, file, ['summary'], file.fields.summary),
      themes: resolveList(themes, file, ['themes'], file.fields.themes, context.log),
      areas: resolveList(areas, file, ['areas'], file.fields.areas, context.log),
      body: await resolveBodies(context, file),
    });
  }
  return createRegistry(rule, files.keys(), things, context.log);
}

/** Pages of the site that are on no paper. */
export async function linkPages(context: LinkContext): Promise<Page[]> {
  const pages: Page[] = [];
  for (const [id, file] of context.sources.pages) {
    if (file === undefined) continue;
    const versions = [{ language: defaultLanguage(context), body: file.body }, ...file.translations];
    // Sources first: resolving the bodies changes the links that their places are known by.
    const source = Object.fromEntries(versions.flatMap(({ language, body }) => (body === undefined ? [] : [[language, resolvePageSource(context, body)]])));
    pages.push({
      id,
      title: localized(context, file, ['title'], file.fields.title),
      summary: localizedOrNone(context, file, ['summary'], file.fields.summary),
      source,
      body: await resolveBodies(context, file),
    });
  }
  return pages;
}
