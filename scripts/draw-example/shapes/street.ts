import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect, ring } from '../svg.ts';
import { shadow } from './ground.ts';
import { bicycle } from './people.ts';
import { flowers, shrub } from './trees.ts';

/** A street lamp, in metres around its foot. */
export function lamp(stage: Stage, height = 5, lit = false): string {
  const { palette } = stage;
  const glow = lit ? oval(0.75, -height + 0.3, 2.6, 2.2, stage.gradient('out', [{ at: 0, color: palette.sun, opacity: 0.75 }, { at: 1, color: palette.sun, opacity: 0 }])) : '';
  return glow + line([[0, 0], [0, -height + 0.3], [0.2, -height], [0.75, -height]], mix(palette.metal, palette.ink, 0.3), 0.1) + rect(0.4, -height - 0.02, 0.75, 0.14, lit ? palette.sun : palette.frame, { radius: 0.05 });
}

/** An old lantern on a post, in metres around its foot. */
export function lantern(stage: Stage, lit = false): string {
  const { palette } = stage;
  const iron = mix(palette.leafDark, palette.ink, 0.5);
  const glow = lit ? oval(0, -3.9, 2.2, 2.2, stage.gradient('out', [{ at: 0, color: palette.sun, opacity: 0.8 }, { at: 1, color: palette.sun, opacity: 0 }])) : '';
  return glow + rect(-0.14, -0.5, 0.28, 0.5, iron) + line([[0, 0], [0, -3.5]], iron, 0.1) + path('M-0.22 -4.2H0.22L0.15 -3.55H-0.15Z', lit ? palette.sun : mix(palette.frame, palette.skyTop, 0.4)) + path('M-0.28 -4.18Q0 -4.6 0.28 -4.18Z', iron);
}

/** A bench seen from the front, in metres around its middle. */
export function bench(stage: Stage, width = 1.9): string {
  const { palette } = stage;
  const half = width / 2;
  return shadow(stage, 0, 0, width * 0.7, 0.06) + rect(-half + 0.15, -0.45, 0.1, 0.45, palette.ink) + rect(half - 0.25, -0.45, 0.1, 0.45, palette.ink)
    + rect(-half, -0.52, width, 0.12, palette.wood) + rect(-half, -0.74, width, 0.11, palette.wood) + rect(-half, -0.92, width, 0.11, mix(palette.wood, palette.sun, 0.25));
}

/** A wooden box with plants, in metres around its middle. */
export function planter(stage: Stage, width = 1.6, blossoms: readonly Color[] = stage.palette.clothes): string {
  const { palette } = stage;
  const half = width / 2;
  return shadow(stage, 0, 0, width * 0.7, 0.07) + `<g transform="translate(0 -0.5)">${shrub(stage, width * 0.95, 0.75)}${flowers(stage, -half * 0.8, half * 0.8, 0.75, blossoms, 8)}</g>`
    + poly([[-half, -0.58], [half, -0.58], [half * 0.94, 0], [-half * 0.94, 0]], palette.wood) + rect(-half, -0.58, width, 0.1, mix(palette.wood, palette.sun, 0.35));
}

/** Bicycles in a stand, in metres around the middle. */
export function bikeRack(stage: Stage, count: number): string {
  const { palette, random } = stage;
  const rail = line([[-count * 0.42, -0.4], [count * 0.42, -0.4]], palette.metal, 0.06);
  return rail + Array.from({ length: count }, (_, i) => `<g transform="translate(${((i - (count - 1) / 2) * 0.82).toFixed(2)} ${(i % 2 ? 0.06 : 0)})">${bicycle(stage, undefined, random.pick(palette.clothes))}</g>`).join('');
}

/** The pillar of an underground container, in metres around its foot. */
export function container(stage: Stage, color: Color = stage.palette.metal): string {
  const { palette } = stage;
  return shadow(stage, 0, 0, 1, 0.06) + oval(0, 0, 0.85, 0.08, palette.ink, { opacity: 0.2 }) + rect(-0.42, -1.3, 0.84, 1.3, color, { radius: 0.08 }) + rect(-0.42, -1.3, 0.22, 1.3, palette.sun, { opacity: 0.2, radius: 0.08 })
    + oval(0, -0.98, 0.2, 0.13, palette.ink) + rect(-0.48, -1.4, 0.96, 0.16, mix(color, palette.ink, 0.3), { radius: 0.06 });
}

/** A bin on wheels, in metres around its foot. */
export function bin(stage: Stage, color: Color = stage.palette.leafDark): string {
  const { palette } = stage;
  return poly([[-0.3, 0], [-0.34, -0.95], [0.34, -0.95], [0.3, 0]], color) + rect(-0.38, -1.07, 0.76, 0.14, mix(color, palette.ink, 0.35), { radius: 0.05 }) + oval(0.2, -0.07, 0.1, 0.1, palette.ink);
}

/** A bus shelter with a bench, in metres from its left foot. */
export function busShelter(stage: Stage, green = false): string {
  const { palette } = stage;
  return shadow(stage, 1, 0, 3.6, 0.12) + rect(0, -2.5, 3.8, 2.35, palette.skyLow, { opacity: 0.4 }) + [0, 1.25, 2.5, 3.75].map((x) => rect(x - 0.04, -2.5, 0.09, 2.5, palette.metal)).join('')
    + rect(0.4, -0.55, 2.9, 0.1, palette.wood) + rect(-0.3, -2.72, 4.4, 0.26, palette.accent) + (green ? `<g transform="translate(1.9 -2.7)">${shrub(stage, 4, 0.5)}</g>` : '')
    + line([[4.9, 0], [4.9, -2.8]], palette.metal, 0.09) + rect(4.6, -2.9, 0.62, 0.62, palette.accent, { radius: 0.08 }) + rect(4.7, -2.78, 0.42, 0.18, palette.frame);
}

/** A car seen from the side, in metres around its middle. */
export function car(stage: Stage, color: Color = stage.palette.counter): string {
  const { palette } = stage;
  const glass = mix(palette.ink, palette.skyTop, 0.5);
  return shadow(stage, -0.4, 0, 3.6, 0.1) + path('M-2.1 -0.32Q-2.15 -0.86 -1.6 -0.92L-1.15 -0.96Q-0.7 -1.5 -0.2 -1.52H0.7Q1.2 -1.48 1.55 -0.96Q2.05 -0.9 2.1 -0.5L2.08 -0.3Z', color)
    + path('M-0.98 -0.96Q-0.6 -1.38 -0.2 -1.4H0.15V-0.96Z', glass) + path('M0.26 -1.4H0.68Q1.05 -1.36 1.34 -0.96H0.26Z', glass) + rect(-2.1, -0.5, 4.2, 0.2, palette.ink, { opacity: 0.12 })
    + [-1.25, 1.25].map((x) => oval(x, -0.32, 0.34, 0.34, palette.ink) + oval(x, -0.32, 0.17, 0.17, palette.metal)).join('') + oval(2, -0.68, 0.08, 0.1, palette.sun) + line([[0.18, -0.9], [0.18, -0.4]], palette.ink, 0.02, { opacity: 0.25 });
}

/** A charging post or other slim cabinet, in metres around its foot. */
export function post(stage: Stage, height = 1.5, color: Color = stage.palette.accent): string {
  const { palette } = stage;
  return shadow(stage, 0, 0, height * 0.5, 0.05) + rect(-0.16, -height, 0.32, height, color, { radius: 0.06 }) + rect(-0.16, -height, 0.09, height, palette.sun, { opacity: 0.2 }) + rect(-0.1, -height + 0.2, 0.2, 0.3, palette.frame, { radius: 0.03 });
}

/** A traffic sign without words: a white round with a coloured edge, in metres around its foot. */
export function roundSign(stage: Stage, color: Color = '#a8483a'): string {
  const { palette } = stage;
  return line([[0, 0], [0, -2.2]], palette.metal, 0.07) + oval(0, -2.4, 0.34, 0.34, palette.frame) + ring(0, -2.4, 0.29, color, 0.1);
}

/** A market stall with a striped cloth, in metres around its middle. */
export function stall(stage: Stage, color: Color = stage.palette.accent): string {
  const { palette, random } = stage;
  const stripes = Array.from({ length: 7 }, (_, i) => poly([[-1.7 + i * 0.486, -2.9], [-1.7 + (i + 1) * 0.486, -2.9], [-2 + (i + 1) * 0.571, -2.1], [-2 + i * 0.571, -2.1]], i % 2 ? palette.frame : color)).join('');
  const goods = Array.from({ length: 9 }, (_, i) => oval(-1.5 + i * 0.37, -1.12, 0.19, 0.17, random.pick([palette.leaf, ...palette.clothes]))).join('');
  return shadow(stage, 0, 0, 3, 0.1) + rect(-1.75, -2.4, 0.09, 2.4, palette.wood) + rect(1.66, -2.4, 0.09, 2.4, palette.wood) + goods + rect(-1.85, -1.05, 3.7, 0.2, palette.wood) + poly([[-1.8, -0.86], [1.8, -0.86], [1.7, -0.1], [-1.7, -0.1]], mix(color, palette.plaster, 0.55)) + stripes;
}

/** A parasol above a round table with two chairs, in metres around its foot. */
export function terraceTable(stage: Stage, color: Color = stage.palette.accent): string {
  const { palette } = stage;
  const chair = (x: number, turn: number): string => line([[x - 0.22 * turn, -0.85], [x - 0.2 * turn, -0.45], [x + 0.2 * turn, -0.45]], palette.wood, 0.07) + line([[x - 0.2 * turn, -0.45], [x - 0.22 * turn, 0]], palette.wood, 0.06) + line([[x + 0.18 * turn, -0.45], [x + 0.2 * turn, 0]], palette.wood, 0.06);
  return shadow(stage, 0, 0, 2, 0.08) + line([[0, 0], [0, -2.6]], palette.frame, 0.08) + path('M-1.4 -2.05Q-0.9 -2.75 0 -2.8Q0.9 -2.75 1.4 -2.05Q0 -2.25 -1.4 -2.05Z', color) + path('M-1.4 -2.05Q-0.9 -2.75 0 -2.8Q-0.5 -2.5 -0.6 -2.13Q-1 -2.1 -1.4 -2.05Z', palette.sun, { opacity: 0.25 })
    + chair(-0.95, 1) + chair(0.95, -1) + oval(0, -0.75, 0.55, 0.07, palette.frame) + line([[0, 0], [0, -0.72]], palette.metal, 0.06);
}

/** A low-floor bus seen from the side, in metres around its middle. */
export function bus(stage: Stage, color: Color = stage.palette.accent): string {
  const { palette } = stage;
  const glass = mix(palette.ink, palette.skyTop, 0.5);
  return shadow(stage, -1, 0, 10, 0.14) + rect(-5.8, -3, 11.6, 2.65, palette.frame, { radius: 0.35 }) + rect(-5.8, -1.35, 11.6, 0.75, color) + rect(-5.4, -2.65, 9, 1.15, glass, { radius: 0.12 }) + rect(4, -2.65, 1.6, 1.35, glass, { radius: 0.2 }) + [-1.8, 2.2].map((x) => rect(x, -2.7, 1.25, 2.25, glass) + rect(x + 0.58, -2.7, 0.08, 2.25, palette.frame)).join('')
    + [-3.6, 3.2].map((x) => oval(x + 0.6, -0.45, 0.5, 0.5, palette.ink) + oval(x + 0.6, -0.45, 0.24, 0.24, palette.metal)).join('') + rect(-5.2, -3.12, 6, 0.16, palette.cloudShade) + Array.from({ length: 7 }, (_, i) => poly([[-5.2 + i * 1.25, -2.65], [-4.7 + i * 1.25, -2.65], [-5.1 + i * 1.25, -1.5], [-5.4 + i * 1.25, -1.5]], palette.skyLow, { opacity: 0.16 })).join('');
}

/** A fence of upright bars from `left` to `right`, in metres. */
export function fence(stage: Stage, left: number, right: number, height = 1.5, color: Color = mix(stage.palette.leafDark, stage.palette.ink, 0.35)): string {
  const count = Math.round((right - left) / 0.22);
  return Array.from({ length: count + 1 }, (_, i) => rect(left + ((right - left) * i) / count - 0.02, -height, 0.04, height, color)).join('') + [0.12, 0.9].map((t) => rect(left, -height * t - 0.03, right - left, 0.07, color)).join('')
    + Array.from({ length: Math.round((right - left) / 2.4) + 1 }, (_, i, all = Math.round((right - left) / 2.4)) => rect(left + ((right - left) * i) / Math.max(1, all) - 0.06, -height - 0.12, 0.12, height + 0.12, color)).join('');
}

/** A crate with young plants in pots, in metres around its middle. */
export function plantCrate(stage: Stage, width = 1): string {
  const { palette } = stage;
  const half = width / 2;
  return shadow(stage, 0, 0, width * 0.7, 0.05) + `<g transform="translate(0 -0.3)">${Array.from({ length: 5 }, (_, i) => `<g transform="translate(${(-half + width * (i + 0.5) / 5).toFixed(2)} 0)">${shrub(stage, width * 0.26, 0.36, i % 2 ? palette.leaf : mix(palette.leaf, palette.sun, 0.2))}</g>`).join('')}${flowers(stage, -half * 0.9, half * 0.9, 0.5, [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame], 9)}</g>`
    + rect(-half, -0.34, width, 0.34, palette.wood) + [0.1, 0.21].map((y) => rect(-half, -y, width, 0.03, palette.ink, { opacity: 0.25 })).join('') + rect(-half, -0.34, width, 0.06, mix(palette.wood, palette.sun, 0.4));
}
