import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { filePath, id, url } from './text.ts';

export const MEETING_KINDS = ['panel', 'walk-in', 'dialogue', 'consultation', 'council'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** A local time in Europe/Amsterdam, `2027-03-12T19:30` (a space for the T and seconds are taken too). */
export const localTime = z.string()
  .regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/u, { error: 'bad-local-time' })
  .transform((value) => value.replace(' ', 'T').slice(0, 16));

/** One meeting in areas/<area>/meetings.yml. */
export const meetingFields = z.strictObject({
  id: id.describe('Id, één keer in dit bestand'),
  title: localizedText().describe('Hoe het heet'),
  kind: z.enum(MEETING_KINDS).describe('Soort bijeenkomst'),
  start: localTime.describe('Begin, plaatselijke tijd'),
  end: localTime.describe('Einde, plaatselijke tijd'),
  venue: localizedText().describe('Id van een gebouw van dit gebied, of een plek in woorden'),
  project: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, { error: 'bad-project-reference' }).optional().describe('Project waar het over gaat, als gebied/project'),
  minutes: z.union([url, filePath]).optional().describe('Verslag: een adres of een bestand naast dit bestand'),
});
