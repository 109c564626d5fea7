import { z } from 'zod';
import { isRealDay, type IsoDate } from './iso-date.ts';

/** A day, a month `2027-03`, a quarter `2027-Q2` or a year `2027`. */
export type PeriodBound = string;

export interface Period {
  readonly from: PeriodBound;
  readonly to: PeriodBound;
}

const BOUND = /^\d{4}(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d{2})?))?$/u;

/** A period bound; YAML reads a bare year as a number, so numbers are taken as text. */
export const periodBound = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string()
    .regex(BOUND, { error: 'bad-period-bound' })
    .refine((value) => value.length !== 10 || isRealDay(value), { error: 'impossible-date' }),
);

/** From when to when, both bounds included. */
export const period = z.strictObject({
  from: periodBound.describe('Eerste dag, maand, kwartaal of jaar'),
  to: periodBound.describe('Laatste dag, maand, kwartaal of jaar; die hoort er nog bij'),
});

/** The first day of a bound: `2027-Q2` starts on 2027-04-01. */
export function firstDay(bound: PeriodBound): IsoDate {
  const { year, firstMonth, day } = partsOf(bound);
  return day ?? `${year}-${pad(firstMonth)}-01`;
}

/** The last day of a bound: `2027-Q2` ends on 2027-06-30. */
export function lastDay(bound: PeriodBound): IsoDate {
  const { year, lastMonth, day } = partsOf(bound);
  if (day !== undefined) return day;
  return `${year}-${pad(lastMonth)}-${pad(new Date(Date.UTC(Number(year), lastMonth, 0)).getUTCDate())}`;
}

/** Whether a period ends before it begins. */
export function isReversed({ from, to }: Period): boolean {
  return lastDay(to) < firstDay(from);
}

function partsOf(bound: PeriodBound): { year: string; firstMonth: number; lastMonth: number; day?: IsoDate } {
  const year = bound.slice(0, 4);
  if (bound.length === 4) return { year, firstMonth: 1, lastMonth: 12 };
  if (bound[5] === 'Q') {
    const quarter = Number(bound[6]);
    return { year, firstMonth: quarter * 3 - 2, lastMonth: quarter * 3 };
  }
  const month = Number(bound.slice(5, 7));
  return bound.length === 10
    ? { year, firstMonth: month, lastMonth: month, day: bound }
    : { year, firstMonth: month, lastMonth: month };
}

const pad = (value: number) => String(value).padStart(2, '0');
