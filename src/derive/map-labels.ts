import type { DrawnArea, MapPoint, Outline } from './area-map.ts';

/** The mean width of a letter as a part of the type's size, a little on the wide side. */
const LETTER = 0.56;

/** A name and the place in a drawing where it fits. */
export interface MapLabel {
  readonly text: string;
  readonly place: MapPoint;
}

/** The names that fit inside their own area, so that none runs into another; the others are for the list beside the map. */
export function fittingLabels(areas: readonly DrawnArea[], nameOf: (drawn: DrawnArea) => string, size: number): readonly MapLabel[] {
  return areas.flatMap((drawn) => {
    const text = nameOf(drawn);
    const [x, y] = drawn.label;
    const half = (text.length * size * LETTER) / 2;
    // The name's lower and upper edge, around a baseline that stands a third of its height under the middle.
    const inside = [-size * 0.4, size * 0.4].every((dy) => [-half, 0, half].every((dx) => isInside([x + dx, y + dy], drawn.outline)));
    return inside ? [{ text, place: [x, Math.round((y + size * 0.33) * 10) / 10] as const }] : [];
  });
}

/** Whether a place lies in an outline, holes left out: a line from it to the right crosses the outline an odd number of times. */
function isInside([x, y]: MapPoint, outline: Outline): boolean {
  let inside = false;
  for (const ring of outline) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if ((y1 > y) !== (y2 > y) && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
