import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipRing } from '../../src/derive/clip-ring.ts';
import type { MapPoint } from '../../src/derive/area-map.ts';
import { shortPath } from '../../src/derive/short-path.ts';
import { simplifyRing } from '../../src/derive/simplify-ring.ts';

const corner = fc.tuple(fc.integer({ min: -100, max: 200 }), fc.integer({ min: -100, max: 200 }));
const ring = fc.array(corner, { minLength: 3, maxLength: 30 }).map((corners): readonly MapPoint[] => [...corners, corners[0] as MapPoint]);

describe('cutting off a ring', () => {
  it('leaves nothing outside the frame, and a closed ring or none', () => {
    fc.assert(fc.property(ring, (each) => {
      const cut = clipRing(each, [0, 0, 100, 100]);
      return cut.every(([x, y]) => x >= 0 && y >= 0 && x <= 100 && y <= 100) && (cut.length === 0 || cut[0] === cut.at(-1));
    }));
  });

  it('keeps what lies inside as it is, and nothing of what lies outside', () => {
    const square: readonly MapPoint[] = [[10, 10], [90, 10], [90, 90], [10, 10]];
    expect(clipRing(square, [0, 0, 100, 100])).toEqual(square);
    expect(clipRing(square, [200, 200, 300, 300])).toEqual([]);
  });

  it('cuts a square at the edge', () => {
    expect(new Set(clipRing([[50, 50], [150, 100], [50, 100], [50, 50]], [0, 0, 100, 100]).map(String))).toEqual(new Set(['50,50', '100,75', '100,100', '50,100']));
    expect(new Set(clipRing([[50, 50], [150, 50], [150, 80], [50, 80], [50, 50]], [0, 0, 100, 100]).map(String))).toEqual(new Set(['50,50', '100,50', '100,80', '50,80']));
  });
});

describe('a short path', () => {
  /** The corners that a path of the form M x y l dx dy … leads through. */
  const follow = (d: string) => d.split('M').slice(1).map((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/gu) ?? []).map(Number);
    let [atX, atY] = [x, y];
    const corners = [`${x},${y}`];
    for (let index = 0; index + 1 < steps.length; index += 2) {
      [atX, atY] = [atX + (steps[index] ?? 0), atY + (steps[index + 1] ?? 0)];
      corners.push(`${atX},${atY}`);
    }
    return corners;
  });

  it('leads through the same corners in whole units, each once', () => {
    fc.assert(fc.property(ring, (each) => {
      const rounded = each.map(([x, y]) => `${Math.round(x / 3)},${Math.round(y / 3)}`);
      const wanted = rounded.filter((corner, index) => corner !== rounded[index - 1]);
      const way = follow(shortPath([each.map(([x, y]) => [x / 3, y / 3] as const)]))[0] ?? [];
      return wanted.length === 1 || String([...way, way[0]]) === String(wanted);
    }));
  });

  it('closes areas and leaves lines open', () => {
    expect(shortPath([[[0.4, 0], [10, -5], [10, 10], [0.4, 0]]])).toBe('M0 0l10-5 0 15z');
    expect(shortPath([[[0, 0], [10.6, 0]], [[5, 5]]], false)).toBe('M0 0l11 0M5 5l0 0');
  });
});

describe('simplifying a ring', () => {
  it('takes the smallest corner first, so that what it leaves is the larger one', () => {
    const simple = simplifyRing([[0, 0], [10, 3], [20, 0.1], [30, 0], [30, 100], [0, 100], [0, 0]], 40);
    expect(simple.map(String)).toEqual(['0,0', '10,3', '30,0', '30,100', '0,100', '0,0']);
  });

  it('keeps it closed, of its own corners in their order, and loses nothing at no detail', () => {
    fc.assert(fc.property(ring, fc.integer({ min: 0, max: 500 }), (each, detail) => {
      const simple = simplifyRing(each, detail);
      const places = simple.slice(0, -1).map((point) => each.indexOf(point));
      return simple[0] === simple.at(-1) && places.every((place) => place >= 0) && (detail > 0 || simple.length === each.length)
        && simplifyRing(each, detail).length <= each.length;
    }));
  });

  it('leaves out a corner that is hardly one, and keeps the others', () => {
    const simple = simplifyRing([[0, 0], [50, 0.1], [100, 0], [100, 100], [50, 100], [0, 100], [0, 0]], 6);
    expect(simple.map(String)).toEqual(['0,0', '100,0', '100,100', '0,100', '0,0']);
  });

  it('takes the same corners from a border, whichever of its two areas it is drawn for', () => {
    const border: MapPoint[] = Array.from({ length: 21 }, (_, index) => [50 + Math.sin(index * 7) * 4, index * 10]);
    const left = simplifyRing([[-200, 0], ...border, [-200, 200], [-200, 0]], 12);
    const right = simplifyRing([[300, 200], ...border.toReversed(), [300, 0], [300, 200]], 12);
    const along = (ring: readonly MapPoint[]) => new Set(ring.filter((point) => border.includes(point)).map(String));
    expect(along(left)).toEqual(along(right));
    expect(along(left).size).toBeLessThan(border.length);
  });
});
