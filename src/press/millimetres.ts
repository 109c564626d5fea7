const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as PDF points, to a hundred-thousandth: far finer than the 0.01 mm that boxes are held to. */
export function toPoints(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MM * 1e5) / 1e5;
}

/** PDF points as millimetres, unrounded. */
export function toMillimetres(points: number): number {
  return points / POINTS_PER_MM;
}
