import { expect, it } from 'vitest';
import { instantOf, localTimeOf } from '../../src/model/local-time.ts';

const iso = (local: string) => {
  const instant = instantOf(local);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

it.each([
  ['in winter one hour is ahead', '2027-01-15T19:30', '2027-01-15T18:30:00.000Z'],
  ['in summer two', '2027-07-15T19:30', '2027-07-15T17:30:00.000Z'],
  ['the last minute before summer time', '2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
  ['the first minute of summer time', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['of the hour that happens twice the first counts', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
  ['the hour after it', '2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
  ['midnight', '2027-01-15T00:00', '2027-01-14T23:00:00.000Z'],
])('%s: %s is %s', (_, local, utc) => {
  expect(iso(local)).toBe(utc);
  expect(localTimeOf(Date.parse(utc))).toBe(local);
});

it('a time that the clock skips in spring is no moment', () => {
  expect(instantOf('2027-03-28T02:30')).toBeUndefined();
});
