import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { oval, path, poly, rect, ring } from '../svg.ts';
import { shadow } from './ground.ts';

/** A small excavator, in metres around its tracks, digging to the right. */
export function excavator(stage: Stage, color: Color = '#d9a13f'): string {
  const { palette } = stage;
  const dark = mix(color, palette.ink, 0.25);
  return (
    shadow(stage, 0, 0, 4.5, 0.15) +
    rect(-1.7, -0.75, 3.4, 0.75, palette.ink, { radius: 0.36 }) +
    [-1.25, -0.4, 0.4, 1.25].map((x) => oval(x, -0.37, 0.22, 0.22, palette.metal)).join('') +
    path('M-1.8 -1H1.4V-1.9H-0.2L-0.4 -2H-1.8Z', color) +
    rect(-0.3, -3, 1.6, 1.6, color) +
    rect(-0.12, -2.85, 1.24, 1, mix(palette.ink, palette.skyTop, 0.5)) +
    poly(
      [
        [1.2, -1.4],
        [3, -3.5],
        [3.4, -3.3],
        [1.7, -1.1],
      ],
      color,
    ) +
    poly(
      [
        [2.95, -3.5],
        [3.45, -3.45],
        [4.4, -1.2],
        [4.1, -1.1],
      ],
      dark,
    ) +
    path('M3.9 -1.2L4.6 -1.1Q4.7 -0.4 4.1 -0.2L3.5 -0.6Z', mix(palette.ink, palette.metal, 0.3))
  );
}

/** A heap of sand or soil, in metres around its middle. */
export function heap(stage: Stage, width: number, color: Color = mix(stage.palette.reed, stage.palette.plaster, 0.35)): string {
  const half = width / 2;
  return (
    shadow(stage, 0, 0, width * 0.7, 0.08) +
    path(`M${-half} 0Q${-half * 0.4} ${-width * 0.3} 0 ${-width * 0.32}Q${half * 0.5} ${-width * 0.28} ${half} 0Z`, color) +
    path(`M${half * 0.1} ${-width * 0.31}Q${half * 0.5} ${-width * 0.28} ${half} 0H${half * 0.2}Z`, stage.palette.ink, { opacity: 0.1 })
  );
}

/** Red and white barriers from `left` to `right`, in metres. */
export function barrier(stage: Stage, left: number, right: number): string {
  const { palette } = stage;
  const count = Math.max(1, Math.round((right - left) / 2));
  const wide = (right - left) / count;
  return Array.from({ length: count }, (_, i) => {
    const x = left + i * wide;
    const stripes = Array.from({ length: 6 }, (_, s) =>
      poly(
        [
          [x + (s * wide) / 6, -0.72],
          [x + ((s + 1) * wide) / 6, -0.72],
          [x + ((s + 1) * wide) / 6, -1],
          [x + (s * wide) / 6, -1],
        ],
        s % 2 ? palette.frame : '#b5503f',
      ),
    ).join('');
    return rect(x + 0.15, -1, 0.07, 1, palette.metal) + rect(x + wide - 0.22, -1, 0.07, 1, palette.metal) + stripes;
  }).join('');
}

/** An open trench in the ground with pipes in it, from `left` to `right`, in metres. */
export function trench(stage: Stage, left: number, right: number, depth: number, pipes: readonly Color[]): string {
  const { palette } = stage;
  const earth = mix(palette.wood, palette.ink, 0.25);
  return (
    poly(
      [
        [left, 0],
        [right, 0],
        [right - 0.5, depth],
        [left + 0.5, depth],
      ],
      earth,
    ) +
    poly(
      [
        [left, 0],
        [right, 0],
        [right - 0.12, depth * 0.22],
        [left + 0.12, depth * 0.22],
      ],
      mix(earth, palette.ink, 0.3),
    ) +
    pipes
      .map((color, i) => {
        const y = depth * (0.42 + (i * 0.5) / Math.max(1, pipes.length));
        return (
          rect(left + 0.5, y, right - left - 1, depth * 0.2, color) +
          rect(left + 0.5, y, right - left - 1, depth * 0.06, palette.sun, { opacity: 0.4 })
        );
      })
      .join('')
  );
}

/** The outdoor part of a heat pump, in metres around its foot. */
export function heatPump(stage: Stage): string {
  const { palette } = stage;
  return (
    rect(-0.55, -0.85, 1.1, 0.8, palette.frame, { radius: 0.05 }) +
    ring(-0.12, -0.45, 0.28, palette.metal, 0.05) +
    oval(-0.12, -0.45, 0.2, 0.2, palette.metal, { opacity: 0.5 }) +
    rect(0.3, -0.7, 0.14, 0.5, palette.cloudShade)
  );
}
