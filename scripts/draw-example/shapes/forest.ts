import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, n, oval, path, poly, rect } from '../svg.ts';
import { shadow } from './ground.ts';
import { blob, shrub } from './plants.ts';

/** A pine with a bare reddish trunk, in metres around its foot. */
export function pine(stage: Stage, height: number): string {
  const { palette, random } = stage;
  const bark = mix(palette.brick, palette.wood, 0.5);
  const layers = [
    [0.05, -0.58, 0.1],
    [-0.06, -0.66, 0.13],
    [0.06, -0.73, 0.15],
    [-0.04, -0.8, 0.15],
    [0.03, -0.87, 0.13],
    [0, -0.94, 0.08],
  ] as const;
  const branches = layers
    .slice(0, 3)
    .map(([x, y]) =>
      line(
        [
          [0, (y + 0.05) * height],
          [x * height * 1.3, y * height],
        ],
        bark,
        height * 0.008,
      ),
    )
    .join('');
  return (
    shadow(stage, 0, 0, height * 0.5, height * 0.025) +
    poly(
      [
        [-height * 0.018, 0],
        [-height * 0.006, -height * 0.9],
        [height * 0.006, -height * 0.9],
        [height * 0.018, 0],
      ],
      bark,
    ) +
    branches +
    layers
      .map(([x, y, r]) => blob(stage, x * height, y * height, r * height, height * 0.062, mix(palette.leafDark, palette.ink, 0.16), 0.12))
      .join('') +
    layers
      .map(([x, y, r]) =>
        blob(
          stage,
          (x - 0.025) * height,
          (y - 0.018) * height,
          r * height * random.between(0.55, 0.7),
          height * 0.033,
          mix(palette.leafDark, palette.leaf, 0.3),
          0.14,
        ),
      )
      .join('')
  );
}

/** A birch: white trunk, light leaves. */
export function birch(stage: Stage, height: number): string {
  const { palette, random } = stage;
  const marks = Array.from({ length: 6 }, () =>
    rect(random.between(-0.012, 0.004) * height, -random.between(0.05, 0.5) * height, height * 0.012, height * 0.008, palette.ink, {
      opacity: 0.6,
    }),
  ).join('');
  const light = mix(palette.leaf, palette.sun, 0.2);
  const crown = Array.from({ length: 7 }, (_, i) =>
    blob(
      stage,
      random.between(-0.1, 0.1) * height,
      -(0.46 + i * 0.075) * height,
      (0.15 - Math.abs(i - 2) * 0.016) * height,
      height * 0.07,
      i % 2 ? light : palette.leaf,
    ),
  ).join('');
  return (
    shadow(stage, 0, 0, height * 0.5, height * 0.025) +
    poly(
      [
        [-height * 0.016, 0],
        [-height * 0.007, -height * 0.86],
        [height * 0.007, -height * 0.86],
        [height * 0.016, 0],
      ],
      mix(palette.frame, palette.cloudShade, 0.25),
    ) +
    marks +
    crown
  );
}

/** Trunks lying on the ground, in metres around the middle. */
export function log(stage: Stage, length: number): string {
  const { palette } = stage;
  const half = length / 2;
  return (
    shadow(stage, 0, 0, length * 0.6, 0.08) +
    rect(-half, -0.5, length, 0.5, mix(palette.wood, palette.ink, 0.2), { radius: 0.22 }) +
    rect(-half + 0.15, -0.48, length - 0.4, 0.15, mix(palette.wood, palette.sun, 0.3), { radius: 0.07 }) +
    oval(half - 0.08, -0.25, 0.14, 0.25, mix(palette.wood, palette.plaster, 0.6)) +
    oval(half - 0.08, -0.25, 0.07, 0.13, palette.wood, { opacity: 0.5 })
  );
}

/** A hut of branches leaning together. */
export function branchHut(stage: Stage): string {
  const { palette, random } = stage;
  const sticks = Array.from({ length: 15 }, (_, i) => {
    const foot = -1.9 + i * 0.27;
    return path(
      `M${n(foot - 0.06)} 0L${n(foot * -0.16 - 0.03)} ${n(-2.5 - random.between(0, 0.35))}L${n(foot * -0.16 + 0.05)} ${n(-2.5)}L${n(foot + 0.07)} 0Z`,
      mix(palette.wood, random.chance(0.5) ? palette.ink : palette.sun, random.between(0.1, 0.35)),
    );
  }).join('');
  return (
    shadow(stage, 0, 0, 3.6, 0.14) +
    sticks +
    path('M-0.55 0L0 -1.5L0.55 0Z', palette.ink, { opacity: 0.6 }) +
    `<g transform="translate(-1.9 0)">${shrub(stage, 1.3, 0.6, mix(palette.leaf, palette.leafDark, 0.4))}</g>`
  );
}
