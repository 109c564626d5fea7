import { z } from 'zod';
import { areaBudget, budgetYears } from '../derive/area-budget.ts';
import { areaPath } from '../model/address.ts';
import type { Programme } from '../model/programme.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { defaultText, translations, translationsOf } from './translations.ts';

const yearlyCounts = z.array(z.strictObject({ year: z.int(), value: z.int() }));

const row = z.strictObject({
  id: z.string().describe('Id of the area; other files refer to it'),
  url: z.url().describe('Its page'),
  title: z.string().describe('Name in the default language'),
  aliases: z.array(z.string()).describe('Other names people use'),
  kind: z.enum(['district', 'village']).describe('District or village'),
  inhabitants: yearlyCounts.describe('Inhabitants per year'),
  households: yearlyCounts.describe('Households per year'),
  panel: z.string().nullable().describe('Partner id of the neighbourhood panel or village council'),
  socialTeam: z.string().nullable().describe('Partner id of the social team'),
  venues: z.array(z.strictObject({
    id: z.string(), title: z.string(), address: z.string(), accessible: z.boolean().nullable(), url: z.string().nullable(),
  })).describe('Community buildings; accessible: whether a wheelchair gets in, null when not known'),
  priorities: z.array(z.strictObject({ title: z.string(), why: z.string() })).describe('What matters most, most important first'),
  vision: z.strictObject({
    title: z.string(), by: z.string(), adopted: z.iso.date(),
    period: z.strictObject({ from: z.string(), to: z.string() }),
    ambitions: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  }).nullable().describe('Vision of the area; projects refer to its ambitions'),
  budgets: z.array(z.strictObject({
    year: z.int(), inhabitants: z.int().nullable(), sum: z.number().nullable(), granted: z.number(), spent: z.number(),
  })).describe('Area budget per year in euros: what the rule gives, with the inhabitants it counts, and what was granted and spent'),
  accent: z.string().describe('Colour of the area'),
  validFrom: z.iso.date().nullable().describe('First day of the area'),
  validTo: z.iso.date().nullable().describe('Last day of the area'),
  mergedInto: z.string().nullable().describe('Id of the area it became part of'),
  translations: translations(['title']),
});

/** data/areas: one row an area, ended ones too. Names of managers and aldermen are no open data. */
export function areasFile(programme: Programme): DataFile {
  const { municipality } = programme;
  const text = defaultText(municipality);
  return dataFile({
    name: 'areas',
    title: 'Areas',
    description: 'Districts and villages, today’s and those that ended, with inhabitants, priorities, vision and budgets.',
    row,
    rows: programme.areas.map((area) => ({
      id: area.id,
      url: `${municipality.site}${areaPath(area.id)}`,
      title: text(area.title),
      aliases: [...area.aliases],
      kind: area.kind,
      inhabitants: [...area.inhabitants],
      households: [...area.households],
      panel: area.panel?.id ?? null,
      socialTeam: area.socialTeam?.id ?? null,
      venues: area.venues.map((venue) => ({
        id: venue.id, title: text(venue.title), address: text(venue.address), accessible: venue.accessible ?? null, url: venue.url ?? null,
      })),
      priorities: area.priorities.map(({ title, why }) => ({ title: text(title), why: text(why) })),
      vision: area.vision ? {
        title: text(area.vision.title), by: area.vision.by.id, adopted: area.vision.adopted, period: area.vision.period,
        ambitions: area.vision.ambitions.map(({ id, title }) => ({ id, title: text(title) })),
      } : null,
      budgets: budgetYears(programme, area).map((year) => {
        const { inhabitants, sumEur, grantedEur, spentEur } = areaBudget(programme, area, year);
        return { year, inhabitants: inhabitants?.value ?? null, sum: sumEur ?? null, granted: grantedEur, spent: spentEur };
      }),
      accent: area.accent,
      validFrom: area.validFrom ?? null,
      validTo: area.validTo ?? null,
      mergedInto: area.mergedInto?.id ?? null,
      translations: translationsOf({ title: area.title }, municipality),
    })),
    columns: [
      ['id', (area) => area.id], ['url', (area) => area.url], ['title', (area) => area.title], ['aliases', (area) => area.aliases],
      ['kind', (area) => area.kind],
      ['inhabitantsYear', (area) => area.inhabitants.at(-1)?.year], ['inhabitants', (area) => area.inhabitants.at(-1)?.value],
      ['householdsYear', (area) => area.households.at(-1)?.year], ['households', (area) => area.households.at(-1)?.value],
      ['panel', (area) => area.panel], ['socialTeam', (area) => area.socialTeam],
      ['priorities', (area) => area.priorities.map((priority) => priority.title)], ['accent', (area) => area.accent],
      ['validFrom', (area) => area.validFrom], ['validTo', (area) => area.validTo], ['mergedInto', (area) => area.mergedInto],
    ],
  });
}
