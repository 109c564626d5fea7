import { z } from 'zod';
import type { Programme } from '../model/programme.ts';
import { dataFile, type DataFile } from './data-file.ts';

const row = z.strictObject({
  indicator: z.string().describe('Id of the indicator; what it measures stands in data/codes'),
  area: z.string().describe('Id of the area'),
  year: z.int().describe('Year'),
  value: z.number().nullable().describe('The figure; null when it is suppressed'),
  suppressed: z.boolean().describe('Whether the figure is left out because too few people are behind it'),
});

/** data/indicators: one row an indicator, area and year. */
export function indicatorsFile({ indicators }: Programme): DataFile {
  return dataFile({
    name: 'indicators',
    title: 'Indicators',
    description: 'Figures per area and year. A figure that rests on too few people is left out.',
    row,
    rows: indicators.flatMap((indicator) => indicator.values.map(({ area, year, value, suppressed }) => ({
      indicator: indicator.id, area: area.id, year, value: suppressed ? null : value, suppressed,
    }))),
    columns: [
      ['indicator', (figure) => figure.indicator], ['area', (figure) => figure.area], ['year', (figure) => figure.year],
      ['value', (figure) => figure.value], ['suppressed', (figure) => figure.suppressed],
    ],
  });
}
