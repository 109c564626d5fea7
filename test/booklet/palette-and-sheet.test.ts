import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../src/booklet/palette.ts';
import { sheetOf } from '../../src/booklet/sheet.ts';
import { sampleProgramme, sampleTheme } from '../sample-programme.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('for the press hold four inks of 0 to 100, and never more than 300 in all', () => {
    fc.assert(fc.property(hex, hex, (accent, colour) => {
      for (const inks of Object.values(paletteOf(accent, [sampleTheme({ colour })], 'press'))) {
        expect(Array.isArray(inks)).toBe(true);
        const parts = inks as readonly number[];
        expect(parts.every((part) => part >= 0 && part <= 100)).toBe(true);
        expect(parts.reduce((total, part) => total + part, 0)).toBeLessThanOrEqual(300);
      }
    }));
  });

  it.each([['#1d5a58', '#ffffff'], ['#ffee00', '#1e1b18']])('what stands on %s is %s, so that it can be read', (accent, expected) => {
    expect(paletteOf(accent, [], 'screen')['onAccent']).toBe(expected);
  });
});

describe('the page', () => {
  const { municipality } = sampleProgramme();
  const sheet = (trimMm: readonly [number, number], size: 'normal' | 'large' = 'normal') =>
    sheetOf({ municipality: { ...municipality, press: { ...municipality.press, trimMm } } }, size, 'screen');

  it('is A5 with the margins of the design', () => {
    const { trim, margins, textWidth } = sheet([148, 210]);
    expect([trim, margins.inner, margins.outer, margins.top]).toEqual([[148, 210], 16, 12, 14]);
    expect(textWidth).toBe(120);
  });

  it('is A4 for large print, unless the booklet is larger already', () => {
    expect(sheet([148, 210], 'large').trim).toEqual([210, 297]);
    expect(sheet([240, 320], 'large').trim).toEqual([240, 320]);
  });

  it('holds a whole number of lines, and lines that can be read, in any size', () => {
    fc.assert(fc.property(fc.integer({ min: 105, max: 420 }), fc.integer({ min: 140, max: 420 }), (width, height) => {
      const { textWidth, textHeight, line, margins, column, gutter } = sheet([width, height]);
      expect(Math.abs(textHeight / line - Math.round(textHeight / line))).toBeLessThan(1e-9);
      expect(textWidth).toBeLessThanOrEqual(128);
      expect(margins.inner + textWidth + margins.outer).toBeCloseTo(width);
      expect(Math.min(margins.inner, margins.outer, margins.top, margins.bottom)).toBeGreaterThan(5);
      expect(6 * column + 5 * gutter).toBeCloseTo(textWidth);
    }));
  });
});
