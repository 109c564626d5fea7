import { z } from 'zod';
import { language } from './language.ts';
import { localizedText } from './localized-text.ts';
import { amountEur } from './money.ts';
import { PRINTER_IDS } from './printer-profile.ts';
import { email, filePath, hexColour, id, text, url } from './text.ts';

const millimetres = z.number().nonnegative();

const budgetRule = z.strictObject({
  steps: z.array(z.strictObject({
    below: z.number().int().positive().describe('Het bedrag geldt voor gebieden met minder inwoners dan dit'),
    amount: amountEur.describe('Bedrag per jaar in euro’s'),
  })).optional().describe('Vaste bedragen voor kleine gebieden, kleinste eerst'),
  from: z.strictObject({
    inhabitants: z.number().int().nonnegative().describe('Vanaf dit aantal inwoners wordt het bedrag berekend'),
    base: amountEur.describe('Vast deel in euro’s'),
    perInhabitant: z.number().nonnegative().describe('Euro’s per inwoner'),
  }).describe('Hoe het bedrag van grotere gebieden berekend wordt'),
  max: amountEur.optional().describe('Geen gebied krijgt meer dan dit'),
}).describe('Hoe het wijk- of dorpsbudget volgt uit het aantal inwoners');

/** Sections of a booklet in the order they have by default; `booklets.sections` turns them off or reorders them. */
export const BOOKLET_SECTIONS = [
  'colophon', 'foreword', 'contents', 'glance', 'map', 'who', 'vision', 'year', 'projects', 'people-and-numbers', 'agenda', 'contacts', 'streets', 'notes',
] as const;

export type BookletSection = (typeof BOOKLET_SECTIONS)[number];

export const trimSize = z.union([z.enum(['A5', 'A4']), z.tuple([z.number().min(90).max(420), z.number().min(90).max(420)])]);

const booklets = z.strictObject({
  languages: z.array(language).min(1).optional().describe('Talen die een boekje krijgen; anders alleen de hoofdtaal'),
  sideBySide: z.array(language).optional().describe('Twee talen naast elkaar in het boekje van de eerste, bijvoorbeeld [nl, fy]; feiten staan er één keer in, in de eerste taal'),
  sections: z.array(z.enum(BOOKLET_SECTIONS)).optional().describe('Onderdelen tussen omslag en achterkant, in deze volgorde'),
}).describe('Hoe de boekjes gemaakt worden');

const paper = z.strictObject({
  gsm: z.number().positive().describe('Gewicht van het papier in gram per vierkante meter'),
  coated: z.boolean().optional().describe('true voor gestreken (glad) papier'),
});

const press = z.strictObject({
  printer: z.enum(PRINTER_IDS).optional().describe('Soort drukker: vult afloop, snijtekens, overdruk, inkt en punten per inch in; een eigen waarde hieronder gaat voor'),
  trim: trimSize.optional().describe('Formaat van een bladzijde na snijden: A5, A4 of [breedte, hoogte] in mm'),
  bleed: millimetres.max(10).optional().describe('Afloop: kleur die over de rand wordt gedrukt, in mm'),
  safe: millimetres.max(20).optional().describe('Afstand tot de rand waar geen tekst komt, in mm'),
  profile: filePath.optional().describe('ICC-profiel van de drukker'),
  condition: text().optional().describe('Naam van de drukconditie van dat profiel'),
  marks: z.boolean().optional().describe('true voor snijtekens buiten de afloop'),
  overprint: z.boolean().optional().describe('true als zwarte tekst over andere kleuren heen gedrukt wordt'),
  inkLimit: z.number().min(100).max(400).optional().describe('Meeste inkt op één plek, in procenten'),
  minimumDpi: z.number().positive().optional().describe('Foto’s met minder punten per inch geven een waarschuwing, en onder de 150 een fout; boven de 200 is het de grens zelf'),
  paper: z.strictObject({
    inside: paper.describe('Papier van de bladzijden'),
    cover: paper.optional().describe('Papier van het omslag, als dat anders is'),
  }).optional().describe('Papier; gsm is gram per vierkante meter'),
  binding: z.enum(['saddle-stitch', 'perfect', 'none']).optional().describe('Hoe het boekje gebonden wordt'),
  spareRate: z.number().min(0).max(1).optional().describe('Extra exemplaren als deel van het geheel: 0.03 is drie op de honderd'),
  bundle: z.strictObject({
    copies: z.number().int().positive().describe('Hoogste aantal exemplaren in een bundel'),
    kg: z.number().positive().describe('Hoogste gewicht van een bundel in kilo’s'),
  }).optional().describe('Hoe de exemplaren gebundeld worden voor de bezorger'),
  respectRefusals: z.boolean().optional().describe('true als brievenbussen met een nee-sticker niets krijgen'),
}).describe('Wat de drukker nodig heeft');

/** municipality.yml */
export const municipalityFields = z.strictObject({
  name: localizedText().describe('Naam van de gemeente'),
  languages: z.array(language).min(1).describe('Talen van de website; de eerste is de hoofdtaal'),
  site: url.describe('Adres waar de website komt te staan; QR-codes beginnen ermee'),
  currentEdition: id.describe('Id van de editie die nu geldt'),
  report: z.strictObject({
    phone: text().describe('Het ene nummer voor meldingen en kleine wensen'),
    url: url.optional().describe('Pagina voor meldingen'),
    text: localizedText().optional().describe('De regel naast het nummer'),
  }).describe('Waar mensen iets melden; staat op elke pagina'),
  contact: z.strictObject({
    email: email.optional().describe('Algemeen e-mailadres'),
    phone: text().optional().describe('Algemeen telefoonnummer'),
    address: localizedText().optional().describe('Bezoekadres'),
    url: url.optional().describe('Website van de gemeente'),
  }).describe('Hoe u de gemeente bereikt'),
  notice: localizedText().optional().describe('Een regel voor elke pagina en elk colofon, bijvoorbeeld dat dit een voorbeeld is'),
  style: z.strictObject({
    tokens: text().optional().describe('CSS-bestand of geïnstalleerd pakket met design tokens'),
    logo: filePath.optional().describe('Logo van de gemeente'),
    accent: hexColour.optional().describe('Kleur van de gemeente'),
    fonts: z.array(filePath).optional().describe('TTF- of OTF-bestanden; de eerste familie voor tekst, een tweede voor koppen'),
  }).optional().describe('Huisstijl'),
  photos: z.strictObject({
    avif: z.boolean().optional().describe('true om foto’s ook als AVIF op de website te zetten: veel lichter dan WebP, maar het bouwen duurt de eerste keer langer'),
  }).optional().describe('Hoe foto’s op de website komen'),
  budgetRule: budgetRule.optional(),
  privacy: z.strictObject({
    smallCount: z.number().int().nonnegative().describe('Aantallen hieronder worden niet gepubliceerd'),
  }).optional().describe('Bescherming van kleine groepen'),
  booklets: booklets.optional(),
  press: press.optional(),
  terms: z.record(z.string(), localizedText()).optional().describe('Eigen woorden van het huis, per sleutel van de website'),
  jargon: z.record(z.string(), localizedText()).optional().describe('Woorden om te vermijden, met wat u beter kunt schrijven'),
  synonyms: z.array(z.array(text()).min(2)).optional().describe('Rijtjes woorden die voor het zoeken hetzelfde zijn'),
});

export type MunicipalityFields = z.output<typeof municipalityFields>;
