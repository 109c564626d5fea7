import { z } from 'zod';
import { contact } from './contact.ts';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { amountEur } from './money.ts';
import { period, periodBound } from './period.ts';
import { photoFields } from './picture.ts';
import { shortCode } from './short-code.ts';
import { filePath, id, text, url } from './text.ts';

export const PROJECT_STATUSES = ['announced', 'planned', 'underway', 'done', 'paused', 'dropped'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export const INITIATORS = ['municipality', 'housing-corporation', 'panel', 'social-team', 'residents', 'business', 'other'] as const;
export type Initiator = (typeof INITIATORS)[number];

export const PHASES = ['prioritise', 'concretise', 'realise', 'learn'] as const;
export type Phase = (typeof PHASES)[number];

export const PARTICIPATION_LEVELS = ['informed', 'consulted', 'advising', 'co-producing', 'self-governing'] as const;
export type ParticipationLevel = (typeof PARTICIPATION_LEVELS)[number];

export const COST_ORIGINS = ['own', 'area-budget', 'subsidy', 'other'] as const;
export type CostOrigin = (typeof COST_ORIGINS)[number];

/** The ten building blocks of the societal-value canvas. */
export const CANVAS_BLOCKS = [
  'policyGoals', 'effects', 'targetGroups', 'roles', 'activities', 'communication', 'organisation', 'budget', 'participation', 'cooperation',
] as const;
export type CanvasBlock = (typeof CANVAS_BLOCKS)[number];

export const IMPLEMENTATION_FACETS = ['administrative', 'legal', 'financial', 'time'] as const;
export type ImplementationFacet = (typeof IMPLEMENTATION_FACETS)[number];

const coordinate = z.tuple([z.number(), z.number()], { error: 'bad-coordinate' });

const canvas = z.strictObject({
  policyGoals: localizedText().optional().describe('Beleidsdoelen waar het aan bijdraagt'),
  effects: localizedText().optional().describe('Resultaten en effecten'),
  targetGroups: localizedText().optional().describe('Voor wie'),
  roles: localizedText().optional().describe('Wie welke rol heeft'),
  activities: localizedText().optional().describe('Wat er gedaan wordt'),
  communication: localizedText().optional().describe('Hoe mensen het horen'),
  organisation: localizedText().optional().describe('Hoe het georganiseerd is'),
  budget: localizedText().optional().describe('Geld'),
  participation: localizedText().optional().describe('Hoe bewoners meedoen'),
  cooperation: localizedText().optional().describe('Hoe partners samenwerken'),
});

const implementation = z.strictObject({
  administrative: localizedText().optional().describe('Bestuurlijke kant'),
  legal: localizedText().optional().describe('Juridische kant'),
  financial: localizedText().optional().describe('Financiële kant'),
  time: localizedText().optional().describe('Planning'),
});

/** Front matter of areas/<area>/projects/<project>.md. */
export const projectFields = z.strictObject({
  title: localizedText({ max: 70 }).describe('Hoe het heet, hooguit 70 tekens'),
  summary: localizedText({ max: 200 }).describe('Wat er gaat gebeuren, hooguit 200 tekens'),
  why: localizedText().describe('De reden'),
  themes: z.array(id).min(1).describe('Ids van thema’s; bij het eerste staat het in het boekje'),
  lead: id.describe('Id van de partner die trekt'),
  partners: z.array(id).optional().describe('Ids van de andere partners'),
  initiator: z.enum(INITIATORS).describe('Wie ermee begon'),
  areas: z.array(id).optional().describe('Ids van andere gebieden, naast het eigen gebied'),
  programmes: z.array(id).optional().describe('Ids van programma’s over gebieden heen'),
  editions: z.array(id).min(1).describe('Ids van de edities die het beloven'),
  period: period.describe('Van wanneer tot wanneer'),
  history: z.array(z.strictObject({
    date: isoDate.describe('Dag'),
    status: z.enum(PROJECT_STATUSES).describe('Status vanaf die dag'),
    note: localizedText().optional().describe('Reden; verplicht bij paused en dropped'),
  })).min(1).describe('Wat er gebeurde, oudste eerst'),
  phase: z.enum(PHASES).optional().describe('Fase van het werk'),
  participation: z.enum(PARTICIPATION_LEVELS).optional().describe('Wat bewoners kunnen doen'),
  ambitions: z.array(id).optional().describe('Ids van ambities in de visie van het gebied'),
  streets: z.array(text()).optional().describe('Namen van straten'),
  location: z.union([
    z.strictObject({ point: coordinate.describe('[lengtegraad, breedtegraad], zoals [5.8, 53.2]') }),
    z.strictObject({ file: filePath.describe('GeoJSON-bestand met een lijn of een vlak') }),
    z.strictObject({ address: localizedText().describe('Adres in woorden') }),
  ]).optional().describe('Waar het is'),
  costs: z.strictObject({
    total: amountEur.describe('Totaal in euro’s'),
    sources: z.array(z.strictObject({
      partner: id.describe('Id van de partner die betaalt'),
      amount: amountEur.describe('Bedrag in euro’s'),
      from: z.enum(COST_ORIGINS).optional().describe('Waar het geld vandaan komt'),
    })).optional().describe('Wie wat betaalt'),
  }).optional().describe('Wat het kost en wie betaalt'),
  targets: z.array(z.strictObject({
    indicator: id.describe('Id van de indicator'),
    from: z.number().describe('Getal bij het begin'),
    to: z.number().describe('Getal dat we willen halen'),
    by: periodBound.describe('Uiterlijk wanneer'),
    owners: z.array(id).min(1).describe('Ids van de rollen die ervoor instaan'),
  })).optional().describe('Meetbare doelen'),
  agreements: z.array(z.strictObject({
    who: id.describe('Id van de partner'),
    what: localizedText().describe('Wat er is afgesproken'),
    by: isoDate.describe('Uiterlijk wanneer'),
    kept: isoDate.optional().describe('Dag waarop de afspraak is nagekomen'),
  })).optional().describe('Afspraken tussen partners'),
  canvas: canvas.optional().describe('Het maatschappelijke-waarde-canvas'),
  implementation: implementation.optional().describe('Hoe het wordt uitgevoerd'),
  decisions: z.array(z.strictObject({
    title: localizedText().describe('Naam van het besluit'),
    url: url.optional().describe('Pagina van het besluit'),
  })).optional().describe('Besluiten waar het op steunt'),
  benefit: localizedText().optional().describe('Wat mensen er elke dag van merken'),
  risks: localizedText().optional().describe('Kansen en risico’s'),
  photos: z.array(photoFields).optional().describe('Foto’s, elk met toestemming'),
  contact: contact.optional().describe('Wie u kunt bellen; anders het contact van de trekker'),
  lesson: id.optional().describe('Id van de les die het opleverde'),
  signedOff: z.array(z.strictObject({
    partner: id.describe('Id van de partner die akkoord geeft'),
    date: isoDate.describe('Dag'),
  })).optional().describe('Wie akkoord gaf op de tekst'),
  visibility: z.enum(['public', 'internal']).optional().describe('internal wordt nooit gepubliceerd'),
  code: shortCode.optional().describe('Alleen nodig als twee korte codes gelijk zijn'),
  urgent: z.strictObject({
    until: isoDate.describe('Laatste dag van de melding'),
    text: localizedText().describe('De melding'),
  }).optional().describe('Dringende melding op elke pagina van het gebied'),
});

const translatedTexts = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text().optional()])) as Record<K, z.ZodOptional<ReturnType<typeof text>>>);

/** What a translation of a project may carry. */
export const projectTranslation = z.strictObject({
  title: text({ max: 70 }).optional().describe('Titel'),
  summary: text({ max: 200 }).optional().describe('Samenvatting'),
  why: text().optional().describe('De reden'),
  benefit: text().optional().describe('Wat mensen er elke dag van merken'),
  risks: text().optional().describe('Kansen en risico’s'),
  canvas: translatedTexts(CANVAS_BLOCKS).optional().describe('Het maatschappelijke-waarde-canvas'),
  implementation: translatedTexts(IMPLEMENTATION_FACETS).optional().describe('Hoe het wordt uitgevoerd'),
});
