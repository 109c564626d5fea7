import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { period } from './period.ts';
import { id, text } from './text.ts';

export const EDITION_STATUSES = ['draft', 'announced', 'current', 'archived'] as const;

export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** Front matter of editions/<edition>.md; the body is the foreword. */
export const editionFields = z.strictObject({
  title: localizedText().describe('Titel van het programma'),
  period: period.describe('De tijd waar deze editie over gaat'),
  asOf: isoDate.describe('De statussen in het boekje gelden op deze dag'),
  copyDeadline: isoDate.describe('Laatste dag om tekst in te leveren'),
  signOffBy: isoDate.optional().describe('Laatste dag voor akkoord van partners'),
  delivery: z.strictObject({
    from: isoDate.describe('Eerste dag van bezorgen'),
    to: isoDate.describe('Laatste dag van bezorgen'),
  }).optional().describe('Wanneer het boekje in de bus komt'),
  lookBackAt: id.optional().describe('Id van de vorige editie'),
  status: z.enum(EDITION_STATUSES).describe('draft (concept) is niet openbaar'),
  signedBy: localizedText().optional().describe('Wie het voorwoord ondertekent'),
});

/** What a translation of an edition may carry. */
export const editionTranslation = z.strictObject({
  title: text().optional().describe('Titel van het programma'),
  signedBy: text().optional().describe('Wie het voorwoord ondertekent'),
});
