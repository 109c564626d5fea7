import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, type Box } from '../../src/derive/label-places.ts';
import { spreadMarks } from '../../src/derive/mark-places.ts';

const frame = { width: 560, height: 480 };
const number = (max: number) => fc.integer({ min: -20, max });
const box = fc.record({ left: number(560), top: number(480), width: fc.integer({ min: 5, max: 120 }), height: fc.integer({ min: 5, max: 40 }) });
const isIn = ({ left, top, width, height }: Box) => left >= 0 && top >= 0 && left + width <= frame.width && top + height <= frame.height;
const pairs = <T>(items: readonly T[]) => items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

describe('placing labels', () => {
  it('lets none cover another, what is taken, or the edge, whatever they wish', () => {
    fc.assert(fc.property(fc.array(fc.array(box, { maxLength: 6 }), { maxLength: 15 }), fc.array(box, { maxLength: 4 }), (wishes, taken) => {
      const placed = placeLabels(wishes, frame, taken).flatMap((choice, index) => (choice === undefined ? [] : [wishes[index]?.[choice]])).filter((each) => each !== undefined);
      return placed.every(isIn) && pairs(placed).every(([a, b]) => !overlap(a, b)) && placed.every((a) => taken.every((b) => !overlap(a, b)));
    }));
  });

  it('gives each its first free wish, and leaves out what has none', () => {
    const here = { left: 10, top: 10, width: 50, height: 20 };
    const there = { left: 100, top: 10, width: 50, height: 20 };
    expect(placeLabels([[here, there], [here, there], [here, there]], frame)).toEqual([0, 1, undefined]);
    expect(placeLabels([[here, there]], frame, [here])).toEqual([1]);
    expect(placeLabels([[{ ...here, left: -1 }]], frame)).toEqual([undefined]);
  });
});

describe('spreading marks', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 30, max: 530 }), fc.integer({ min: 30, max: 450 })), { maxLength: 40 });

  it('keeps forty marks apart and in the frame, also where all are in one place', () => {
    const apart = (marks: readonly (readonly [number, number])[]) =>
      pairs(marks).every(([[ax, ay], [bx, by]]) => Math.abs(ax - bx) >= 28 || Math.abs(ay - by) >= 28);
    fc.assert(fc.property(points, (wanted) => apart(spreadMarks(wanted, 28, frame))));
    const crowd = spreadMarks(Array.from({ length: 40 }, () => [280, 240] as const), 28, frame);
    expect(apart(crowd)).toBe(true);
    expect(crowd.every(([x, y]) => x >= 14 && y >= 14 && x <= 546 && y <= 466)).toBe(true);
  });

  it('leaves a mark with room around it where it belongs', () => {
    expect(spreadMarks([[100, 100], [300, 300]], 28, frame)).toEqual([[100, 100], [300, 300]]);
  });
});
