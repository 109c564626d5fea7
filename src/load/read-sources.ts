import { z } from 'zod';
import { areaFields, areaTranslation } from '../model/area.ts';
import { editionFields, editionTranslation } from '../model/edition.ts';
import { indicatorFields } from '../model/indicator.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { meetingFields } from '../model/meeting.ts';
import { municipalityFields } from '../model/municipality.ts';
import { newsFields, newsTranslation } from '../model/news-item.ts';
import { lessonFields, overviewTranslation, pageFields, pageTranslation, spanningProgrammeFields } from '../model/overview.ts';
import { partnerFields, partnerTranslation } from '../model/partner.ts';
import { projectFields, projectTranslation } from '../model/project.ts';
import { roleFields } from '../model/role.ts';
import { themeFields } from '../model/theme.ts';
import { visionFields, visionTranslation } from '../model/vision.ts';
import { bounded } from './bounded.ts';
import { readMarkdownFile, type Reading } from './fields/read-markdown-file.ts';
import { readYaml } from './fields/read-yaml.ts';
import { validate } from './fields/validate.ts';
import { toYamlData } from './fields/yaml-data.ts';
import type { FilePlace } from './files/file-place.ts';
import { MOST_TEXT_BYTES, readText } from './files/read-text.ts';
import type { ContentFile, ContentFolder } from './files/scan-folder.ts';
import { wholeFile, type IssueLog } from './issue-log.ts';
import type { AreaSources, Files, ListSource, SourceFile, Sources, TranslatedFile } from './sources.ts';

/** How many files are open at a time: enough to keep the disk busy, few enough for any machine. */
const FILES_AT_ONCE = 32;

export type PlacedFile = ContentFile & { readonly place: FilePlace };

/** Read every file that says something, each once and by itself. */
export async function readSources(folder: ContentFolder, placed: readonly PlacedFile[], reading: Reading): Promise<Sources> {
  const { log } = reading;
  const only = (kind: FilePlace['kind']) => placed.find((file) => file.place.kind === kind);
  const municipality = await readDataFile(only('municipality'), municipalityFields, reading);
  if (only('municipality') === undefined) log.add(wholeFile('municipality.yml'), 'file-required', 'name, languages, site');
  if (only('themes') === undefined) log.add(wholeFile('themes.yml'), 'file-required', 'id, title');
  const languages = municipality?.fields.languages ?? LANGUAGES;
  const read = <S extends z.ZodType, T extends z.ZodType>(files: readonly PlacedFile[], schema: S, translation: T) =>
    readTranslatedFiles(files, schema, translation, languages, municipality !== undefined, reading);
  const named = (kind: FilePlace['kind']) => placed.filter((file) => file.place.kind === kind);
  return {
    municipality,
    languages,
    themes: await readList(only('themes'), themeFields, reading),
    roles: await readList(only('roles'), roleFields, reading),
    indicators: await readList(only('indicators'), indicatorFields, reading),
    partners: await read(named('partner'), partnerFields, partnerTranslation),
    editions: await read(named('edition'), editionFields, editionTranslation),
    programmes: await read(named('programme'), spanningProgrammeFields, overviewTranslation),
    lessons: await read(named('lesson'), lessonFields, overviewTranslation),
    pages: await read(named('page'), pageFields, pageTranslation),
    areas: await readAreas(folder, placed, read, reading),
  };
}

type Read = <S extends z.ZodType, T extends z.ZodType>(files: readonly PlacedFile[], schema: S, translation: T) =>
  Promise<Files<TranslatedFile<z.output<S>, z.output<T>>>>;

async function readAreas(folder: ContentFolder, placed: readonly PlacedFile[], read: Read, reading: Reading): Promise<ReadonlyMap<string, AreaSources>> {
  const ids = new Set([...folder.folders].flatMap((name) => /^areas\/([^/]+)$/u.exec(name)?.[1] ?? []));
  const byArea = Map.groupBy(placed, (file) => ('area' in file.place && file.place.kind !== 'printed-record' && file.place.kind !== 'printed-booklet' ? file.place.area : ''));
  const areas = new Map<string, AreaSources>();
  for (const id of ids) {
    const files = byArea.get(id) ?? [];
    const ofKind = (kind: FilePlace['kind']) => files.filter((file) => file.place.kind === kind);
    const area = (await read(ofKind('area'), areaFields, areaTranslation)).get('area');
    const vision = (await read(ofKind('vision'), visionFields, visionTranslation)).get('vision');
    if (files.length > 0 && ofKind('area').length === 0) reading.log.add(wholeFile(`areas/${id}/area.md`), 'area-file-missing', id);
    if (files.length === 0) continue;
    areas.set(id, {
      area,
      vision,
      visionFaulty: vision === undefined && ofKind('vision').length > 0,
      meetings: await readDataFile(ofKind('meetings')[0], z.array(meetingFields), reading),
      projects: await read(ofKind('project'), projectFields, projectTranslation),
      news: await read(ofKind('news'), newsFields, newsTranslation),
    });
  }
  return areas;
}

/** Read originals and put their translations beside them; a translation without its original, or in a language nobody publishes, is a fault. */
async function readTranslatedFiles<S extends z.ZodType, T extends z.ZodType>(
  files: readonly PlacedFile[],
  schema: S,
  translationSchema: T,
  languages: readonly Language[],
  languagesKnown: boolean,
  reading: Reading,
): Promise<Files<TranslatedFile<z.output<S>, z.output<T>>>> {
  const { log } = reading;
  const idOf = ({ place }: PlacedFile) => ('id' in place ? place.id : place.kind);
  const languageOf = ({ place }: PlacedFile) => ('language' in place ? place.language : undefined);
  const originals = files.filter((file) => languageOf(file) === undefined).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const ids = new Set(originals.map(idOf));
  const translations = new Map<string, (SourceFile<z.output<T>> & { language: Language })[]>();
  await bounded(files.filter((file) => languageOf(file) !== undefined), FILES_AT_ONCE, async (file) => {
    const language = languageOf(file) as Language;
    const original = file.path.replace(/\.[^.]+(\.mdx?)$/u, '$1');
    if (languagesKnown && language === languages[0]) log.add(wholeFile(file.path), 'translation-default', language, original);
    else if (!languages.includes(language)) log.add(wholeFile(file.path), 'translation-language', language, languages);
    else if (!ids.has(idOf(file))) log.add(wholeFile(file.path), 'translation-without-original', original);
    const read = await readMarkdownFile(file, translationSchema, language, reading);
    if (read !== undefined) translations.set(idOf(file), [...(translations.get(idOf(file)) ?? []), { ...read, language }]);
  });
  const read = await bounded(originals, FILES_AT_ONCE, (file) => readMarkdownFile(file, schema, undefined, reading));
  return new Map(originals.map((file, index) => {
    const id = idOf(file);
    const own = read[index];
    if (own === undefined) return [id, undefined];
    const beside = (translations.get(id) ?? []).toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
    for (const translation of beside) reportOrphans(own, translation, log);
    return [id, { ...own, id, translations: beside }];
  }));
}

/** Tell which fields of a translation the original does not have: their words would be dropped. Lists are held against each other when linked. */
function reportOrphans(original: SourceFile<unknown>, translation: SourceFile<unknown>, log: IssueLog, path: readonly string[] = []): void {
  const [own, beside] = [original, translation].map(({ fields }) => path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], fields) as Record<string, unknown>);
  for (const [key, value] of Object.entries(beside ?? {})) {
    const here = [...path, key];
    if (value === undefined) continue;
    if (own?.[key] === undefined) log.add(translation.yaml.keyPlace(here), 'translation-of-nothing', key, original.path);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) reportOrphans(original, translation, log, here);
  }
}

async function readList<S extends z.ZodType>(file: PlacedFile | undefined, item: S, reading: Reading): Promise<ListSource<z.output<S>>> {
  const read = await readDataFile(file, z.array(item), reading);
  return { file: read, faulty: file !== undefined && read === undefined };
}

async function readDataFile<S extends z.ZodType>(file: ContentFile | undefined, schema: S, { log, texts }: Reading): Promise<SourceFile<z.output<S>> | undefined> {
  const text = file && (await readText(file, MOST_TEXT_BYTES, log));
  if (file === undefined || text === undefined) return undefined;
  const parts = readYaml(file.path, text, 1, log);
  const yaml = parts && toYamlData(parts);
  if (yaml !== undefined) texts.addFields(yaml, undefined);
  const fields = yaml && validate(schema, yaml, log);
  return yaml === undefined || fields === undefined ? undefined : { path: file.path, yaml, fields };
}
