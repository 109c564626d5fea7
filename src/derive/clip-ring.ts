import type { MapPoint } from './area-map.ts';

type Frame = readonly [left: number, top: number, right: number, bottom: number];

/**
 * What lies of a closed ring in a frame, as a closed ring; empty where nothing does (Sutherland and Hodgman, 1974).
 * Parts that lie apart stay joined along the frame, so the frame's own edge should not be in sight.
 */
export function clipRing(ring: readonly MapPoint[], [left, top, right, bottom]: Frame): readonly MapPoint[] {
  const sides = [
    { axis: 0, bound: left, sign: 1 }, { axis: 0, bound: right, sign: -1 },
    { axis: 1, bound: top, sign: 1 }, { axis: 1, bound: bottom, sign: -1 },
  ] as const;
  let corners = ring.slice(0, -1);
  for (const { axis, bound, sign } of sides) {
    const isIn = (corner: MapPoint) => (corner[axis] - bound) * sign >= 0;
    corners = corners.flatMap((corner, index) => {
      const before = corners.at(index - 1) ?? corner;
      const crossing = isIn(before) === isIn(corner) ? [] : [crossAt(before, corner, axis, bound)];
      return isIn(corner) ? [...crossing, corner] : crossing;
    });
  }
  const [first] = corners;
  return first && corners.length > 2 ? [...corners, first] : [];
}

function crossAt(from: MapPoint, to: MapPoint, axis: 0 | 1, bound: number): MapPoint {
  const part = (bound - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const value = Math.round((from[other] + part * (to[other] - from[other])) * 10) / 10;
  return axis === 0 ? [bound, value] : [value, bound];
}
