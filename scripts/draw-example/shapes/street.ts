import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect } from '../svg.ts';
import { bicycle } from './bicycle.ts';
import { shadow } from './ground.ts';
import { flowers, shrub } from './plants.ts';

/** A street lamp, in metres around its foot. */
export function lamp(stage: Stage, height = 5, lit = false): string {
  const { palette } = stage;
  const glow = lit
    ? oval(
        0.75,
        -height + 0.3,
        2.6,
        2.2,
        stage.gradient('out', [
          { at: 0, color: palette.sun, opacity: 0.75 },
          { at: 1, color: palette.sun, opacity: 0 },
        ]),
      )
    : '';
  return (
    glow +
    line(
      [
        [0, 0],
        [0, -height + 0.3],
        [0.2, -height],
        [0.75, -height],
      ],
      mix(palette.metal, palette.ink, 0.3),
      0.1,
    ) +
    rect(0.4, -height - 0.02, 0.75, 0.14, lit ? palette.sun : palette.frame, { radius: 0.05 })
  );
}

/** An old lantern on a post, in metres around its foot. */
export function lantern(stage: Stage, lit = false): string {
  const { palette } = stage;
  const iron = mix(palette.leafDark, palette.ink, 0.5);
  const glow = lit
    ? oval(
        0,
        -3.9,
        2.2,
        2.2,
        stage.gradient('out', [
          { at: 0, color: palette.sun, opacity: 0.8 },
          { at: 1, color: palette.sun, opacity: 0 },
        ]),
      )
    : '';
  return (
    glow +
    rect(-0.14, -0.5, 0.28, 0.5, iron) +
    line(
      [
        [0, 0],
        [0, -3.5],
      ],
      iron,
      0.1,
    ) +
    path('M-0.22 -4.2H0.22L0.15 -3.55H-0.15Z', lit ? palette.sun : mix(palette.frame, palette.skyTop, 0.4)) +
    path('M-0.28 -4.18Q0 -4.6 0.28 -4.18Z', iron)
  );
}

/** A bench seen from the front, in metres around its middle. */
export function bench(stage: Stage, width = 1.9): string {
  const { palette } = stage;
  const half = width / 2;
  return (
    shadow(stage, 0, 0, width * 0.7, 0.06) +
    rect(-half + 0.15, -0.45, 0.1, 0.45, palette.ink) +
    rect(half - 0.25, -0.45, 0.1, 0.45, palette.ink) +
    rect(-half, -0.52, width, 0.12, palette.wood) +
    rect(-half, -0.74, width, 0.11, palette.wood) +
    rect(-half, -0.92, width, 0.11, mix(palette.wood, palette.sun, 0.25))
  );
}

/** A wooden box with plants, in metres around its middle. */
export function planter(stage: Stage, width = 1.6, blossoms: readonly Color[] = stage.palette.clothes): string {
  const { palette } = stage;
  const half = width / 2;
  return (
    shadow(stage, 0, 0, width * 0.7, 0.07) +
    `<g transform="translate(0 -0.5)">${shrub(stage, width * 0.95, 0.75)}${flowers(stage, -half * 0.8, half * 0.8, 0.75, blossoms, 8)}</g>` +
    poly(
      [
        [-half, -0.58],
        [half, -0.58],
        [half * 0.94, 0],
        [-half * 0.94, 0],
      ],
      palette.wood,
    ) +
    rect(-half, -0.58, width, 0.1, mix(palette.wood, palette.sun, 0.35))
  );
}

/** Bicycles in a stand, in metres around the middle. */
export function bikeRack(stage: Stage, count: number): string {
  const { palette, random } = stage;
  const rail = line(
    [
      [-count * 0.42, -0.4],
      [count * 0.42, -0.4],
    ],
    palette.metal,
    0.06,
  );
  return (
    rail +
    Array.from(
      { length: count },
      (_, i) =>
        `<g transform="translate(${((i - (count - 1) / 2) * 0.82).toFixed(2)} ${i % 2 ? 0.06 : 0})">${bicycle(stage, undefined, random.pick(palette.clothes))}</g>`,
    ).join('')
  );
}

/** The pillar of an underground container, in metres around its foot. */
export function container(stage: Stage, color: Color = stage.palette.metal): string {
  const { palette } = stage;
  return (
    shadow(stage, 0, 0, 1, 0.06) +
    oval(0, 0, 0.85, 0.08, palette.ink, { opacity: 0.2 }) +
    rect(-0.42, -1.3, 0.84, 1.3, color, { radius: 0.08 }) +
    rect(-0.42, -1.3, 0.22, 1.3, palette.sun, { opacity: 0.2, radius: 0.08 }) +
    oval(0, -0.98, 0.2, 0.13, palette.ink) +
    rect(-0.48, -1.4, 0.96, 0.16, mix(color, palette.ink, 0.3), { radius: 0.06 })
  );
}

/** A crate with young plants in pots, in metres around its middle. */
export function plantCrate(stage: Stage, width = 1): string {
  const { palette } = stage;
  const half = width / 2;
  return (
    shadow(stage, 0, 0, width * 0.7, 0.05) +
    `<g transform="translate(0 -0.3)">${Array.from({ length: 5 }, (_, i) => `<g transform="translate(${(-half + (width * (i + 0.5)) / 5).toFixed(2)} 0)">${shrub(stage, width * 0.26, 0.36, i % 2 ? palette.leaf : mix(palette.leaf, palette.sun, 0.2))}</g>`).join('')}${flowers(stage, -half * 0.9, half * 0.9, 0.5, [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame], 9)}</g>` +
    rect(-half, -0.34, width, 0.34, palette.wood) +
    [0.1, 0.21].map((y) => rect(-half, -y, width, 0.03, palette.ink, { opacity: 0.25 })).join('') +
    rect(-half, -0.34, width, 0.06, mix(palette.wood, palette.sun, 0.4))
  );
}
