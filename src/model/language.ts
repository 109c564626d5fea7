import { z } from 'zod';

/** The languages a municipality may publish in, in the order the interface lists them. */
export const LANGUAGES = ['nl', 'fy', 'de', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A language code of the contract. */
export const language = z.enum(LANGUAGES);
