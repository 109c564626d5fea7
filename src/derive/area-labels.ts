import type { DrawnArea, MapPoint, Outline } from './area-map.ts';
import { boxAround, placeLabels, type Box } from './label-places.ts';
import { textWidth } from './text-width.ts';

const LINE_HEIGHT = 1.15;
/** Free room around a label, as a part of the type's size. */
const AIR = 0.25;
/** How many places across and down an area are tried for its name. */
const TRIES = 10;
/** So many places within an area are enough to choose from. */
const ENOUGH = 12;

/** An area's name with its place in a drawing. */
export interface AreaLabel {
  readonly drawn: DrawnArea;
  /** The room that it takes. */
  readonly box: Box;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly baseline: number }[];
  /** From the area to a name that stands outside it. */
  readonly leader?: readonly [from: MapPoint, to: MapPoint];
}

export interface LabelOptions {
  readonly nameOf: (drawn: DrawnArea) => string;
  /** Size of the type, in units of the drawing. */
  readonly size: number;
  readonly frame: { readonly width: number; readonly height: number };
  /** Room that something else has already. */
  readonly taken?: readonly Box[];
  /** Whether a name may stand outside its area, with a line to it. */
  readonly outside?: boolean;
}

interface Candidate {
  readonly box: Box;
  readonly lines: readonly string[];
  /** Whether the name, or at least its middle, is in the area. */
  readonly inside: boolean;
}

/**
 * Names of areas where they can be read: within the area on one line, else on two, else beside it with a line to it.
 * Those that fit in their area choose first, and of them the small ones, since large ones have more places to go.
 * A name for which there is no room is left out.
 */
export function labelAreas(areas: readonly DrawnArea[], { nameOf, size, frame, taken = [], outside = false }: LabelOptions): readonly AreaLabel[] {
  const wishes = areas
    .map((drawn) => ({ drawn, bounds: boundsOf(drawn.outline) }))
    .toSorted((a, b) => a.bounds.width * a.bounds.height - b.bounds.width * b.bounds.height)
    .map(({ drawn, bounds }) => {
      const forms = formsOf(nameOf(drawn)).map((lines) => ({ lines, ...sizeOf(lines, size) }));
      const within = forms.flatMap((form) => withinArea(drawn, bounds, form));
      const beside = outside ? besideArea(drawn, size).flatMap((place) => forms.map((form) => candidateAt(place, form, isInside(place, drawn.outline)))) : [];
      return { drawn, fits: within.length > 0, candidates: [...within, ...beside] };
    })
    .toSorted((a, b) => Number(b.fits) - Number(a.fits));
  const chosen = placeLabels(wishes.map(({ candidates }) => candidates.map(({ box }) => box)), frame, taken);
  return wishes.flatMap(({ drawn, candidates }, index): AreaLabel[] => {
    const candidate = candidates[chosen[index] ?? -1];
    return candidate ? [toLabel(drawn, candidate, size)] : [];
  });
}

interface Form {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const candidateAt = (place: MapPoint, { lines, width, height }: Form, inside: boolean): Candidate =>
  ({ box: boxAround(place, width, height), lines, inside });

/** Places for a name within its area, nearest to the inner point first. */
function withinArea(drawn: DrawnArea, bounds: Box, form: Form): readonly Candidate[] {
  if (form.width > bounds.width || form.height > bounds.height) return [];
  const found: Candidate[] = [];
  for (const place of placesIn(bounds, drawn.label)) {
    const candidate = candidateAt(place, form, true);
    if (fits(candidate.box, drawn.outline)) found.push(candidate);
    if (found.length === ENOUGH) break;
  }
  return found;
}

function toLabel(drawn: DrawnArea, { box, lines, inside }: Candidate, size: number): AreaLabel {
  const x = tenth(box.left + box.width / 2);
  const first = box.top + AIR * size + size * LINE_HEIGHT * 0.8;
  const placed = lines.map((text, index) => ({ text, x, baseline: tenth(first + index * size * LINE_HEIGHT) }));
  if (inside) return { drawn, box, lines: placed };
  const [fromX, fromY] = drawn.label;
  const near = (value: number, low: number, length: number) => Math.min(low + length, Math.max(low, value));
  const to = [tenth(near(fromX, box.left, box.width)), tenth(near(fromY, box.top, box.height))] as const;
  return Math.hypot(to[0] - fromX, to[1] - fromY) < size / 2 ? { drawn, box, lines: placed } : { drawn, box, lines: placed, leader: [drawn.label, to] };
}

/** A name on one line, and where it has a place to break, on two of about the same length. */
function formsOf(name: string): readonly (readonly string[])[] {
  const breaks = [...name.matchAll(/[\s-]+/gu)].map((match) => match.index + match[0].length);
  const best = breaks.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return best === undefined ? [[name]] : [[name], [name.slice(0, best).trim(), name.slice(best).trim()]];
}

function sizeOf(lines: readonly string[], size: number): { width: number; height: number } {
  const widest = Math.max(...lines.map((line) => textWidth(line, size)));
  return { width: widest + 2 * AIR * size, height: (lines.length * LINE_HEIGHT + 2 * AIR) * size };
}

/** Places all over an area's bounds, nearest to its inner point first. */
function placesIn({ left, top, width, height }: Box, [x, y]: MapPoint): readonly MapPoint[] {
  const steps = Array.from({ length: TRIES }, (_, step) => (step + 0.5) / TRIES);
  const places = steps.flatMap((down) => steps.map((across): MapPoint => [left + across * width, top + down * height]));
  return [[x, y] as const, ...places.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y))];
}

/** Places around an area's inner point in rings that grow; first those from which the name at least has its middle in the area. */
function besideArea({ label: [x, y], outline }: DrawnArea, size: number): readonly MapPoint[] {
  const places = [0, 0.75, 1.5, 2.5, 3.5, 5, 7, 9, 12].flatMap((reach) =>
    Array.from({ length: reach === 0 ? 1 : 12 }, (_, step): MapPoint => [
      x + Math.sin((step * Math.PI) / 6) * reach * size * 1.4,
      y - Math.cos((step * Math.PI) / 6) * reach * size,
    ]));
  return places.toSorted((a, c) => Number(isInside(c, outline)) - Number(isInside(a, outline)));
}

/** Whether a box lies in an outline, tried at its corners and along its long sides. */
function fits({ left, top, width, height }: Box, outline: Outline): boolean {
  return [0, 0.25, 0.5, 0.75, 1].every((across) => [0, 1].every((down) => isInside([left + across * width, top + down * height], outline)));
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

function boundsOf(outline: Outline): Box {
  const corners = outline.flat();
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { left: least(xs), top: least(ys), width: most(xs) - least(xs), height: most(ys) - least(ys) };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
