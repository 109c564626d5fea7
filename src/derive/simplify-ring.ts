import type { MapPoint } from './area-map.ts';

/**
 * A closed ring without the corners that nobody sees: those whose triangle with their neighbours is smaller than `detail`,
 * smallest first (Visvalingam and Whyatt, 1993). Each corner is judged by its neighbours alone, so that areas that share
 * a border lose the same corners of it. A ring of four corners or less stays as it is.
 */
export function simplifyRing(ring: readonly MapPoint[], detail: number): readonly MapPoint[] {
  let corners = ring.slice(0, -1);
  for (let lost = detail > 0; lost && corners.length > 4;) {
    const sizes = corners.map((corner, index) => triangle(corners.at(index - 1), corner, corners[(index + 1) % corners.length]));
    let previousGoes = false;
    const kept = corners.filter((_, index) => {
      const size = sizes[index] ?? 0;
      const smallest = size <= (sizes.at(index - 1) ?? 0) && size <= (sizes[(index + 1) % sizes.length] ?? 0);
      previousGoes = size < detail && smallest && !previousGoes;
      return !previousGoes;
    });
    lost = kept.length < corners.length && kept.length > 3;
    if (lost) corners = kept;
  }
  const [first] = corners;
  return first ? [...corners, first] : ring;
}

function triangle([ax, ay]: MapPoint = [0, 0], [bx, by]: MapPoint, [cx, cy]: MapPoint = [0, 0]): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
