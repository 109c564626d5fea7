import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, readableOn } from '../../src/model/contrast.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#1d5a58', '#ffffff', 7.91],
  ])('of %s on %s is %d, as WCAG computes it', (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(b, a)).toBeCloseTo(ratio, 2);
  });

  it('leaves a colour that can be read as it is', () => {
    expect(readableOn('#1d5a58', '#ffffff')).toBe('#1d5a58');
  });

  it('darkens on paper and lightens in the dark, no more than needed', () => {
    expect(readableOn('#ffd84d', '#ffffff')).toMatch(/^#8[0-9a-f]{5}$/u);
    expect(contrastRatio(readableOn('#ffd84d', '#ffffff'), '#ffffff')).toBeLessThan(4.7);
    expect(contrastRatio(readableOn('#1d5a58', '#191613', 6), '#191613')).toBeLessThan(6.3);
  });

  it('finds for every colour a shade that can be read on paper and in the dark', () => {
    fc.assert(fc.property(colour, (accent) =>
      ['#ffffff', '#191613'].every((ground) => contrastRatio(readableOn(accent, ground), ground) >= 4.5)));
  });
});
