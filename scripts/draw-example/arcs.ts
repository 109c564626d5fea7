import type { Random } from './random.ts';

/** A place in kilometres east and north of the middle of the town. */
export type Spot = readonly [east: number, north: number];

/** How the land draws a border: a winding stream, a dike, the edge of parcels, the bastions of an old fortress, quays. */
export type ArcStyle = 'stream' | 'dike' | 'parcels' | 'bastions' | 'quays' | 'street';

/** One border between two nodes, drawn once and shared by the areas on both sides. */
export interface Arc {
  from: string;
  to: string;
  style: ArcStyle;
  through: readonly Spot[];
  steps?: number;
}

/** The vertices of an arc, both ends included. */
export function traceArc(points: readonly Spot[], arc: Arc, random: Random): Spot[] {
  switch (arc.style) {
    case 'stream':
      return wobble(curve(points, arc.steps ?? 5), 0.09, random);
    case 'dike':
      return wobble(curve(points, arc.steps ?? 4), 0.012, random);
    case 'street':
      return wobble(divide(points, arc.steps ?? 2), 0.02, random);
    case 'parcels':
      return staircase(points, arc.steps ?? 5, random);
    case 'bastions':
      return [...points];
    case 'quays':
      return [...points];
  }
}

/** A Catmull-Rom curve through the points, `steps` vertices a stretch. */
function curve(points: readonly Spot[], steps: number): Spot[] {
  const at = (index: number): Spot => points[Math.min(Math.max(index, 0), points.length - 1)] as Spot;
  const traced: Spot[] = [];
  for (let i = 0; i < points.length - 1; i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      traced.push([blend(a[0], b[0], c[0], d[0], t), blend(a[1], b[1], c[1], d[1], t)]);
    }
  }
  return [...traced, at(points.length - 1)];
}

function blend(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
}

function divide(points: readonly Spot[], steps: number): Spot[] {
  const ends = points.slice(1).flatMap((end, i) => {
    const start = points[i] as Spot;
    return Array.from({ length: steps }, (_, step): Spot => mix(start, end, (step + 1) / steps));
  });
  return [points[0] as Spot, ...ends];
}

/** Ditches between parcels, which all lie the same way: along, square to it, and along again. */
function staircase(points: readonly Spot[], steps: number, random: Random): Spot[] {
  const [along, across]: [Spot, Spot] = [
    [0.966, 0.259],
    [-0.259, 0.966],
  ];
  const [first, ...rest] = divide(points, steps);
  const traced: Spot[] = [first as Spot];
  let from = first as Spot;
  for (const to of rest) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = dx * along[0] + dy * along[1];
    const width = dx * across[0] + dy * across[1];
    const turn = random.between(0.3, 0.7);
    const [step, jump] = Math.abs(length) > Math.abs(width) ? [along, across] : [across, along];
    const [far, aside] = step === along ? [length * turn, width] : [width * turn, length];
    const corner: Spot = [from[0] + step[0] * far, from[1] + step[1] * far];
    traced.push(corner, [corner[0] + jump[0] * aside, corner[1] + jump[1] * aside], to);
    from = to;
  }
  return traced;
}

/** Move every vertex but the two ends a little, by at most `reach` kilometres. */
function wobble(points: readonly Spot[], reach: number, random: Random): Spot[] {
  return points.map((point, i): Spot =>
    i === 0 || i === points.length - 1 ? point : [point[0] + random.between(-reach, reach), point[1] + random.between(-reach, reach)],
  );
}

function mix(a: Spot, b: Spot, t: number): Spot {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
