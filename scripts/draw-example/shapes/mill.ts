import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { group, line, oval, path, poly, rect } from '../svg.ts';
import { pane } from './windows.ts';

/** A thatched corn mill on its stage, in metres around its foot; `turn` in degrees. */
export function mill(stage: Stage, turn = 18): string {
  const { palette } = stage;
  const thatch = mix(palette.wood, palette.ink, 0.22);
  const hub: readonly [number, number] = [0, -15.4];
  const blade = (angle: number): string =>
    group(
      line([hub, [0, -25.6]], palette.wood, 0.26) +
        rect(0.15, -25.2, 1.45, 8.6, palette.frame, { opacity: 0.85 }) +
        Array.from({ length: 7 }, (_, i) => rect(0.1, -25.1 + i * 1.35, 1.55, 0.12, palette.wood)).join('') +
        rect(1.5, -25.2, 0.14, 8.6, palette.wood),
      { turn: angle, around: hub },
    );
  return (
    poly(
      [
        [-4.6, 0],
        [-4.2, -5],
        [4.2, -5],
        [4.6, 0],
      ],
      palette.brick,
    ) +
    poly(
      [
        [2, 0],
        [1.8, -5],
        [4.2, -5],
        [4.6, 0],
      ],
      palette.ink,
      { opacity: 0.13 },
    ) +
    pane(stage, -3.2, -3.6, 1, 1.5, { sash: 'cross' }) +
    rect(-0.9, -2.7, 1.8, 2.7, palette.accent) +
    poly(
      [
        [-3.9, -5],
        [-2.2, -14.4],
        [2.2, -14.4],
        [3.9, -5],
      ],
      thatch,
    ) +
    poly(
      [
        [1.4, -5],
        [0.8, -14.4],
        [2.2, -14.4],
        [3.9, -5],
      ],
      palette.ink,
      { opacity: 0.16 },
    ) +
    poly(
      [
        [-3.9, -5],
        [-2.2, -14.4],
        [-1.4, -14.4],
        [-2.6, -5],
      ],
      palette.sun,
      { opacity: 0.14 },
    ) +
    rect(-6.2, -5.3, 12.4, 0.35, palette.wood) +
    line(
      [
        [-6.1, -6.3],
        [6.1, -6.3],
      ],
      palette.frame,
      0.12,
    ) +
    Array.from({ length: 9 }, (_, i) =>
      line(
        [
          [-6.1 + i * 1.525, -5.3],
          [-6.1 + i * 1.525, -6.3],
        ],
        palette.frame,
        0.09,
      ),
    ).join('') +
    line(
      [
        [-6, -5.1],
        [-4.3, -3.2],
      ],
      palette.wood,
      0.2,
    ) +
    line(
      [
        [6, -5.1],
        [4.3, -3.2],
      ],
      palette.wood,
      0.2,
    ) +
    pane(stage, -0.5, -11.2, 1, 1.2, { sash: 'cross' }) +
    path('M-2.7 -14.3Q-2.6 -17.6 0.2 -17.7Q2.8 -17.4 2.7 -14.3Z', mix(thatch, palette.accent, 0.35)) +
    [turn, turn + 90, turn + 180, turn + 270].map(blade).join('') +
    oval(hub[0], hub[1], 0.5, 0.5, palette.accent)
  );
}

/** A modern wind turbine, in metres around its foot. */
export function turbine(stage: Stage, height: number, turn = 20): string {
  const { palette } = stage;
  const blade = (angle: number): string =>
    group(
      path(
        `M0 ${-height}q${height * 0.02} ${-height * 0.1} 0 ${-height * 0.46}q${-height * 0.03} ${height * 0.36} 0 ${height * 0.46}Z`,
        palette.frame,
      ),
      { turn: angle, around: [0, -height] },
    );
  return (
    poly(
      [
        [-height * 0.018, 0],
        [-height * 0.009, -height],
        [height * 0.009, -height],
        [height * 0.018, 0],
      ],
      mix(palette.frame, palette.cloudShade, 0.3),
    ) +
    [turn, turn + 120, turn + 240].map(blade).join('') +
    oval(0, -height, height * 0.016, height * 0.016, palette.cloudShade)
  );
}
