import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { photoFields } from './picture.ts';
import { id, text } from './text.ts';

/** Front matter of areas/<area>/news/<date>-<slug>.md. */
export const newsFields = z.strictObject({
  title: localizedText().describe('Headline'),
  date: isoDate.describe('Day, the same as in the file name'),
  areas: z.array(id).optional().describe('Ids of further areas that list it'),
  projects: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, { error: 'bad-project-reference' })).optional().describe('Projects, each as area/project'),
  urgent: z.strictObject({ until: isoDate.describe('Last day of the notice') }).optional().describe('Shown on every page of its areas'),
  photos: z.array(photoFields).optional().describe('Photos, each with consent'),
});

/** What a translation of a news item may carry. */
export const newsTranslation = z.strictObject({ title: text().optional().describe('Headline') });
