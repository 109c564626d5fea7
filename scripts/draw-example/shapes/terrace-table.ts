import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path } from '../svg.ts';
import { shadow } from './ground.ts';

/** A parasol above a round table with two chairs, in metres around its foot. */
export function terraceTable(stage: Stage, color: Color = stage.palette.accent): string {
  const { palette } = stage;
  const chair = (x: number, turn: number): string =>
    line(
      [
        [x - 0.22 * turn, -0.85],
        [x - 0.2 * turn, -0.45],
        [x + 0.2 * turn, -0.45],
      ],
      palette.wood,
      0.07,
    ) +
    line(
      [
        [x - 0.2 * turn, -0.45],
        [x - 0.22 * turn, 0],
      ],
      palette.wood,
      0.06,
    ) +
    line(
      [
        [x + 0.18 * turn, -0.45],
        [x + 0.2 * turn, 0],
      ],
      palette.wood,
      0.06,
    );
  return (
    shadow(stage, 0, 0, 2, 0.08) +
    line(
      [
        [0, 0],
        [0, -2.6],
      ],
      palette.frame,
      0.08,
    ) +
    path('M-1.4 -2.05Q-0.9 -2.75 0 -2.8Q0.9 -2.75 1.4 -2.05Q0 -2.25 -1.4 -2.05Z', color) +
    path('M-1.4 -2.05Q-0.9 -2.75 0 -2.8Q-0.5 -2.5 -0.6 -2.13Q-1 -2.1 -1.4 -2.05Z', palette.sun, { opacity: 0.25 }) +
    chair(-0.95, 1) +
    chair(0.95, -1) +
    oval(0, -0.75, 0.55, 0.07, palette.frame) +
    line(
      [
        [0, 0],
        [0, -0.72],
      ],
      palette.metal,
      0.06,
    )
  );
}
