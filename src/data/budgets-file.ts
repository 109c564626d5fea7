import { z } from 'zod';
import { BUDGET_PURPOSES } from '../model/budget-entry.ts';
import type { Programme } from '../model/programme.ts';
import { dataFile, type DataFile } from './data-file.ts';

const row = z.strictObject({
  area: z.string().describe('Id of the area'),
  year: z.int().describe('Year of the budget'),
  date: z.iso.date().describe('Day of the decision'),
  initiative: z.string().describe('What the money is for'),
  applicant: z.string().describe('Who asked for it'),
  purpose: z.enum(BUDGET_PURPOSES).describe('Kind of spending'),
  granted: z.number().describe('Granted, in euros'),
  spent: z.number().nullable().describe('Spent, in euros; null while not known'),
  note: z.string().nullable().describe('Remark'),
});

/** data/budgets: one row an initiative that an area budget paid for. The sum of each area and year stands in data/areas. */
export function budgetsFile({ budgets }: Programme): DataFile {
  return dataFile({
    name: 'budgets',
    title: 'Area budgets',
    description: 'What the area budgets granted and what was spent, per initiative.',
    row,
    rows: budgets.map(({ area, year, date, initiative, applicant, purpose, grantedEur, spentEur, note }) => ({
      area: area.id, year, date, initiative, applicant, purpose, granted: grantedEur, spent: spentEur ?? null, note: note ?? null,
    })),
    columns: [
      ['area', (entry) => entry.area], ['year', (entry) => entry.year], ['date', (entry) => entry.date],
      ['initiative', (entry) => entry.initiative], ['applicant', (entry) => entry.applicant], ['purpose', (entry) => entry.purpose],
      ['granted', (entry) => entry.granted], ['spent', (entry) => entry.spent], ['note', (entry) => entry.note],
    ],
  });
}
