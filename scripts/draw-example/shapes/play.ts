import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect, ring } from '../svg.ts';
import { shadow } from './ground.ts';

/** A play tower with a slide, in metres around its foot. */
export function slide(stage: Stage): string {
  const { palette } = stage;
  return (
    shadow(stage, 0, 0, 5, 0.15) +
    [-1.6, 0.1].map((x) => rect(x, -3.3, 0.2, 3.3, palette.wood)).join('') +
    rect(-1.7, -1.75, 2.1, 0.18, mix(palette.wood, palette.sun, 0.3)) +
    [-1.5, -1, -0.5, 0].map((x) => rect(x, -2.5, 0.1, 0.75, palette.wood)).join('') +
    poly(
      [
        [-2, -3.2],
        [-0.65, -4.3],
        [0.7, -3.2],
      ],
      palette.accent,
    ) +
    path('M0.3 -1.7Q1.6 -1.6 2.3 -0.7T3.7 -0.12L3.7 0.02Q2.8 0 2 -0.6T0.3 -1.45Z', palette.clothes[1] ?? palette.accent) +
    line(
      [
        [-1.6, 0],
        [-2.5, 0],
      ],
      palette.wood,
      0.01,
    ) +
    line(
      [
        [-2.4, 0],
        [-1.6, -1.7],
      ],
      palette.wood,
      0.1,
    ) +
    [0.3, 0.6]
      .map((t) =>
        line(
          [
            [-2.4 + t * 0.8, -t * 1.7],
            [-1.6, -t * 1.7],
          ],
          palette.wood,
          0.07,
        ),
      )
      .join('')
  );
}

/** A net to climb in, in metres around the middle. */
export function climbingNet(stage: Stage): string {
  const { palette } = stage;
  const rope = mix(palette.accent, palette.plaster, 0.25);
  const strands = [-2.4, -1.6, -0.8, 0.8, 1.6, 2.4]
    .map((x) =>
      line(
        [
          [0, -4],
          [x, 0],
        ],
        rope,
        0.05,
      ),
    )
    .join('');
  const rounds = [0.3, 0.5, 0.7, 0.88]
    .map((t) =>
      line(
        [
          [-2.4 * t, -4 + 4 * t],
          [0, -4 + 4 * t + 0.15],
          [2.4 * t, -4 + 4 * t],
        ],
        rope,
        0.05,
        { curved: true },
      ),
    )
    .join('');
  return (
    shadow(stage, 0, 0, 4.4, 0.12) +
    line(
      [
        [0, 0],
        [0, -4.1],
      ],
      palette.metal,
      0.13,
    ) +
    strands +
    rounds +
    oval(0, -4.15, 0.16, 0.16, palette.clothes[1] ?? palette.accent)
  );
}

/** A goal, in metres around the middle. */
export function goal(stage: Stage, width = 3): string {
  const { palette } = stage;
  const half = width / 2;
  const mesh =
    Array.from({ length: 9 }, (_, i) =>
      line(
        [
          [-half + (width * i) / 8, -2],
          [-half + 0.3 + ((width - 0.6) * i) / 8, 0],
        ],
        palette.frame,
        0.02,
        { opacity: 0.6 },
      ),
    ).join('') +
    [0.5, 1, 1.5]
      .map((y) =>
        line(
          [
            [-half, -y],
            [half, -y],
          ],
          palette.frame,
          0.02,
          { opacity: 0.6 },
        ),
      )
      .join('');
  return (
    mesh +
    line(
      [
        [-half, 0],
        [-half, -2],
        [half, -2],
        [half, 0],
      ],
      palette.frame,
      0.12,
    )
  );
}

/** A ball on the ground. */
export function ball(stage: Stage, radius = 0.14): string {
  return (
    shadow(stage, 0, 0, radius * 3, 0.03) +
    oval(0, -radius, radius, radius, stage.palette.frame) +
    ring(0, -radius, radius * 0.55, stage.palette.ink, radius * 0.18)
  );
}
