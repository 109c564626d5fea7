import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, path, poly, rect } from '../svg.ts';
import { pane } from './windows.ts';

/** A harbour crane on a portal, in metres around its foot. */
export function crane(stage: Stage, reach = 15, load = 6): string {
  const { palette } = stage;
  const steel = palette.accent;
  const shade = mix(steel, palette.ink, 0.3);
  const tip: readonly [number, number] = [reach, -21];
  return (
    poly(
      [
        [-4, 0],
        [-2.6, -8.6],
        [-1.7, -8.6],
        [-3, 0],
      ],
      steel,
    ) +
    poly(
      [
        [4, 0],
        [2.6, -8.6],
        [1.7, -8.6],
        [3, 0],
      ],
      shade,
    ) +
    rect(-3.2, -9.4, 6.4, 1, steel) +
    rect(-3, -4.4, 6, 0.4, shade) +
    rect(-2, -13, 4.2, 3.6, palette.clothes[1] ?? steel) +
    pane(stage, 0.5, -12.6, 1.5, 1.6, {}) +
    rect(-4.8, -12.2, 2.8, 2.2, shade) +
    poly(
      [
        [-0.8, -13],
        [0.1, -22.5],
        [0.5, -22.5],
        [1, -13],
      ],
      steel,
    ) +
    poly(
      [
        [0.6, -12.8],
        [tip[0], tip[1] + 0.4],
        [tip[0], tip[1] - 0.3],
        [0.6, -14.2],
      ],
      steel,
    ) +
    line([[0.3, -22.4], tip], shade, 0.13) +
    line(
      [
        [0.2, -22.4],
        [-4.2, -12.2],
      ],
      shade,
      0.13,
    ) +
    line([tip, [tip[0], tip[1] + load]], palette.ink, 0.1) +
    path(`M${tip[0] - 0.4} ${tip[1] + load}h0.8l-0.15 0.9h-0.5Z`, palette.ink)
  );
}
