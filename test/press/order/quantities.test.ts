import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesOf, copiesOf, printRun } from '../../../src/press/order/print-run.ts';
import { copyGrams } from '../../../src/press/order/weight.ts';

const rows = fc.array(fc.record({ households: fc.integer({ min: 0, max: 5000 }), refusing: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ households, refusing }) => ({ households, noUnaddressed: Math.floor(households * refusing) })), { maxLength: 20 });

describe('the weight of a copy', () => {
  it('of 24 pages A5 on 80 g/m² is 29.8 g', () => {
    expect(copyGrams({ pages: 24, trimMm: [148, 210], paper: { inside: { gsm: 80, coated: false } } })).toBe(29.8);
  });

  it('counts a heavier cover as two leaves', () => {
    const paper = { inside: { gsm: 80, coated: false }, cover: { gsm: 200, coated: true } };
    expect(copyGrams({ pages: 24, trimMm: [148, 210], paper })).toBeCloseTo(29.8 + 2 * 0.148 * 0.21 * 120, 0);
  });

  it('grows with pages, size and paper', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 60, max: 250 }), (sheets, gsm) => {
      const grams = (pages: number, weight: number) => copyGrams({ pages, trimMm: [148, 210], paper: { inside: { gsm: weight, coated: false } } });
      expect(grams(sheets * 4 + 4, gsm)).toBeGreaterThan(grams(sheets * 4, gsm));
      expect(grams(sheets * 4, gsm + 10)).toBeGreaterThan(grams(sheets * 4, gsm));
    }));
  });
});

describe('the print run', () => {
  it('is households and spares, rounded up; a binary fraction costs no copy', () => {
    expect(printRun([{ households: 1000, noUnaddressed: 100 }], { respectRefusals: false, spareRate: 0.03 })).toBe(1030);
    expect(printRun([{ households: 1000, noUnaddressed: 100 }], { respectRefusals: true, spareRate: 0.03 })).toBe(927);
    expect(printRun([{ households: 1001, noUnaddressed: 0 }], { respectRefusals: false, spareRate: 0.03 })).toBe(1032);
  });

  it('is never less than the letterboxes, and less than one copy above the spares', () => {
    fc.assert(fc.property(rows, fc.boolean(), fc.integer({ min: 0, max: 100 }), (all, respectRefusals, percent) => {
      const settings = { respectRefusals, spareRate: percent / 100 };
      const copies = all.reduce((sum, row) => sum + copiesOf(row, settings), 0);
      const quantity = printRun(all, settings);
      expect(quantity).toBeGreaterThanOrEqual(copies);
      expect(quantity - copies * (1 + settings.spareRate)).toBeLessThan(1);
      expect(Number.isInteger(quantity)).toBe(true);
    }));
  });
});

describe('bundles', () => {
  it('hold at most 250 copies or 8 kg, and the last one what is left', () => {
    expect(bundlesOf(1030, 29.8, { copies: 250, kg: 8 })).toEqual({ copies: 250, full: 4, rest: 30 });
    expect(bundlesOf(1030, 40, { copies: 250, kg: 8 })).toEqual({ copies: 200, full: 5, rest: 30 });
  });

  it('hold every copy once, and none is too heavy or too full', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 20 }), (quantity, tenths, most, kg) => {
      const grams = tenths / 10;
      const { copies, full, rest } = bundlesOf(quantity, grams, { copies: most, kg });
      expect(full * copies + rest).toBe(quantity);
      expect(rest).toBeLessThan(copies);
      expect(copies).toBeLessThanOrEqual(most);
      if (copies > 1) expect(copies * grams).toBeLessThanOrEqual(kg * 1000 + 1e-6);
    }));
  });
});
