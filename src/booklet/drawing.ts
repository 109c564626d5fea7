/** A point of a drawing: x to the right, y down, in the drawing's own units. */
export type DrawnPoint = readonly [x: number, y: number];

/** One step of an outline, as Typst's `curve` takes it: all places absolute. */
export type Segment =
  | readonly ['m', number, number]
  | readonly ['l', number, number]
  | readonly ['c', number, number, number, number, number, number]
  | readonly ['z'];

/** A filled or stroked outline. Colours are names in the booklet's palette; `current` is the colour it is drawn in. */
export interface Shape {
  readonly segments: readonly Segment[];
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  /** Thickness of the stroke in units of the drawing. */
  readonly width?: number | undefined;
}

/** A picture made of vectors: the one form in which icons, symbols, codes and maps reach paper, so that each medium gives them its own colours. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A code to scan: a drawing for the press, an SVG in black for the screen. */
export type DrawnCode = Drawing | { readonly width: number; readonly height: number; readonly svg: string };

/** Segments of closed rings of straight lines; a hole is a ring inside another one (even-odd). */
export function closedRings(rings: readonly (readonly DrawnPoint[])[]): Segment[] {
  return rings.flatMap((ring): Segment[] => (ring.length === 0 ? [] : [...openLine(ring), ['z']]));
}

/** Segments of one line through points. */
export function openLine(points: readonly DrawnPoint[]): Segment[] {
  return points.map(([x, y], index): Segment => (index === 0 ? ['m', x, y] : ['l', x, y]));
}
