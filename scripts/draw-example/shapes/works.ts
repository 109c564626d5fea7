import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect, ring } from '../svg.ts';
import { shadow } from './ground.ts';

/** A small excavator, in metres around its tracks, digging to the right. */
export function excavator(stage: Stage, color: Color = '#d9a13f'): string {
  const { palette } = stage;
  const dark = mix(color, palette.ink, 0.25);
  return shadow(stage, 0, 0, 4.5, 0.15) + rect(-1.7, -0.75, 3.4, 0.75, palette.ink, { radius: 0.36 }) + [-1.25, -0.4, 0.4, 1.25].map((x) => oval(x, -0.37, 0.22, 0.22, palette.metal)).join('')
    + path('M-1.8 -1H1.4V-1.9H-0.2L-0.4 -2H-1.8Z', color) + rect(-0.3, -3, 1.6, 1.6, color) + rect(-0.12, -2.85, 1.24, 1, mix(palette.ink, palette.skyTop, 0.5)) + poly([[1.2, -1.4], [3, -3.5], [3.4, -3.3], [1.7, -1.1]], color) + poly([[2.95, -3.5], [3.45, -3.45], [4.4, -1.2], [4.1, -1.1]], dark) + path('M3.9 -1.2L4.6 -1.1Q4.7 -0.4 4.1 -0.2L3.5 -0.6Z', mix(palette.ink, palette.metal, 0.3));
}

/** A heap of sand or soil, in metres around its middle. */
export function heap(stage: Stage, width: number, color: Color = mix(stage.palette.reed, stage.palette.plaster, 0.35)): string {
  const half = width / 2;
  return shadow(stage, 0, 0, width * 0.7, 0.08) + path(`M${-half} 0Q${-half * 0.4} ${-width * 0.3} 0 ${-width * 0.32}Q${half * 0.5} ${-width * 0.28} ${half} 0Z`, color) + path(`M${half * 0.1} ${-width * 0.31}Q${half * 0.5} ${-width * 0.28} ${half} 0H${half * 0.2}Z`, stage.palette.ink, { opacity: 0.1 });
}

/** Red and white barriers from `left` to `right`, in metres. */
export function barrier(stage: Stage, left: number, right: number): string {
  const { palette } = stage;
  const count = Math.max(1, Math.round((right - left) / 2));
  const wide = (right - left) / count;
  return Array.from({ length: count }, (_, i) => {
    const x = left + i * wide;
    const stripes = Array.from({ length: 6 }, (_, s) => poly([[x + (s * wide) / 6, -0.72], [x + ((s + 1) * wide) / 6, -0.72], [x + ((s + 1) * wide) / 6, -1], [x + (s * wide) / 6, -1]], s % 2 ? palette.frame : '#b5503f')).join('');
    return rect(x + 0.15, -1, 0.07, 1, palette.metal) + rect(x + wide - 0.22, -1, 0.07, 1, palette.metal) + stripes;
  }).join('');
}

/** An open trench in the ground with pipes in it, from `left` to `right`, in metres. */
export function trench(stage: Stage, left: number, right: number, depth: number, pipes: readonly Color[]): string {
  const { palette } = stage;
  const earth = mix(palette.wood, palette.ink, 0.25);
  return poly([[left, 0], [right, 0], [right - 0.5, depth], [left + 0.5, depth]], earth) + poly([[left, 0], [right, 0], [right - 0.12, depth * 0.22], [left + 0.12, depth * 0.22]], mix(earth, palette.ink, 0.3))
    + pipes.map((color, i) => {
      const y = depth * (0.42 + (i * 0.5) / Math.max(1, pipes.length));
      return rect(left + 0.5, y, right - left - 1, depth * 0.2, color) + rect(left + 0.5, y, right - left - 1, depth * 0.06, palette.sun, { opacity: 0.4 });
    }).join('');
}

/** A wheelbarrow, in metres around its wheel. */
export function wheelbarrow(stage: Stage): string {
  const { palette } = stage;
  return shadow(stage, -0.4, 0, 1.4, 0.05) + path('M-0.9 -0.75H0.35L0.1 -0.35H-0.7Z', palette.accent) + path('M-0.75 -0.75Q-0.3 -1.12 0.2 -0.75Z', palette.leafDark) + ring(0.3, -0.2, 0.16, palette.ink, 0.07) + line([[0.3, -0.2], [-0.75, -0.45], [-1.4, -0.6]], palette.wood, 0.06) + line([[-0.65, -0.4], [-0.75, 0]], palette.wood, 0.06);
}

/** The outdoor part of a heat pump, in metres around its foot. */
export function heatPump(stage: Stage): string {
  const { palette } = stage;
  return rect(-0.55, -0.85, 1.1, 0.8, palette.frame, { radius: 0.05 }) + ring(-0.12, -0.45, 0.28, palette.metal, 0.05) + oval(-0.12, -0.45, 0.2, 0.2, palette.metal, { opacity: 0.5 }) + rect(0.3, -0.7, 0.14, 0.5, palette.cloudShade);
}

/** A low cabinet for a battery or transformer, in metres around its foot. */
export function cabinet(stage: Stage, width = 3, height = 2.2, color: Color = stage.palette.leafDark): string {
  const { palette } = stage;
  return shadow(stage, 0, 0, width, 0.1) + rect(-width / 2, -height, width, height, color) + rect(-width / 2 - 0.1, -height - 0.15, width + 0.2, 0.2, mix(color, palette.ink, 0.3)) + [0.25, 0.5, 0.75].map((t) => rect(-width / 2 + width * t - 0.02, -height, 0.04, height, palette.ink, { opacity: 0.25 })).join('') + Array.from({ length: 4 }, (_, i) => rect(-width * 0.45, -height * 0.8 + i * 0.14, width * 0.16, 0.06, palette.ink, { opacity: 0.3 })).join('');
}
