import { z } from 'zod';
import { contact } from './contact.ts';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { filePath, id, text } from './text.ts';

export const PARTNER_KINDS = [
  'municipality', 'housing-corporation', 'neighbourhood-panel', 'village-council', 'social-team', 'police', 'school',
  'care', 'business', 'residents-group', 'other',
] as const;

export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** Front matter of partners/<partner>.md. */
export const partnerFields = z.strictObject({
  title: localizedText().describe('Name of the partner'),
  kind: z.enum(PARTNER_KINDS).describe('What kind of organisation this is'),
  short: text().optional().describe('Short name, for tables'),
  contact: contact.optional().describe('Whom to call'),
  areas: z.array(id).optional().describe('Ids of the areas where this partner works; all by default'),
  logo: filePath.optional().describe('Logo file; SVG may be used here'),
  mandate: z.strictObject({
    members: z.number().int().positive().optional().describe('How many members'),
    chosen: localizedText().optional().describe('How the members were chosen'),
    meets: localizedText().optional().describe('When and where they meet'),
    since: isoDate.optional().describe('Since when, as a date'),
  }).optional().describe('For whom a panel or council speaks'),
});

/** What a translation of a partner may carry. */
export const partnerTranslation = z.strictObject({
  title: text().optional().describe('Name of the partner'),
  short: text().optional().describe('Short name, for tables'),
});
