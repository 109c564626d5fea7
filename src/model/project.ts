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
  policyGoals: localizedText().optional().describe('Policy goals it serves'),
  effects: localizedText().optional().describe('Outputs and effects'),
  targetGroups: localizedText().optional().describe('For whom'),
  roles: localizedText().optional().describe('Who has which role'),
  activities: localizedText().optional().describe('What is done'),
  communication: localizedText().optional().describe('How people are told'),
  organisation: localizedText().optional().describe('How it is organised'),
  budget: localizedText().optional().describe('Money'),
  participation: localizedText().optional().describe('How residents take part'),
  cooperation: localizedText().optional().describe('How partners work together'),
});

const implementation = z.strictObject({
  administrative: localizedText().optional().describe('Administrative side'),
  legal: localizedText().optional().describe('Legal side'),
  financial: localizedText().optional().describe('Financial side'),
  time: localizedText().optional().describe('Planning'),
});

/** Front matter of areas/<area>/projects/<project>.md. */
export const projectFields = z.strictObject({
  title: localizedText({ max: 70 }).describe('What it is called, at most 70 characters'),
  summary: localizedText({ max: 200 }).describe('What is going to happen, at most 200 characters'),
  why: localizedText().describe('The reason'),
  themes: z.array(id).min(1).describe('Ids of themes; the first one is where it stands in the booklet'),
  lead: id.describe('Id of the partner who leads'),
  partners: z.array(id).optional().describe('Ids of the other partners'),
  initiator: z.enum(INITIATORS).describe('Who started it'),
  areas: z.array(id).optional().describe('Ids of further areas, beside its own'),
  programmes: z.array(id).optional().describe('Ids of programmes that span areas'),
  editions: z.array(id).min(1).describe('Ids of the editions that promise it'),
  period: period.describe('From when to when'),
  history: z.array(z.strictObject({
    date: isoDate.describe('Day'),
    status: z.enum(PROJECT_STATUSES).describe('Status from that day'),
    note: localizedText().optional().describe('Reason; required for paused and dropped'),
  })).min(1).describe('What happened, oldest first'),
  phase: z.enum(PHASES).optional().describe('Phase of the work'),
  participation: z.enum(PARTICIPATION_LEVELS).optional().describe('What residents can do'),
  ambitions: z.array(id).optional().describe('Ids of ambitions in the vision of the area'),
  streets: z.array(text()).optional().describe('Names of streets'),
  location: z.union([
    z.strictObject({ point: coordinate.describe('[longitude, latitude]') }),
    z.strictObject({ file: filePath.describe('GeoJSON file with a line or an area') }),
    z.strictObject({ address: localizedText().describe('Address in words') }),
  ]).optional().describe('Where it is'),
  costs: z.strictObject({
    total: amountEur.describe('Total in euros'),
    sources: z.array(z.strictObject({
      partner: id.describe('Id of the partner who pays'),
      amount: amountEur.describe('Amount in euros'),
      from: z.enum(COST_ORIGINS).optional().describe('Where the money comes from'),
    })).optional().describe('Who pays what'),
  }).optional().describe('What it costs and who pays'),
  targets: z.array(z.strictObject({
    indicator: id.describe('Id of the indicator'),
    from: z.number().describe('Figure at the start'),
    to: z.number().describe('Figure to reach'),
    by: periodBound.describe('By when'),
    owners: z.array(id).min(1).describe('Ids of the roles that answer for it'),
  })).optional().describe('Measurable targets'),
  agreements: z.array(z.strictObject({
    who: id.describe('Id of the partner'),
    what: localizedText().describe('What was agreed'),
    by: isoDate.describe('By when'),
    kept: isoDate.optional().describe('Day on which it was kept'),
  })).optional().describe('Agreements between partners'),
  canvas: canvas.optional().describe('The societal-value canvas'),
  implementation: implementation.optional().describe('How it is carried out'),
  decisions: z.array(z.strictObject({
    title: localizedText().describe('Name of the decision'),
    url: url.optional().describe('Page of the decision'),
  })).optional().describe('Decisions it rests on'),
  benefit: localizedText().optional().describe('What people notice of it every day'),
  risks: localizedText().optional().describe('Chances and risks'),
  photos: z.array(photoFields).optional().describe('Photos, each with consent'),
  contact: contact.optional().describe('Whom to call; the contact of the lead by default'),
  lesson: id.optional().describe('Id of the lesson it taught'),
  signedOff: z.array(z.strictObject({
    partner: id.describe('Id of the partner who agrees'),
    date: isoDate.describe('Day'),
  })).optional().describe('Who agreed to the text'),
  visibility: z.enum(['public', 'internal']).optional().describe('internal is never published'),
  code: shortCode.optional().describe('Only to settle two equal short codes'),
  urgent: z.strictObject({
    until: isoDate.describe('Last day of the notice'),
    text: localizedText().describe('The notice'),
  }).optional().describe('Urgent notice on every page of the area'),
});

const translatedTexts = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text().optional()])) as Record<K, z.ZodOptional<ReturnType<typeof text>>>);

/** What a translation of a project may carry. */
export const projectTranslation = z.strictObject({
  title: text({ max: 70 }).optional().describe('Title'),
  summary: text({ max: 200 }).optional().describe('Summary'),
  why: text().optional().describe('The reason'),
  benefit: text().optional().describe('What people notice of it every day'),
  risks: text().optional().describe('Chances and risks'),
  canvas: translatedTexts(CANVAS_BLOCKS).optional().describe('The societal-value canvas'),
  implementation: translatedTexts(IMPLEMENTATION_FACETS).optional().describe('How it is carried out'),
});
