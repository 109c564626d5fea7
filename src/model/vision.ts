import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { period } from './period.ts';
import { id, text } from './text.ts';

/** Front matter of areas/<area>/vision.md. */
export const visionFields = z.strictObject({
  title: localizedText().describe('Title of the vision'),
  by: id.describe('Id of the partner who wrote it'),
  adopted: isoDate.describe('Day on which it was adopted'),
  period: period.describe('The years it is about'),
  ambitions: z.array(z.strictObject({
    id: id.describe('Id, used in projects'),
    title: localizedText().describe('What the area wants'),
  })).min(1).describe('What the area wants to reach'),
});

/** What a translation of a vision may carry. */
export const visionTranslation = z.strictObject({
  title: text().optional().describe('Title of the vision'),
  ambitions: z.array(z.strictObject({
    id: id.describe('Id of the ambition'),
    title: text().describe('What the area wants'),
  })).optional().describe('The ambitions, by id'),
});
