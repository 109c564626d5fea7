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
  title: localizedText().describe('Naam van de partner'),
  kind: z.enum(PARTNER_KINDS).describe('Wat voor organisatie dit is'),
  short: localizedText().optional().describe('Korte naam, voor tabellen'),
  contact: contact.optional().describe('Wie u kunt bellen'),
  areas: z.array(id).optional().describe('Ids van de gebieden waar deze partner werkt; anders alle'),
  logo: filePath.optional().describe('Logobestand; SVG mag hier'),
  mandate: z.strictObject({
    members: z.number().int().positive().optional().describe('Hoeveel leden'),
    chosen: localizedText().optional().describe('Hoe de leden gekozen zijn'),
    meets: localizedText().optional().describe('Wanneer en waar ze vergaderen'),
    since: isoDate.optional().describe('Sinds wanneer, als datum'),
  }).optional().describe('Namens wie een panel of dorpsbelang spreekt'),
});

/** What a translation of a partner may carry. */
export const partnerTranslation = z.strictObject({
  title: text().optional().describe('Naam van de partner'),
  short: text().optional().describe('Korte naam, voor tabellen'),
});
