import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect } from '../svg.ts';

/** An open wooden bell frame as in Frisian churchyards, in metres around its foot. */
export function bellFrame(stage: Stage, thatched = true): string {
  const { palette } = stage;
  const oak = mix(palette.wood, palette.ink, 0.3);
  return (
    poly(
      [
        [-3, 0],
        [-2, -6],
        [-1.6, -6],
        [-2.4, 0],
      ],
      oak,
    ) +
    poly(
      [
        [3, 0],
        [2, -6],
        [1.6, -6],
        [2.4, 0],
      ],
      mix(oak, palette.ink, 0.2),
    ) +
    rect(-2.6, -3, 5.2, 0.3, oak) +
    rect(-2.1, -5.7, 4.2, 0.35, oak) +
    line(
      [
        [-2.3, -2.8],
        [-0.2, -5.6],
      ],
      oak,
      0.22,
    ) +
    line(
      [
        [2.3, -2.8],
        [0.2, -5.6],
      ],
      oak,
      0.22,
    ) +
    path('M-0.9 -2.9Q-0.6 -3.3 -0.6 -4.2Q-0.6 -5.3 0 -5.3Q0.6 -5.3 0.6 -4.2Q0.6 -3.3 0.9 -2.9Z', mix(palette.metal, '#b98a3e', 0.85)) +
    oval(0, -2.82, 0.12, 0.12, palette.ink) +
    (thatched
      ? path(
          'M-3.4 -5.5Q-2.2 -6.4 -0.9 -8.6Q0 -8.9 0.9 -8.6Q2.2 -6.4 3.4 -5.5Q0 -5.2 -3.4 -5.5Z',
          stage.gradient('down', [
            { at: 0, color: mix(palette.reed, palette.sun, 0.25) },
            { at: 1, color: mix(palette.reed, palette.wood, 0.55) },
          ]),
        ) + path('M-1.1 -8.3Q0 -8.7 1.1 -8.3L0.9 -8.75Q0 -9.05 -0.9 -8.75Z', palette.tile)
      : poly(
          [
            [-3.2, -5.8],
            [-0.9, -8.4],
            [0.9, -8.4],
            [3.2, -5.8],
          ],
          stage.gradient('down', [
            { at: 0, color: mix(palette.tile, palette.sun, 0.2) },
            { at: 1, color: palette.tile },
          ]),
        ))
  );
}
