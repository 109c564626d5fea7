import { z } from 'zod';
import { person } from './contact.ts';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { coverFields } from './picture.ts';
import { filePath, hexColour, id, text, url } from './text.ts';

const yearlyCounts = z.array(z.strictObject({
  year: z.number().int().min(1900).max(2200).describe('Year'),
  value: z.number().int().nonnegative().describe('Number'),
}));

export const venueFields = z.strictObject({
  id: id.describe('Id, used in meetings'),
  title: localizedText().describe('Name of the building'),
  address: localizedText().describe('Street, number, place'),
  accessible: z.boolean().optional().describe('Whether a wheelchair can get in'),
  url: url.optional().describe('Website of the building'),
});

const priorityFields = z.strictObject({
  title: localizedText().describe('What has priority'),
  why: localizedText().describe('The reason'),
});

/** Front matter of areas/<area>/area.md; the body is the introduction. */
export const areaFields = z.strictObject({
  title: localizedText().describe('Name of the district or village'),
  aliases: z.array(text()).optional().describe('Other names people use'),
  kind: z.enum(['district', 'village']).describe('district or village'),
  inhabitants: yearlyCounts.min(1).describe('Inhabitants per year'),
  households: yearlyCounts.min(1).describe('Households per year'),
  manager: person.describe('Area manager'),
  alderman: person.describe('Alderman of the area'),
  panel: id.optional().describe('Id of the panel or village council'),
  socialTeam: id.optional().describe('Id of the social team'),
  venues: z.array(venueFields).optional().describe('Community buildings'),
  boundary: filePath.optional().describe('GeoJSON file with the boundary'),
  cover: coverFields.optional().describe('Picture on the cover'),
  accent: hexColour.optional().describe('Colour of the area'),
  validFrom: isoDate.optional().describe('First day of the area'),
  validTo: isoDate.optional().describe('Last day of the area'),
  mergedInto: id.optional().describe('Id of the area it became part of'),
  priorities: z.array(priorityFields).optional().describe('What matters most, most important first'),
});

/** What a translation of an area may carry; priorities in the order of the original. */
export const areaTranslation = z.strictObject({
  title: text().optional().describe('Name of the district or village'),
  priorities: z.array(z.strictObject({
    title: text().optional().describe('What has priority'),
    why: text().optional().describe('The reason'),
  })).optional().describe('The priorities, in the order of the original'),
});
