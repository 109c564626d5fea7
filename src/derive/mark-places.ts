import type { MapPoint } from './area-map.ts';
import { boxAround, placeLabels } from './label-places.ts';

/** The golden angle spreads places evenly over a disc. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const STEPS = 240;

/**
 * Marks that would cover each other step aside, each to the nearest free place around its own, within the frame. Where all
 * is full a mark stays where it belongs. `size` is the room of one mark, in whole units of the drawing, as are the places.
 */
export function spreadMarks(points: readonly MapPoint[], size: number, frame: { readonly width: number; readonly height: number }): readonly MapPoint[] {
  const wanted = points.map((point) => spiral(point, size));
  const chosen = placeLabels(wanted.map((places) => places.map((place) => boxAround(place, size, size))), frame);
  return points.map((point, index) => wanted[index]?.[chosen[index] ?? 0] ?? point);
}

function spiral([x, y]: MapPoint, size: number): readonly MapPoint[] {
  return Array.from({ length: STEPS }, (_, step): MapPoint => {
    const reach = Math.sqrt(step) * size * 0.42;
    return [Math.round(x + Math.sin(step * TURN) * reach), Math.round(y - Math.cos(step * TURN) * reach)];
  });
}
