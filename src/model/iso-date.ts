import { z } from 'zod';

/** A day as `2027-03-01`. Days compare as strings. */
export type IsoDate = string;

/** A day that exists. */
export const isoDate = z.string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'bad-date' })
  .refine(isRealDay, { error: 'impossible-date' })
  .meta({ format: 'date' });

/** Whether a well-formed day exists in the calendar: 2027-02-30 does not. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
