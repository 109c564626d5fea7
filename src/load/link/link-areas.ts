import { LANGUAGES } from '../../model/language.ts';
import { RESERVED_AREA_NAMES } from '../../model/address.ts';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Ambition, Area, Partner, Vision, YearlyCount } from '../../model/programme.ts';
import { resolveBodies } from '../body/resolve-body.ts';
import { MOST_DATA_BYTES, readText } from '../files/read-text.ts';
import { wholeFile } from '../issue-log.ts';
import { readBoundary } from '../map/read-geometry.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { AreaFile, SourceFile, VisionFile } from '../sources.ts';
import { localized, type LinkContext, type Mutable } from './context.ts';
import { checkAccent } from './check-accent.ts';
import { checkDays, checkPeriod } from './link-editions.ts';
import { QUIET_COLOURS } from './link-lists.ts';
import { createRegistry, reportDuplicateIds, type Registry } from './registry.ts';

/** Areas with all that they say themselves; `fillAreas` adds what leads to partners, visions and other areas. */
export async function linkAreas(context: LinkContext): Promise<Registry<Mutable<Area>>> {
  const { sources, log, today } = context;
  const areas = new Map<string, Mutable<Area>>();
  let index = 0;
  for (const [id, { area: file }] of sources.areas) {
    checkAreaName(context, id);
    if (file === undefined) continue;
    const { fields } = file;
    checkArea(context, file);
    areas.set(id, {
      id,
      title: localized(context, file, ['title'], fields.title),
      aliases: [...(fields.aliases ?? [])],
      kind: fields.kind,
      inhabitants: byYear(file, 'inhabitants', fields.inhabitants, context),
      households: byYear(file, 'households', fields.households, context),
      manager: fields.manager,
      alderman: fields.alderman,
      venues: (fields.venues ?? []).map((venue, at) => ({
        ...venue,
        title: localized(context, file, ['venues', at, 'title'], venue.title),
        address: localized(context, file, ['venues', at, 'address'], venue.address),
      })),
      boundary: await linkBoundary(context, file),
      cover: await linkCover(context, file),
      accent: (fields.accent ?? QUIET_COLOURS[index % QUIET_COLOURS.length] ?? '').toLowerCase(),
      validFrom: fields.validFrom,
      validTo: fields.validTo,
      ended: fields.validTo !== undefined && fields.validTo < today,
      priorities: (fields.priorities ?? []).map((priority, at) => ({
        title: localized(context, file, ['priorities', at, 'title'], priority.title),
        why: localized(context, file, ['priorities', at, 'why'], priority.why),
      })),
      body: await resolveBodies(context, file),
      projects: [],
      meetings: [],
      news: [],
    });
    index += 1;
  }
  return createRegistry('area-unknown', sources.areas.keys(), areas, log);
}

/** Put in what areas lead to: partners, the area they became part of, their vision. */
export async function fillAreas(context: LinkContext, areas: Registry<Mutable<Area>>, partners: Registry<Partner>): Promise<void> {
  for (const area of areas.all) {
    const { area: file, vision } = context.sources.areas.get(area.id) ?? {};
    if (file === undefined) continue;
    const { panel, socialTeam, mergedInto } = file.fields;
    if (panel !== undefined) area.panel = partners.resolve(file.yaml.place(['panel']), panel);
    if (socialTeam !== undefined) area.socialTeam = partners.resolve(file.yaml.place(['socialTeam']), socialTeam);
    if (mergedInto !== undefined) area.mergedInto = areas.resolve(file.yaml.place(['mergedInto']), mergedInto);
    if (vision !== undefined) area.vision = await linkVision(context, vision, partners);
  }
  for (const area of areas.all) checkMerger(context, area);
}

async function linkVision(context: LinkContext, file: VisionFile, partners: Registry<Partner>): Promise<Vision | undefined> {
  const { fields } = file;
  checkPeriod(file, ['period'], fields.period, context.log);
  reportDuplicateIds(file, ['ambitions'], fields.ambitions, context.log);
  for (const translation of file.translations) {
    reportDuplicateIds(translation, ['ambitions'], translation.fields.ambitions ?? [], context.log);
    translation.fields.ambitions?.forEach(({ id }, index) => {
      const ids = fields.ambitions.map((ambition) => ambition.id);
      if (!ids.includes(id)) context.log.add(translation.yaml.place(['ambitions', index, 'id']), 'ambition-unknown', id, nearestName(id, ids));
    });
  }
  const by = partners.resolve(file.yaml.place(['by']), fields.by);
  const ambitions = fields.ambitions.map((ambition, index): Ambition => {
    // Translations name ambitions by id, in whatever order: look theirs up before the text is put together.
    const beside = file.translations.flatMap(({ language, fields: { ambitions: own } }) => {
      const title = own?.find(({ id }) => id === ambition.id)?.title;
      return title === undefined ? [] : [[language, title] as const];
    });
    return { id: ambition.id, title: { ...localized(context, file, ['ambitions', index, 'title'], ambition.title, []), ...Object.fromEntries(beside) } };
  });
  const body = await resolveBodies(context, file);
  return by && { title: localized(context, file, ['title'], fields.title), by, adopted: fields.adopted, period: fields.period, ambitions, body };
}

function checkAreaName({ log, sources }: LinkContext, id: string): void {
  const at = wholeFile(`areas/${id}`);
  if ((RESERVED_AREA_NAMES as readonly string[]).includes(id)) log.add(at, 'file-name-reserved', id, `/${id}/`);
  else if ((LANGUAGES as readonly string[]).includes(id)) log.add(at, 'file-name-reserved', id, `/${id}/`);
  else if (sources.pages.has(id)) log.add(at, 'file-name-reserved', id, `pages/${id}.mdx`);
}

function checkArea(context: LinkContext, file: AreaFile): void {
  const { log } = context;
  const { accent, validFrom, validTo, mergedInto, venues, priorities } = file.fields;
  reportDuplicateIds(file, ['venues'], venues ?? [], log);
  checkAccent(context, file.yaml.place(['accent']), accent);
  if (validFrom !== undefined && validTo !== undefined) checkDays(file.yaml.place(['validTo']), validFrom, validTo, log);
  if (mergedInto !== undefined && validTo === undefined) log.add(file.yaml.place(['mergedInto']), 'merged-without-end');
  for (const translation of file.translations) {
    const given = translation.fields.priorities?.length ?? 0;
    if (given > (priorities?.length ?? 0)) log.add(translation.yaml.place(['priorities']), 'translation-list-length', given, priorities?.length ?? 0);
  }
}

function checkMerger({ log, sources }: LinkContext, area: Area): void {
  const chain = [area];
  for (let next = area.mergedInto; next !== undefined; next = next.mergedInto) {
    const circle = chain.includes(next);
    chain.push(next);
    if (!circle) continue;
    // Told once, at the first of the circle by name.
    const members = chain.slice(chain.indexOf(next));
    const first = members.map(({ id }) => id).toSorted()[0];
    const file = sources.areas.get(area.id)?.area;
    if (area.id === first && next === area && file !== undefined) log.add(file.yaml.place(['mergedInto']), 'merged-in-circle', members.map(({ id }) => id));
    return;
  }
}

function byYear(file: SourceFile<unknown>, key: string, counts: readonly YearlyCount[], { log }: LinkContext): YearlyCount[] {
  counts.forEach(({ year }, index) => {
    if (counts.findIndex((count) => count.year === year) !== index) log.add(file.yaml.place([key, index, 'year']), 'year-twice', year);
  });
  return counts.toSorted((a, b) => a.year - b.year);
}

async function linkCover(context: LinkContext, file: AreaFile): Promise<Area['cover']> {
  const { cover } = file.fields;
  if (cover === undefined) return undefined;
  const at = file.yaml.place(['cover', 'src']);
  const found = context.attachments.find(at, file.path, cover.src);
  const read = found && (await context.pictures.read(found, at));
  const refusal = found && context.consent.refusedIn(found.path);
  if (refusal !== undefined) context.log.add(at, 'photo-consent-differs', cover.src, refusal);
  return read && { ...read, alt: localized(context, file, ['cover', 'alt'], cover.alt), credit: cover.credit };
}

async function linkBoundary({ attachments, log }: LinkContext, file: AreaFile): Promise<Polygon | MultiPolygon | undefined> {
  const { boundary } = file.fields;
  if (boundary === undefined) return undefined;
  const at = file.yaml.place(['boundary']);
  const found = attachments.find(at, file.path, boundary);
  const text = found && (await readText(found, MOST_DATA_BYTES, log));
  return text === undefined ? undefined : readBoundary(text, boundary, at, log);
}
