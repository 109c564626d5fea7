import type { Outline } from './area-map.ts';

/** The smallest frame around an outline, as an SVG's `viewBox` has it, with its size. */
export function outlineFrame(outline: Outline): { readonly viewBox: string; readonly width: number; readonly height: number } {
  const corners = outline.flat();
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [width, height] = [Math.ceil(Math.max(...xs)) - left, Math.ceil(Math.max(...ys)) - top];
  return { viewBox: `${left} ${top} ${width} ${height}`, width, height };
}
