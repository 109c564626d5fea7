import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { id, text, url } from './text.ts';

/** One indicator in indicators.yml. */
export const indicatorFields = z.strictObject({
  id: id.describe('Id; its figures stand in indicators/<id>.csv'),
  title: localizedText().describe('What is measured'),
  unit: localizedText().describe('In what, such as "%" or "woningen"'),
  domain: id.describe('Subject: social, housing, health and so on'),
  source: z.strictObject({
    title: localizedText().describe('Who measured it'),
    url: url.optional().describe('Where it was published'),
    licence: text().optional().describe('Licence of the figures'),
  }).describe('Source of the figures'),
  better: z.enum(['higher', 'lower', 'neither']).describe('Which way is better'),
  decimals: z.number().int().min(0).max(6).optional().describe('Decimals to show'),
});

export type IndicatorFields = z.output<typeof indicatorFields>;
