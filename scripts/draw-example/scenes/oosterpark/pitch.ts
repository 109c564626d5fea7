import { mix } from '../../color.ts';
import { band } from '../../shapes/ground.ts';
import type { Stage } from '../../stage.ts';
import { line, n, poly } from '../../svg.ts';

/** A football pitch seen along its side, from `top` to `bottom`. */
export function pitch(stage: Stage, top: number, bottom: number): string {
  const { palette } = stage;
  const stripes = Array.from({ length: 9 }, (_, i) =>
    i % 2
      ? poly(
          [
            [900 + (i - 4.5) * 190, top],
            [900 + (i - 3.5) * 190, top],
            [900 + (i - 3.5) * 330, bottom],
            [900 + (i - 4.5) * 330, bottom],
          ],
          palette.sun,
          { opacity: 0.14 },
        )
      : '',
  ).join('');
  const white = (points: readonly (readonly [number, number])[], width: number): string =>
    line(points, palette.frame, width, { opacity: 0.9 });
  const middle = (top + bottom) / 2;
  return (
    band(stage, top - 10, bottom + 400, mix(palette.grass, palette.leaf, 0.25)) +
    stripes +
    white(
      [
        [60, top + 14],
        [1740, top + 14],
      ],
      4,
    ) +
    white(
      [
        [-200, bottom - 16],
        [2000, bottom - 16],
      ],
      7,
    ) +
    white(
      [
        [900, top + 14],
        [900, bottom - 16],
      ],
      5,
    ) +
    `<ellipse cx="900" cy="${n(middle)}" rx="210" ry="${n((bottom - top) * 0.26)}" fill="none" stroke="${palette.frame}" stroke-width="5" opacity="0.9"/>`
  );
}
