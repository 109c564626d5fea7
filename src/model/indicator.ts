import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { id, text, url } from './text.ts';

/** One indicator in indicators.yml. */
export const indicatorFields = z.strictObject({
  id: id.describe('Id; de cijfers staan in indicators/<id>.csv'),
  title: localizedText().describe('Wat er gemeten wordt'),
  unit: localizedText().describe('Waarin, zoals "%" of "woningen"'),
  domain: id.describe('Onderwerp: social, housing, health enzovoort'),
  source: z.strictObject({
    title: localizedText().describe('Wie het gemeten heeft'),
    url: url.optional().describe('Waar het gepubliceerd is'),
    licence: text().optional().describe('Licentie van de cijfers'),
  }).describe('Bron van de cijfers'),
  better: z.enum(['higher', 'lower', 'neither']).describe('Welke kant beter is'),
  decimals: z.number().int().min(0).max(6).optional().describe('Aantal cijfers achter de komma'),
});

export type IndicatorFields = z.output<typeof indicatorFields>;
