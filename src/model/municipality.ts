import { z } from 'zod';
import { language } from './language.ts';
import { localizedText } from './localized-text.ts';
import { amountEur } from './money.ts';
import { email, filePath, hexColour, id, text, url } from './text.ts';

const millimetres = z.number().nonnegative();

const budgetRule = z.strictObject({
  steps: z.array(z.strictObject({
    below: z.number().int().positive().describe('The step counts for areas with fewer inhabitants than this'),
    amount: amountEur.describe('Sum per year in euros'),
  })).optional().describe('Fixed sums for small areas, smallest first'),
  from: z.strictObject({
    inhabitants: z.number().int().nonnegative().describe('From this many inhabitants the sum is computed'),
    base: amountEur.describe('Fixed part in euros'),
    perInhabitant: z.number().nonnegative().describe('Euros for each inhabitant'),
  }).describe('How the sum of larger areas is computed'),
  max: amountEur.optional().describe('No area gets more than this'),
}).describe('How the area budget follows from the number of inhabitants');

/** Sections of a booklet in the order they have by default; `booklets.sections` turns them off or reorders them. */
export const BOOKLET_SECTIONS = [
  'colophon', 'foreword', 'contents', 'glance', 'map', 'who', 'vision', 'year', 'projects', 'people-and-numbers', 'agenda', 'contacts', 'streets', 'notes',
] as const;

export type BookletSection = (typeof BOOKLET_SECTIONS)[number];

export const trimSize = z.union([z.enum(['A5', 'A4']), z.tuple([z.number().min(90).max(420), z.number().min(90).max(420)])]);

const booklets = z.strictObject({
  languages: z.array(language).min(1).optional().describe('Languages that get a booklet; the first language by default'),
  sections: z.array(z.enum(BOOKLET_SECTIONS)).optional().describe('Sections between cover and back cover, in this order'),
}).describe('How booklets are made');

const press = z.strictObject({
  trim: trimSize.optional().describe('Size of a page after cutting: A5, A4 or [width, height] in mm'),
  bleed: millimetres.max(10).optional().describe('Colour that is printed past the edge, in mm'),
  safe: millimetres.max(20).optional().describe('Distance from the edge that text keeps, in mm'),
  profile: filePath.optional().describe("The printer's ICC profile"),
  condition: text().optional().describe('Name of the printing condition of that profile'),
  inkLimit: z.number().min(100).max(400).optional().describe('Most ink on one spot, in percent'),
  minimumDpi: z.number().positive().optional().describe('Photos below this many dots per inch are refused'),
  paper: z.strictObject({
    inside: z.strictObject({ gsm: z.number().positive(), coated: z.boolean().optional() }).describe('Paper of the pages'),
    cover: z.strictObject({ gsm: z.number().positive(), coated: z.boolean().optional() }).optional().describe('Paper of the cover, where it differs'),
  }).optional().describe('Paper, gsm is grams a square metre'),
  binding: z.enum(['saddle-stitch', 'perfect', 'none']).optional().describe('How the booklet is bound'),
  spareRate: z.number().min(0).max(1).optional().describe('Extra copies as a part of the whole: 0.03 is three in a hundred'),
  bundle: z.strictObject({
    copies: z.number().int().positive().describe('Most copies in a bundle'),
    kg: z.number().positive().describe('Most kilograms in a bundle'),
  }).optional().describe('How copies are bundled for delivery'),
  respectRefusals: z.boolean().optional().describe('true when letterboxes that refuse unaddressed mail get none'),
}).describe('What the printer needs');

/** municipality.yml */
export const municipalityFields = z.strictObject({
  name: localizedText().describe('Name of the municipality'),
  languages: z.array(language).min(1).describe('Languages of the site; the first is the default'),
  site: url.describe('Address where the site will stand; QR codes start with it'),
  currentEdition: id.describe('Id of the edition that is current'),
  report: z.strictObject({
    phone: text().describe('The one number for reports and small wishes'),
    url: url.optional().describe('Page for reports'),
    text: localizedText().optional().describe('The line beside the number'),
  }).describe('Where people report things; it stands on every page'),
  contact: z.strictObject({
    email: email.optional().describe('General e-mail address'),
    phone: text().optional().describe('General telephone number'),
    address: localizedText().optional().describe('Visiting address'),
    url: url.optional().describe('Website of the municipality'),
  }).describe('How to reach the municipality'),
  notice: localizedText().optional().describe('A line for every page and every colophon, such as that this is an example'),
  style: z.strictObject({
    tokens: text().optional().describe('CSS file or installed package with design tokens'),
    logo: filePath.optional().describe('Logo of the municipality'),
    accent: hexColour.optional().describe('Colour of the municipality'),
    fonts: z.array(filePath).optional().describe('TTF or OTF files; the first family for text, a second for headings'),
  }).optional().describe('House style'),
  budgetRule: budgetRule.optional(),
  privacy: z.strictObject({
    smallCount: z.number().int().nonnegative().describe('Counts below this are not published'),
  }).optional().describe('Protection of small groups'),
  booklets: booklets.optional(),
  press: press.optional(),
  terms: z.record(z.string(), localizedText()).optional().describe('Words of the house, by key of the interface'),
  jargon: z.record(z.string(), localizedText()).optional().describe('Words to avoid, with what to write instead'),
  synonyms: z.array(z.array(text()).min(2)).optional().describe('Lists of words that search treats alike'),
});

export type MunicipalityFields = z.output<typeof municipalityFields>;
