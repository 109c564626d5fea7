import type { PageMeasure } from '../read/page-boxes.ts';
import { toPoints } from '../millimetres.ts';

/** Between the bleed and a mark, and the length of a mark. */
const GAP_MM = 1;
const LENGTH_MM = 5;

/** Paper that the marks need around the bleed. */
export const MARKS_MARGIN_MM = GAP_MM + LENGTH_MM + 1;

/** Crop marks in the corners as operations of a content stream: black alone, a quarter point thin, wholly outside the bleed. */
export function cropMarks({ trimMm: [width, height], bleedMm }: Omit<PageMeasure, 'marginMm'>): string {
  const from = -GAP_MM;
  const to = -GAP_MM - LENGTH_MM;
  const [fullWidth, fullHeight] = [width + 2 * bleedMm, height + 2 * bleedMm];
  const line = (x1: number, y1: number, x2: number, y2: number) => `${toPoints(x1)} ${toPoints(y1)} m ${toPoints(x2)} ${toPoints(y2)} l S`;
  const upright = [bleedMm, bleedMm + width].flatMap((x) => [line(x, from, x, to), line(x, fullHeight - from, x, fullHeight - to)]);
  const level = [bleedMm, bleedMm + height].flatMap((y) => [line(from, y, to, y), line(fullWidth - from, y, fullWidth - to, y)]);
  return ['q 0 0 0 1 K 0.25 w 0 J', ...upright, ...level, 'Q'].join('\n');
}
