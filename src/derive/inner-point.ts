import type { MapPoint, Outline } from './area-map.ts';

/** The middle of the widest stretch inside the largest ring at half its height: inside, also where the shape is bent. */
export function innerPoint(outline: Outline): MapPoint {
  const ring = outline.toSorted((a, b) => Math.abs(surface(b)) - Math.abs(surface(a)))[0] ?? [];
  const ys = ring.map(([, y]) => y);
  const level = (Math.min(...ys) + Math.max(...ys)) / 2;
  const crossings = ring.flatMap(([x1, y1], index): number[] => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    return (y1 <= level) === (y2 <= level) ? [] : [x1 + ((level - y1) / (y2 - y1)) * (x2 - x1)];
  }).sort((a, b) => a - b);
  let best: readonly [from: number, to: number] = [ring[0]?.[0] ?? 0, ring[0]?.[0] ?? 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const stretch = [crossings[index] ?? 0, crossings[index + 1] ?? 0] as const;
    if (stretch[1] - stretch[0] > best[1] - best[0]) best = stretch;
  }
  return [tenth((best[0] + best[1]) / 2), tenth(level)];
}

/** Twice the signed surface of a ring (the shoelace formula). */
function surface(ring: readonly MapPoint[]): number {
  return ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    return sum + (x1 * y2 - x2 * y1);
  }, 0);
}

const tenth = (value: number) => Math.round(value * 10) / 10;
