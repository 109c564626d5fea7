import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { period } from './period.ts';
import { id, text } from './text.ts';

export const EDITION_STATUSES = ['draft', 'announced', 'current', 'archived'] as const;

export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** Front matter of editions/<edition>.md; the body is the foreword. */
export const editionFields = z.strictObject({
  title: localizedText().describe('Title of the programme'),
  period: period.describe('The time this edition is about'),
  asOf: isoDate.describe('Statuses in the booklet are as of this day'),
  copyDeadline: isoDate.describe('Last day to hand in text'),
  signOffBy: isoDate.optional().describe('Last day for partners to agree'),
  delivery: z.strictObject({
    from: isoDate.describe('First day of delivery'),
    to: isoDate.describe('Last day of delivery'),
  }).optional().describe('When the booklet goes through the letterboxes'),
  lookBackAt: id.optional().describe('Id of the previous edition'),
  status: z.enum(EDITION_STATUSES).describe('draft is not public'),
  signedBy: localizedText().optional().describe('Who signs the foreword'),
});

/** What a translation of an edition may carry. */
export const editionTranslation = z.strictObject({
  title: text().optional().describe('Title of the programme'),
  signedBy: text().optional().describe('Who signs the foreword'),
});
