import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creepMm, imposeSaddleStitch, paperThicknessMm } from '../../../src/press/office/imposition.ts';

const pageCounts = fc.integer({ min: 1, max: 200 });

describe('saddle stitching', () => {
  it('puts the covers outermost: eight pages are 8-1, 2-7, 6-3, 4-5', () => {
    expect(imposeSaddleStitch(8)).toEqual([[8, 1], [2, 7], [6, 3], [4, 5]]);
  });

  it('shows each page once, and pads with blanks at the end only', () => {
    fc.assert(fc.property(pageCounts, (pages) => {
      const places = imposeSaddleStitch(pages).flat();
      expect(places.filter((place) => place !== null).sort((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
      expect(places.length).toBe(Math.ceil(pages / 4) * 4);
    }));
  });

  it('puts on a side two pages that add up to one more than all, an even and an odd one, the odd one right on fronts', () => {
    fc.assert(fc.property(pageCounts.map((sheets) => sheets * 4), (pages) => {
      imposeSaddleStitch(pages).forEach(([left, right], side) => {
        expect((left ?? 0) + (right ?? 0)).toBe(pages + 1);
        expect((left ?? 0) % 2).toBe(0);
        expect(side % 2 === 0 ? (right ?? 0) < (left ?? 0) : (left ?? 0) < (right ?? 0)).toBe(true);
      });
    }));
  });

  it('reads in order when the sheets are folded into each other: page n and n+1 of a leaf are back to back', () => {
    fc.assert(fc.property(pageCounts.map((sheets) => sheets * 4), (pages) => {
      const sides = imposeSaddleStitch(pages);
      for (let sheet = 0; sheet < sides.length; sheet += 2) {
        const [front, back] = [sides[sheet], sides[sheet + 1]];
        // Turned along the short edge, the right half of the front has the left half of the back behind it.
        expect((back?.[0] ?? 0) - (front?.[1] ?? 0)).toBe(1);
        expect((front?.[0] ?? 0) - (back?.[1] ?? 0)).toBe(1);
      }
    }));
  });
});

describe('creep', () => {
  it('is nothing for the outermost sheet and grows by one thickness a sheet', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0.03, max: 0.4, noNaN: true }), (sheet, thickness) => {
      expect(creepMm(0, thickness)).toBe(0);
      expect(creepMm(sheet + 1, thickness) - creepMm(sheet, thickness)).toBeCloseTo(thickness, 9);
    }));
  });

  it('knows that 80 g/m² uncoated paper is a tenth of a millimetre', () => {
    expect(paperThicknessMm({ gsm: 80, coated: false })).toBeCloseTo(0.1, 6);
    expect(paperThicknessMm({ gsm: 135, coated: true })).toBeLessThan(paperThicknessMm({ gsm: 135, coated: false }));
  });
});
