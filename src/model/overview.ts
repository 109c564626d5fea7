import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { id, text } from './text.ts';

/** Front matter of programmes/<programme>.md: a programme that spans areas. */
export const spanningProgrammeFields = z.strictObject({
  title: localizedText().describe('Name of the programme'),
  summary: localizedText().describe('What it is, in one or two sentences'),
  themes: z.array(id).optional().describe('Ids of themes'),
  areas: z.array(id).optional().describe('Ids of areas'),
});

/** Front matter of lessons/<lesson>.md: what a project taught. */
export const lessonFields = spanningProgrammeFields;

/** What a translation of a programme or lesson may carry. */
export const overviewTranslation = z.strictObject({
  title: text().optional().describe('Name'),
  summary: text().optional().describe('What it is, in one or two sentences'),
});

/** Front matter of pages/<page>.mdx; web only. */
export const pageFields = z.strictObject({
  title: localizedText().describe('Title of the page'),
  summary: localizedText().optional().describe('What the page is about, in one sentence'),
});

export const pageTranslation = overviewTranslation;
