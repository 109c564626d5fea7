import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowPieces, type FlowPiece } from '../../../src/booklet/sections/page-flow.ts';
import { planPages, type PlannedProject } from '../../../src/booklet/sections/plan-pages.ts';
import { linesOf, widthOf } from '../../../src/booklet/sections/letter-widths.ts';

const PAGE = { page: 38, leastPhoto: 8 };
const text = (lines: number, air = 0): FlowPiece => ({ kind: 'text', lines, air });
const project = (over: Partial<PlannedProject['heights']> = {}, photo: number | null = null, opensTheme = false): PlannedProject => ({
  heights: { opening: 12, photoFrame: photo === null ? 0 : 2, rows: [8, 7], body: [text(5)], ...over }, photo, opensTheme,
});

describe('a text that goes down the pages', () => {
  it.each<[string, FlowPiece[], number, number, number[]]>([
    ['ends where its lines end', [text(10)], 0, 10, []],
    ['goes on over the page', [text(40)], 0, 2, [0]],
    ['leaves no single line behind', [text(6)], 37, 6, [1]],
    ['takes no single line along', [text(6)], 33, 2, [1]],
    ['keeps a heading with what follows', [{ kind: 'heading', lines: 1, air: 1 }, text(8)], 35, 9, [3]],
    ['keeps together what is together', [{ kind: 'together', lines: 5, air: 1 }], 34, 5, [4]],
    ['fills the place of a picture that does not fit', [{ kind: 'picture', lines: 12, air: 0 }, text(10)], 30, 14, [0]],
    ['waits for a picture at its end', [{ kind: 'picture', lines: 12, air: 0 }], 30, 12, [8]],
    ['has no air at the head of a page', [text(38), text(4, 1)], 0, 4, [0]],
  ])('%s', (_, pieces, from, y, white) => {
    expect(flowPieces(pieces, 38, from)).toEqual({ y, white });
  });
});

describe('a plan of pages', () => {
  it('begins a project under a tail where its opening fits there', () => {
    expect(planPages([project({ body: [text(20)] }), project()], PAGE).map(({ newPage }) => newPage)).toEqual([true, false]);
  });

  it('begins one on a new page where the old one is full', () => {
    expect(planPages([project({ body: [text(9)] }), project()], PAGE).map(({ newPage }) => newPage)).toEqual([true, true]);
  });

  it('takes height from a photo rather than end with a few lines on a page', () => {
    const [place] = planPages([project({ body: [text(33)] }, 14)], PAGE);
    expect(place?.photoLines).toBeLessThan(14);
    expect(planPages([project({ body: [text(12)] }, 14)], PAGE)[0]?.photoLines).toBe(14);
  });

  it('puts a photo on the next page where only the words of an opening fit', () => {
    const [, second] = planPages([project({ body: [text(25)] }), project({ body: [text(20)] }, 16)], PAGE);
    expect(second).toMatchObject({ newPage: false, photoFloats: true });
  });

  it('lets an opening that no page can hold be parted', () => {
    expect(planPages([project({ opening: 90 })], PAGE)[0]?.whole).toBe(false);
  });

  it('finds a place for every project, whatever their heights', () => {
    const some = fc.record({
      heights: fc.record({
        opening: fc.integer({ min: 6, max: 120 }), photoFrame: fc.constantFrom(1, 2), rows: fc.array(fc.integer({ min: 3, max: 60 }), { maxLength: 4 }),
        body: fc.array(fc.record({ kind: fc.constantFrom('text', 'heading', 'picture', 'together'), lines: fc.integer({ min: 0, max: 90 }), air: fc.constantFrom(0, 0.5, 1) }), { maxLength: 8 }),
      }),
      photo: fc.option(fc.integer({ min: 4, max: 24 })), opensTheme: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(some, { maxLength: 12 }), (projects) => {
      const places = planPages(projects, PAGE);
      expect(places).toHaveLength(projects.length);
      expect(places[0]?.newPage ?? true).toBe(true);
      for (const [index, { photoLines }] of places.entries()) {
        const natural = projects[index]?.photo ?? null;
        expect(photoLines === null ? natural === null : photoLines <= (natural ?? 0) && photoLines >= Math.min(natural ?? 0, PAGE.leastPhoto)).toBe(true);
      }
    }), { numRuns: 200 });
  });
});

describe('widths of letters', () => {
  it('count accents as nothing, and bold as wider', () => {
    expect(widthOf('één', { size: 10 })).toBeCloseTo(widthOf('een', { size: 10 }), 5);
    expect(widthOf('straat', { size: 10, weight: 'bold' })).toBeGreaterThan(widthOf('straat', { size: 10 }));
  });

  it('fill lines word by word, begin a new one at a break, and part only long words', () => {
    const column = widthOf('aan de straat', { size: 10 }) + 0.01;
    expect(linesOf('aan de straat', { size: 10 }, column)).toBe(1);
    expect(linesOf('aan de straat staan', { size: 10 }, column)).toBe(2);
    expect(linesOf('aan\nde', { size: 10 }, column)).toBe(2);
    expect(linesOf('verkeersveiligheidsmaatregelen', { size: 10 }, column)).toBeGreaterThan(1);
  });
});
