import { z } from 'zod';
import { person } from './contact.ts';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { coverFields } from './picture.ts';
import { filePath, hexColour, id, text, url } from './text.ts';

const yearlyCounts = z.array(z.strictObject({
  year: z.number().int().min(1900).max(2200).describe('Jaar'),
  value: z.number().int().nonnegative().describe('Aantal'),
}));

export const venueFields = z.strictObject({
  id: id.describe('Id, gebruikt bij bijeenkomsten'),
  title: localizedText().describe('Naam van het gebouw'),
  address: localizedText().describe('Straat, nummer, plaats'),
  accessible: z.boolean().optional().describe('Of een rolstoel naar binnen kan'),
  url: url.optional().describe('Website van het gebouw'),
});

const priorityFields = z.strictObject({
  title: localizedText().describe('Wat voorgaat'),
  why: localizedText().describe('De reden'),
});

/** Front matter of areas/<area>/area.md; the body is the introduction. */
export const areaFields = z.strictObject({
  title: localizedText().describe('Naam van de wijk of het dorp'),
  aliases: z.array(text()).optional().describe('Andere namen die mensen gebruiken'),
  kind: z.enum(['district', 'village']).describe('district (wijk) of village (dorp)'),
  inhabitants: yearlyCounts.min(1).describe('Inwoners per jaar'),
  households: yearlyCounts.min(1).describe('Huishoudens per jaar'),
  manager: person.describe('Wijkmanager of dorpenmanager'),
  alderman: person.describe('Wethouder van het gebied'),
  panel: id.optional().describe('Id van het wijkpanel of dorpsbelang'),
  socialTeam: id.optional().describe('Id van het sociaal team'),
  venues: z.array(venueFields).optional().describe('Wijkgebouwen en dorpshuizen'),
  boundary: filePath.optional().describe('GeoJSON-bestand met de grens'),
  cover: coverFields.optional().describe('Foto op het omslag'),
  accent: hexColour.optional().describe('Kleur van het gebied'),
  validFrom: isoDate.optional().describe('Eerste dag van het gebied'),
  validTo: isoDate.optional().describe('Laatste dag van het gebied'),
  mergedInto: id.optional().describe('Id van het gebied waar het nu bij hoort'),
  priorities: z.array(priorityFields).optional().describe('Wat voorgaat, het belangrijkste eerst'),
});

/** What a translation of an area may carry; priorities in the order of the original. */
export const areaTranslation = z.strictObject({
  title: text().optional().describe('Naam van de wijk of het dorp'),
  priorities: z.array(z.strictObject({
    title: text().optional().describe('Wat voorgaat'),
    why: text().optional().describe('De reden'),
  })).optional().describe('De prioriteiten, in de volgorde van het origineel'),
});
