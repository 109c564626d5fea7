import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { id, text } from './text.ts';

/** Front matter of programmes/<programme>.md: a programme that spans areas. */
export const spanningProgrammeFields = z.strictObject({
  title: localizedText().describe('Naam van het programma'),
  summary: localizedText().describe('Wat het is, in één of twee zinnen'),
  themes: z.array(id).optional().describe('Ids van thema’s'),
  areas: z.array(id).optional().describe('Ids van gebieden'),
});

/** Front matter of lessons/<lesson>.md: what a project taught. */
export const lessonFields = spanningProgrammeFields;

/** What a translation of a programme or lesson may carry. */
export const overviewTranslation = z.strictObject({
  title: text().optional().describe('Naam'),
  summary: text().optional().describe('Wat het is, in één of twee zinnen'),
});

/** Front matter of pages/<page>.mdx; web only. */
export const pageFields = z.strictObject({
  title: localizedText().describe('Titel van de pagina'),
  summary: localizedText().optional().describe('Waar de pagina over gaat, in één zin'),
});

export const pageTranslation = overviewTranslation;
