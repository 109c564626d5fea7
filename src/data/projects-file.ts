import { z } from 'zod';
import { publicEditions } from '../derive/editions.ts';
import { historyOn, statusEntryOn, statusOn } from '../derive/project-status.ts';
import { todaysCosts } from '../derive/promises.ts';
import { projectPath, shortPath } from '../model/address.ts';
import type { Programme, Project } from '../model/programme.ts';
import { CANVAS_BLOCKS, COST_ORIGINS, IMPLEMENTATION_FACETS, INITIATORS, PARTICIPATION_LEVELS, PHASES, PROJECT_STATUSES } from '../model/project.ts';
import { dataFile, type Column, type DataFile } from './data-file.ts';
import { defaultText, translations, translationsOf } from './translations.ts';

const ids = z.array(z.string());
const textsBy = <Key extends string>(keys: readonly Key[]) => z.partialRecord(z.enum(keys), z.string());

const row = z.strictObject({
  id: z.string().describe('Id of the project within its area'),
  area: z.string().describe('Id of its own area'),
  areas: ids.describe('Ids of further areas'),
  code: z.string().describe('Short code, unique in the municipality'),
  url: z.url().describe('Its page'),
  shortUrl: z.url().describe('The short address that is printed'),
  title: z.string().describe('What it is called'),
  summary: z.string().describe('What is going to happen'),
  why: z.string().describe('The reason'),
  status: z.enum(PROJECT_STATUSES).describe('Status today'),
  statusSince: z.iso.date().nullable().describe('Since when'),
  statusNote: z.string().nullable().describe('The note with it, such as the reason of a pause'),
  history: z.array(z.strictObject({ date: z.iso.date(), status: z.enum(PROJECT_STATUSES), note: z.string().nullable() }))
    .describe('What happened until today, oldest first'),
  period: z.strictObject({ from: z.string(), to: z.string() }).describe('From when to when: days, months, quarters or years'),
  themes: ids.describe('Ids of themes, the main one first'),
  lead: z.string().describe('Id of the partner who leads'),
  partners: ids.describe('Ids of the other partners'),
  initiator: z.enum(INITIATORS).describe('Who started it'),
  programmes: ids.describe('Ids of programmes that span areas'),
  editions: ids.describe('Ids of the editions that promise it'),
  phase: z.enum(PHASES).nullable().describe('Phase of the work'),
  participation: z.enum(PARTICIPATION_LEVELS).nullable().describe('What residents can do'),
  ambitions: ids.describe('Ids of ambitions in the vision of the area'),
  streets: ids.describe('Names of streets'),
  location: z.union([
    z.strictObject({ point: z.tuple([z.number(), z.number()]) }),
    z.strictObject({ shape: z.string() }),
    z.strictObject({ address: z.string() }),
  ]).nullable().describe('Where: [longitude, latitude], the kind of shape in projects.geojson, or an address'),
  costs: z.strictObject({
    total: z.number(),
    sources: z.array(z.strictObject({ partner: z.string(), amount: z.number(), from: z.string().optional() })),
  }).nullable().describe(`What it costs in euros, and who pays; from: ${COST_ORIGINS.join(', ')}`),
  targets: z.array(z.strictObject({ indicator: z.string(), from: z.number(), to: z.number(), by: z.string(), owners: ids }))
    .describe('Measurable targets, owned by roles'),
  agreements: z.array(z.strictObject({ who: z.string(), what: z.string(), by: z.iso.date(), kept: z.iso.date().nullable() }))
    .describe('Agreements: which partner does what by when, and when it was kept'),
  decisions: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })).describe('Decisions it rests on'),
  canvas: textsBy(CANVAS_BLOCKS).describe('The societal-value canvas, as far as it is filled'),
  implementation: textsBy(IMPLEMENTATION_FACETS).describe('How it is carried out'),
  benefit: z.string().nullable().describe('What people notice of it every day'),
  risks: z.string().nullable().describe('Chances and risks'),
  lesson: z.string().nullable().describe('Id of the lesson it taught'),
  translations: translations(['title', 'summary', 'why', 'benefit', 'risks']),
});

type Row = z.output<typeof row>;

const columns: readonly Column<Row>[] = [
  ['id', (project) => project.id], ['area', (project) => project.area], ['areas', (project) => project.areas],
  ['code', (project) => project.code], ['url', (project) => project.url], ['title', (project) => project.title],
  ['summary', (project) => project.summary], ['why', (project) => project.why], ['status', (project) => project.status],
  ['statusSince', (project) => project.statusSince], ['statusNote', (project) => project.statusNote],
  ['periodFrom', (project) => project.period.from], ['periodTo', (project) => project.period.to], ['themes', (project) => project.themes],
  ['lead', (project) => project.lead], ['partners', (project) => project.partners], ['initiator', (project) => project.initiator],
  ['programmes', (project) => project.programmes], ['editions', (project) => project.editions], ['phase', (project) => project.phase],
  ['participation', (project) => project.participation], ['ambitions', (project) => project.ambitions],
  ['streets', (project) => project.streets],
  ['longitude', ({ location }) => (location && 'point' in location ? location.point[0] : null)],
  ['latitude', ({ location }) => (location && 'point' in location ? location.point[1] : null)],
  ['address', ({ location }) => (location && 'address' in location ? location.address : null)],
  ['costsTotal', (project) => project.costs?.total], ['benefit', (project) => project.benefit], ['risks', (project) => project.risks],
  ['lesson', (project) => project.lesson],
];

/** data/projects: one row a public project. Names and numbers of contacts are no open data. */
export function projectsFile(programme: Programme): DataFile {
  return dataFile({
    name: 'projects',
    title: 'Projects',
    description: 'What partners promise to do in each area, with status, period, costs and agreements.',
    row,
    rows: programme.projects.map((project) => projectRow(project, programme)),
    columns,
  });
}

function projectRow(project: Project, programme: Programme): Row {
  const { municipality, today } = programme;
  const text = defaultText(municipality);
  const seen = publicEditions(programme);
  const since = statusEntryOn(project, today);
  const texts = <Key extends string>(by: Readonly<Partial<Record<Key, Project['title']>>>) =>
    Object.fromEntries(Object.entries<Project['title'] | undefined>(by).flatMap(([key, value]) => (value ? [[key, text(value)]] : []))) as Partial<Record<Key, string>>;
  return {
    id: project.id,
    area: project.area.id,
    areas: idsOf(project.furtherAreas),
    code: project.code,
    url: `${municipality.site}${projectPath(project.area.id, project.id)}`,
    shortUrl: `${municipality.site}${shortPath(project.code)}`,
    title: text(project.title),
    summary: text(project.summary),
    why: text(project.why),
    status: statusOn(project, today),
    statusSince: since?.date ?? null,
    statusNote: text(since?.note),
    history: historyOn(project, today).map(({ date, status, note }) => ({ date, status, note: text(note) })),
    period: project.period,
    themes: idsOf(project.themes),
    lead: project.lead.id,
    partners: idsOf(project.partners),
    initiator: project.initiator,
    programmes: idsOf(project.spanningProgrammes),
    editions: idsOf(project.editions.filter((edition) => seen.includes(edition))),
    phase: project.phase ?? null,
    participation: project.participation ?? null,
    ambitions: idsOf(project.ambitions),
    streets: [...project.streets],
    location: locationRow(project, text),
    costs: costsRow(project),
    targets: project.targets.map(({ indicator, from, to, by, owners }) => ({ indicator: indicator.id, from, to, by, owners: idsOf(owners) })),
    agreements: project.agreements.map(({ who, what, by, kept }) => ({ who: who.id, what: text(what), by, kept: kept ?? null })),
    decisions: project.decisions.map(({ title, url }) => ({ title: text(title), url: url ?? null })),
    canvas: texts(project.canvas),
    implementation: texts(project.implementation),
    benefit: text(project.benefit),
    risks: text(project.risks),
    lesson: project.lesson?.id ?? null,
    translations: translationsOf({
      title: project.title, summary: project.summary, why: project.why, benefit: project.benefit, risks: project.risks,
    }, municipality),
  };
}

function costsRow(project: Project): Row['costs'] {
  const costs = todaysCosts(project);
  return costs && { total: costs.total, sources: [...costs.sources] };
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);

function locationRow({ location }: Project, text: ReturnType<typeof defaultText>): Row['location'] {
  if (!location) return null;
  if (location.kind === 'address') return { address: text(location.address) };
  if (location.kind === 'shape') return { shape: location.geometry.type };
  const [longitude = 0, latitude = 0] = location.point;
  return { point: [longitude, latitude] };
}
