import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { path, smooth } from '../svg.ts';
import type { Point } from '../svg.ts';

/** A wood on the horizon: one silhouette of many small crowns above flat land, in pixels. */
export function treeLine(
  stage: Stage,
  left: number,
  right: number,
  foot: number,
  height: number,
  color: Color = stage.palette.leafDark,
): string {
  const { random } = stage;
  const step = Math.max(7, height * 0.2);
  const count = Math.max(6, Math.round((right - left) / step));
  const [first, second] = [random.between(0, 6), random.between(0, 6)];
  const top = Array.from({ length: count + 1 }, (_, i): Point => {
    const edge = Math.min(1, ((Math.min(i, count - i) + 0.4) / count) * 9);
    const slow = 0.74 + 0.13 * Math.sin(first + i * 0.23) + 0.1 * Math.sin(second + i * 0.61);
    const crown = i % 2 ? random.between(0.9, 1.08) : random.between(0.76, 0.94);
    return [left + ((right - left) * i) / count, foot - height * edge ** 0.6 * slow * crown];
  });
  return path(`M${left} ${foot}L${smooth(top, false).slice(1)}L${right} ${foot}Z`, color);
}
