import { z } from 'zod';
import { publicEditions } from '../derive/editions.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import type { Programme } from '../model/programme.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { defaultText, translations, translationsOf } from './translations.ts';

const LISTS = ['theme', 'partner', 'programme', 'edition', 'lesson', 'role', 'indicator'] as const;

const row = z.strictObject({
  list: z.enum(LISTS).describe('What kind of thing the id names'),
  id: z.string().describe('Id, as other files use it'),
  title: z.string().describe('What it is called'),
  kind: z.string().nullable().describe('Kind of partner, or domain of an indicator'),
  unit: z.string().nullable().describe('Unit of an indicator'),
  better: z.enum(['higher', 'lower', 'neither']).nullable().describe('Which way of an indicator is better'),
  source: z.string().nullable().describe('Who measured an indicator'),
  sourceUrl: z.string().nullable().describe('Where it was published'),
  licence: z.string().nullable().describe('Licence of an indicator’s figures'),
  translations: translations(['title', 'unit']),
});

type Row = z.output<typeof row>;

/** data/codes: what the ids in the other files stand for. */
export function codesFile(programme: Programme): DataFile {
  const { municipality } = programme;
  const text = defaultText(municipality);
  const none = { kind: null, unit: null, better: null, source: null, sourceUrl: null, licence: null };
  const named = (list: Row['list'], things: readonly { readonly id: string; readonly title: LocalizedText; readonly kind?: string }[]): Row[] =>
    things.map(({ id, title, kind }) => ({
      ...none, list, id, title: text(title), kind: kind ?? null, translations: translationsOf({ title, unit: undefined }, municipality),
    }));
  const indicators = programme.indicators.map(({ id, title, unit, domain, source, better }): Row => ({
    list: 'indicator', id, title: text(title), kind: domain, unit: text(unit), better, source: text(source.title),
    sourceUrl: source.url ?? null, licence: source.licence ?? null, translations: translationsOf({ title, unit }, municipality),
  }));
  return dataFile({
    name: 'codes',
    title: 'Codes',
    description: 'What the ids of themes, partners, programmes, editions, lessons, roles and indicators stand for.',
    row,
    rows: [
      ...named('theme', programme.themes), ...named('partner', programme.partners), ...named('programme', programme.spanningProgrammes),
      ...named('edition', publicEditions(programme).map(({ id, title }) => ({ id, title }))), ...named('lesson', programme.lessons),
      ...named('role', programme.roles), ...indicators,
    ],
    columns: [
      ['list', (code) => code.list], ['id', (code) => code.id], ['title', (code) => code.title], ['kind', (code) => code.kind],
      ['unit', (code) => code.unit], ['better', (code) => code.better], ['source', (code) => code.source],
      ['sourceUrl', (code) => code.sourceUrl], ['licence', (code) => code.licence],
    ],
  });
}
