import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isoDate } from '../../model/iso-date.ts';
import { period } from '../../model/period.ts';
import type { PrintedRecord } from '../../model/programme.ts';
import { PROJECT_STATUSES } from '../../model/project.ts';
import { shortCode } from '../../model/short-code.ts';
import { id, text } from '../../model/text.ts';
import { readYaml } from '../fields/read-yaml.ts';
import { validate } from '../fields/validate.ts';
import { toYamlData } from '../fields/yaml-data.ts';
import { readBytesOr } from '../files/read-bytes.ts';
import { MOST_DATA_BYTES, readText } from '../files/read-text.ts';
import { wholeFile } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { PlacedFile } from '../read-sources.ts';
import type { LinkContext } from './context.ts';

/** A reader's booklet with its photos is a few megabytes. */
const MOST_BOOKLET_BYTES = 200_000_000;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** editions/<edition>.printed/<area>.json, as the press writes it. */
const recordFields = z.strictObject({
  edition: id,
  area: id,
  printedOn: isoDate,
  booklet: z.strictObject({ file: text(), sha256, pages: z.number().int().positive() }),
  projects: z.array(z.strictObject({
    project: id,
    code: shortCode,
    title: z.string(),
    summary: z.string(),
    lead: id,
    period,
    costs: z.unknown(),
    status: z.enum(PROJECT_STATUSES),
    bodySha256: sha256,
  })),
});

/** What editions promised, by edition and area, with the booklet that was printed where it stands beside the record. */
export async function linkRecords(context: LinkContext, files: readonly PlacedFile[]): Promise<PrintedRecord[]> {
  const records: PrintedRecord[] = [];
  for (const file of files) {
    if (file.place.kind !== 'printed-record' && file.place.kind !== 'printed-booklet') continue;
    checkPlace(context, file, file.place);
    const booklet = files.find((other) => other.path === file.path.replace(/\.json$/u, '.pdf'));
    const record = file.place.kind === 'printed-record' ? await linkRecord(context, file, file.place, booklet) : undefined;
    if (record !== undefined) records.push(record);
  }
  return records;
}

/** The folder says which edition and area it is about; both must be there, so that a promise is never dropped for a misspelt name. */
function checkPlace({ sources, log }: LinkContext, file: PlacedFile, place: { readonly edition: string; readonly area: string }): void {
  if (!sources.editions.has(place.edition)) log.add(wholeFile(file.path), 'edition-unknown', place.edition, nearestName(place.edition, sources.editions.keys()));
  if (!sources.areas.has(place.area)) log.add(wholeFile(file.path), 'area-unknown', place.area, nearestName(place.area, sources.areas.keys()));
}

async function linkRecord(
  context: LinkContext,
  file: PlacedFile,
  place: { readonly edition: string; readonly area: string },
  booklet: PlacedFile | undefined,
): Promise<PrintedRecord | undefined> {
  const { log, sources } = context;
  const source = await readText(file, MOST_DATA_BYTES, log);
  const parts = source === undefined ? undefined : readYaml(file.path, source, 1, log);
  const yaml = parts && toYamlData(parts);
  const record = yaml && validate(recordFields, yaml, log);
  if (yaml === undefined || record === undefined) return undefined;
  for (const key of ['edition', 'area'] as const) {
    if (record[key] !== place[key]) log.add(yaml.place([key]), 'printed-record-place', key, record[key], place[key]);
  }
  record.projects.forEach(({ project }, index) => {
    const at = yaml.place(['projects', index, 'project']);
    // A project of another area stands in this area's record as well, by its own id.
    const named = [...sources.areas].flatMap(([area, { projects }]) => (projects.has(project) ? [{ area, fields: projects.get(project)?.fields }] : []));
    const here = named.find(({ area }) => area === place.area) ?? named.find(({ fields }) => fields?.areas?.includes(place.area) === true);
    if (here === undefined) log.add(at, 'printed-project-gone', project);
    else if (here.fields?.visibility === 'internal') log.add(at, 'internal-named', file.path, `${here.area}/${project}`);
  });
  const printed = booklet && (await readBytesOr(booklet, MOST_BOOKLET_BYTES, wholeFile(booklet.path), log));
  if (booklet !== undefined && printed !== undefined && createHash('sha256').update(printed).digest('hex') !== record.booklet.sha256) {
    log.add(yaml.place(['booklet', 'sha256']), 'printed-booklet-differs', booklet.path);
  }
  return { ...record, bookletFile: booklet?.absolute };
}
