import { createHash } from 'node:crypto';
import type { Position } from 'geojson';
import { RESERVED_PROJECT_NAMES } from '../../model/address.ts';
import { CANVAS_BLOCKS, IMPLEMENTATION_FACETS } from '../../model/project.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { Area, Edition, Indicator, Lesson, Location, Partner, Project, Role, SpanningProgramme, Theme } from '../../model/programme.ts';
import { shortCodeOf } from '../../model/short-code.ts';
import { resolveBodies } from '../body/resolve-body.ts';
import { bounded } from '../bounded.ts';
import { MOST_DATA_BYTES, readText } from '../files/read-text.ts';
import { wholeFile } from '../issue-log.ts';
import { positionsOf, readGeometry } from '../map/read-geometry.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { ProjectFile } from '../sources.ts';
import { internalToo } from './addresses.ts';
import { checkProject } from './check-project.ts';
import type { CoordinateCheck } from './check-coordinates.ts';
import { localized, localizedOrNone, type LinkContext, type Mutable } from './context.ts';
import { linkContact } from './link-partners.ts';
import { checkPeriod } from './link-editions.ts';
import { linkPhotos } from './link-photos.ts';
import { resolveList, type Registry } from './registry.ts';

/** Everything that a project can name. */
export interface ProjectLinks {
  readonly areas: Registry<Mutable<Area>>;
  readonly partners: Registry<Partner>;
  readonly themes: Registry<Theme>;
  readonly editions: Registry<Edition>;
  readonly programmes: Registry<SpanningProgramme>;
  readonly lessons: Registry<Lesson>;
  readonly indicators: Registry<Indicator>;
  readonly roles: Registry<Role>;
  readonly coordinates: CoordinateCheck;
}

/** Public projects by area and id. Internal ones are checked as well, and go no further than here. */
export async function linkProjects(context: LinkContext, links: ProjectLinks): Promise<Project[]> {
  const files = [...context.sources.areas].flatMap(([areaId, { projects }]) => [...projects].map(([id, file]) => ({ areaId, id, file })));
  const linked = await bounded(files, 16, async ({ areaId, id, file }) => {
    if ((RESERVED_PROJECT_NAMES as readonly string[]).includes(id) || id.startsWith('booklet-')) {
      context.log.add(wholeFile(`areas/${areaId}/projects/${id}.md`), 'file-name-reserved', id, `/${areaId}/${id}/`);
    }
    return file && linkProject(context, links, areaId, file);
  });
  const projects = linked.flatMap((project) => project ?? []);
  checkCodes(context, projects);
  for (const project of projects) {
    for (const area of [project.area, ...project.furtherAreas]) (area as Mutable<Area>).projects.push(project);
  }
  for (const area of links.areas.all) area.projects.sort(byId);
  return projects;
}

async function linkProject(given: LinkContext, links: ProjectLinks, areaId: string, file: ProjectFile): Promise<Project | undefined> {
  const { fields } = file;
  const isPublic = fields.visibility !== 'internal';
  const context = isPublic ? given : { ...given, addresses: internalToo(given.addresses) };
  const { log } = context;
  checkProject(file, log);
  const text = (path: readonly PropertyKey[], written: Parameters<typeof localizedOrNone>[3]) => localizedOrNone(context, file, path, written);
  const list = <T>(registry: Registry<T>, key: string, ids: readonly string[] | undefined) => resolveList(registry, file, [key], ids, log);
  const area = links.areas.all.find(({ id }) => id === areaId);
  const lead = links.partners.resolve(file.yaml.place(['lead']), fields.lead);
  const furtherAreas = list(links.areas, 'areas', fields.areas).filter((further) => further.id !== areaId);
  const photos = await linkPhotos(context, file, fields.photos, isPublic);
  checkPeriod(file, ['period'], fields.period, log);
  const editionOrder = links.editions.all;
  const project = {
    id: file.id,
    furtherAreas,
    code: fields.code ?? shortCodeOf(areaId, file.id),
    title: localized(context, file, ['title'], fields.title),
    summary: localized(context, file, ['summary'], fields.summary),
    why: localized(context, file, ['why'], fields.why),
    themes: list(links.themes, 'themes', fields.themes),
    partners: list(links.partners, 'partners', fields.partners).filter((partner) => partner.id !== fields.lead),
    initiator: fields.initiator,
    spanningProgrammes: list(links.programmes, 'programmes', fields.programmes),
    editions: list(links.editions, 'editions', fields.editions).toSorted((a, b) => editionOrder.indexOf(a) - editionOrder.indexOf(b)),
    period: fields.period,
    history: fields.history.map((entry, index) => ({ ...entry, note: text(['history', index, 'note'], entry.note) })),
    phase: fields.phase,
    participation: fields.participation,
    ambitions: linkAmbitions(context, file, areaId),
    streets: fields.streets ?? [],
    location: await linkLocation(context, file, links.coordinates),
    costs: fields.costs && {
      totalEur: fields.costs.total,
      sources: (fields.costs.sources ?? []).flatMap(({ partner: id, amount, from }, index) => {
        const partner = links.partners.resolve(file.yaml.place(['costs', 'sources', index, 'partner']), id);
        return partner === undefined ? [] : [{ partner, amountEur: amount, from }];
      }),
    },
    targets: (fields.targets ?? []).flatMap(({ indicator: id, owners, ...target }, index) => {
      const indicator = links.indicators.resolve(file.yaml.place(['targets', index, 'indicator']), id);
      const roles = resolveList(links.roles, file, ['targets', index, 'owners'], owners, log);
      return indicator === undefined ? [] : [{ ...target, indicator, owners: roles }];
    }),
    agreements: (fields.agreements ?? []).flatMap(({ who: id, what, ...agreement }, index) => {
      const who = links.partners.resolve(file.yaml.place(['agreements', index, 'who']), id);
      const agreed = localized(context, file, ['agreements', index, 'what'], what);
      return who === undefined ? [] : [{ ...agreement, who, what: agreed }];
    }),
    canvas: textsOf(CANVAS_BLOCKS, (key) => text(['canvas', key], fields.canvas?.[key])),
    implementation: textsOf(IMPLEMENTATION_FACETS, (key) => text(['implementation', key], fields.implementation?.[key])),
    decisions: (fields.decisions ?? []).map((decision, index) => ({ ...decision, title: localized(context, file, ['decisions', index, 'title'], decision.title) })),
    benefit: text(['benefit'], fields.benefit),
    risks: text(['risks'], fields.risks),
    photos,
    contact: fields.contact === undefined ? lead?.contact : linkContact(context, file, fields.contact),
    lesson: fields.lesson === undefined ? undefined : links.lessons.resolve(file.yaml.place(['lesson']), fields.lesson),
    signedOff: (fields.signedOff ?? []).flatMap(({ partner: id, date }, index) => {
      const partner = links.partners.resolve(file.yaml.place(['signedOff', index, 'partner']), id);
      return partner === undefined ? [] : [{ partner, date }];
    }),
    urgent: fields.urgent && { until: fields.urgent.until, text: localized(context, file, ['urgent', 'text'], fields.urgent.text) },
    body: await resolveBodies(context, file, { shown: new Map(photos.map((photo) => [photo.path, photo])) }),
    bodySha256: createHash('sha256').update(file.body?.source ?? '').digest('hex'),
  };
  return isPublic && area !== undefined && lead !== undefined ? { ...project, area, lead } : undefined;
}

/** Ambitions of the area's own vision, or of a further area's; an area whose vision is at fault has them unknown. */
function linkAmbitions(context: LinkContext, file: ProjectFile, areaId: string): Project['ambitions'] {
  const visions = [areaId, ...(file.fields.areas ?? [])].flatMap((id) => context.sources.areas.get(id) ?? []);
  const known = visions.flatMap(({ vision }) => (vision?.fields.ambitions ?? []).map((ambition) => ambition.id));
  const seen = new Set<string>();
  (file.fields.ambitions ?? []).forEach((id, index) => {
    const at = file.yaml.place(['ambitions', index]);
    if (seen.has(id)) context.log.add(at, 'listed-twice', id);
    seen.add(id);
    if (!known.includes(id) && visions.every(({ visionFaulty }) => !visionFaulty)) context.log.add(at, 'ambition-unknown', id, nearestName(id, known));
  });
  // Filled in by `fillAmbitions` once the visions themselves are linked.
  return [];
}

/** Put the ambitions of the linked visions into projects. */
export function fillAmbitions(context: LinkContext, projects: readonly Project[]): void {
  for (const project of projects) {
    const ids = context.sources.areas.get(project.area.id)?.projects.get(project.id)?.fields.ambitions ?? [];
    const known = [project.area, ...project.furtherAreas].flatMap(({ vision }) => vision?.ambitions ?? []);
    (project as Mutable<Project>).ambitions = [...new Set(ids)].flatMap((id) => known.find((ambition) => ambition.id === id) ?? []);
  }
}

async function linkLocation(context: LinkContext, file: ProjectFile, coordinates: CoordinateCheck): Promise<Location | undefined> {
  const { location } = file.fields;
  if (location === undefined) return undefined;
  if ('address' in location) return { kind: 'address', address: localized(context, file, ['location', 'address'], location.address) };
  if ('point' in location) {
    const at = file.yaml.place(['location', 'point']);
    const [longitude, latitude] = location.point;
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) context.log.add(at, 'bad-coordinate', `[${longitude}, ${latitude}]`);
    else coordinates.check([location.point], at);
    return { kind: 'point', point: location.point as Position };
  }
  const at = file.yaml.place(['location', 'file']);
  const found = context.attachments.find(at, file.path, location.file);
  const content = found && (await readText(found, MOST_DATA_BYTES, context.log));
  const geometry = content === undefined ? undefined : readGeometry(content, location.file, at, context.log);
  if (geometry === undefined) return undefined;
  coordinates.check(positionsOf(geometry), at);
  return { kind: 'shape', geometry };
}

function textsOf<K extends string>(keys: readonly K[], text: (key: K) => LocalizedText | undefined): Partial<Record<K, LocalizedText>> {
  return Object.fromEntries(keys.flatMap((key) => {
    const value = text(key);
    return value === undefined ? [] : [[key, value]];
  })) as Partial<Record<K, LocalizedText>>;
}

function checkCodes({ sources, log }: LinkContext, projects: readonly Project[]): void {
  const byCode = new Map<string, Project>();
  for (const project of projects) {
    const other = byCode.get(project.code);
    const file = sources.areas.get(project.area.id)?.projects.get(project.id);
    if (other === undefined) byCode.set(project.code, project);
    else if (file !== undefined) {
      log.add(file.yaml.place(['code']), 'short-code-equal', project.code, `${other.area.id}/${other.id}`, shortCodeOf(project.area.id, `${project.id} `));
    }
  }
}

const byId = (a: Project, b: Project) => {
  const [keyA, keyB] = [`${a.area.id}/${a.id}`, `${b.area.id}/${b.id}`];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
};
