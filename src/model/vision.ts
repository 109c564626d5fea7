import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { period } from './period.ts';
import { id, text } from './text.ts';

/** Front matter of areas/<area>/vision.md. */
export const visionFields = z.strictObject({
  title: localizedText().describe('Titel van de visie'),
  by: id.describe('Id van de partner die de visie schreef'),
  adopted: isoDate.describe('Dag waarop de visie is vastgesteld'),
  period: period.describe('De jaren waar de visie over gaat'),
  ambitions: z.array(z.strictObject({
    id: id.describe('Id, gebruikt bij projecten'),
    title: localizedText().describe('Wat het gebied wil'),
  })).min(1).describe('Wat het gebied wil bereiken'),
});

/** What a translation of a vision may carry. */
export const visionTranslation = z.strictObject({
  title: text().optional().describe('Titel van de visie'),
  ambitions: z.array(z.strictObject({
    id: id.describe('Id van de ambitie'),
    title: text().describe('Wat het gebied wil'),
  })).optional().describe('De ambities, op id'),
});
