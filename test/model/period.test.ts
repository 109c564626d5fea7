import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, isReversed, lastDay, period, periodBound } from '../../src/model/period.ts';

describe('a period bound', () => {
  it.each([
    ['2027', '2027-01-01', '2027-12-31'],
    ['2027-Q1', '2027-01-01', '2027-03-31'],
    ['2027-Q4', '2027-10-01', '2027-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2027-02', '2027-02-01', '2027-02-28'],
    ['2027-03-05', '2027-03-05', '2027-03-05'],
  ])('%s runs from %s to %s', (bound, first, last) => {
    expect([firstDay(bound), lastDay(bound)]).toEqual([first, last]);
  });

  it('may be a bare year, which YAML reads as a number', () => {
    expect(periodBound.parse(2027)).toBe('2027');
  });

  it.each(['2027-Q5', '2027-13', '2027-02-30', '27', 'voorjaar 2027', '2027-Q1-01', ''])('may not be "%s"', (bound) => {
    expect(periodBound.safeParse(bound).success).toBe(false);
  });

  it('never ends before it begins', () => {
    const bounds = fc.oneof(
      fc.integer({ min: 1900, max: 2200 }).map(String),
      fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    );
    fc.assert(fc.property(bounds, (bound) => {
      expect(periodBound.parse(bound)).toBe(bound);
      expect(firstDay(bound) < lastDay(bound)).toBe(true);
      expect(isReversed({ from: bound, to: bound })).toBe(false);
    }));
  });
});

it('a period that ends before it begins is reversed; one within one quarter is not', () => {
  expect(isReversed(period.parse({ from: '2027-Q3', to: '2027-Q1' }))).toBe(true);
  expect(isReversed(period.parse({ from: '2027-Q3', to: '2027-07' }))).toBe(false);
});
