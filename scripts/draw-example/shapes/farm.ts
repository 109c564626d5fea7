import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { poly, rect } from '../svg.ts';
import { door, pane } from './windows.ts';

/** A Frisian farm under one great roof, in metres around the middle of its foot. */
export function farm(stage: Stage, width = 19, roof: Color = stage.palette.tile): string {
  const { palette } = stage;
  const [wall, ridge, half] = [2.7, width * 0.5, width / 2];
  return (
    rect(-half, -wall, width, wall, palette.brick) +
    rect(-half, -0.5, width, 0.5, palette.brickDark) +
    door(stage, -half * 0.2, -2.35, 1.1, 2.35, palette.leafDark) +
    [-0.82, -0.52, 0.18].map((t) => pane(stage, half * t, -2.1, 1.2, 1.4, { sash: 'cross' })).join('') +
    rect(half * 0.48, -2.5, 2.9, 2.5, palette.leafDark) +
    rect(half * 0.48 + 1.38, -2.5, 0.1, 2.5, palette.frame) +
    rect(half * 0.48 - 0.12, -2.62, 3.14, 0.16, palette.frame) +
    poly(
      [
        [-half - 0.7, -wall + 0.15],
        [-half * 0.3, -ridge],
        [half * 0.36, -ridge],
        [half + 0.7, -wall + 0.15],
      ],
      stage.gradient('down', [
        { at: 0, color: mix(roof, palette.sun, 0.25) },
        { at: 1, color: roof },
      ]),
    ) +
    poly(
      [
        [half * 0.36, -ridge],
        [half + 0.7, -wall + 0.15],
        [half * 0.55, -wall + 0.15],
      ],
      palette.ink,
      { opacity: 0.14 },
    ) +
    rect(-half * 0.36, -ridge - 0.75, 0.9, 1.1, palette.brickDark) +
    rect(half * 0.3, -ridge - 0.75, 0.9, 1.1, palette.brickDark) +
    rect(-half - 0.7, -wall + 0.12, width + 1.4, 0.16, palette.frame)
  );
}
