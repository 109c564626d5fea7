import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { group, line, oval, path, poly, rect, ring } from '../svg.ts';
import { pane } from './windows.ts';

/** A village church with a saddle-roofed tower on the left, in metres around its foot. */
export function church(stage: Stage): string {
  const { palette } = stage;
  const arch = (x: number, y: number, w: number, h: number): string =>
    path(`M${x} ${y}v${-h}q${w / 2} ${-w * 0.7} ${w} 0v${h}Z`, mix(palette.ink, palette.skyTop, 0.4));
  return rect(-3, -5.2, 15, 5.2, palette.brick)
    + poly([[-3.3, -5.1], [-1.8, -10], [11.2, -10], [12.6, -5.1]], stage.gradient('down', [{ at: 0, color: mix(palette.roof, palette.sun, 0.22) }, { at: 1, color: palette.roof }]))
    + [0.4, 3.6, 6.8, 9.6].map((x) => arch(x, -1.2, 1.1, 2.5)).join('')
    + rect(-8, -13.5, 5.4, 13.5, mix(palette.brick, palette.sun, 0.1)) + rect(-4, -13.5, 1.4, 13.5, palette.ink, { opacity: 0.12 })
    + poly([[-8.2, -13.4], [-5.3, -18.4], [-2.4, -13.4]], mix(palette.brick, palette.sun, 0.06))
    + line([[-8.5, -13.1], [-5.3, -18.6], [-2.1, -13.1]], palette.roof, 0.5)
    + arch(-7.1, -9.4, 0.9, 1.8) + arch(-5.2, -9.4, 0.9, 1.8) + arch(-5.75, -14, 0.9, 1.4) + arch(-6.2, 0, 1.7, 2.2)
    + line([[-5.3, -18.6], [-5.3, -20.6]], palette.ink, 0.1) + oval(-5.3, -20.7, 0.25, 0.25, palette.clothes[2] ?? palette.sun);
}

/** The tall town tower with clock, lantern and onion, in metres around its foot. */
export function tower(stage: Stage): string {
  const { palette } = stage;
  const stone = mix(palette.plaster, palette.brick, 0.32);
  const shaft = (left: number, width: number, foot: number, top: number): string => rect(left, -top, width, top - foot, stone) + rect(left + width * 0.68, -top, width * 0.32, top - foot, palette.ink, { opacity: 0.13 });
  const opening = (x: number, y: number, w: number, h: number): string => path(`M${x} ${y}v${-h}q${w / 2} ${-w * 0.8} ${w} 0v${h}Z`, mix(palette.ink, palette.skyTop, 0.3));
  return shaft(-4.4, 8.8, 0, 22) + [9, 15].map((y) => rect(-4.6, -y, 9.2, 0.3, palette.frame)).join('')
    + [-2.4, 0.9].map((x) => opening(x, -10.4, 1.4, 3)).join('') + [-2.4, 0.9].map((x) => opening(x, -3.8, 1.4, 3)).join('')
    + oval(0, -18.6, 1.9, 1.9, palette.frame) + ring(0, -18.6, 1.6, palette.accent, 0.22) + line([[0, -18.6], [0, -19.8]], palette.ink, 0.2) + line([[0, -18.6], [0.8, -18.1]], palette.ink, 0.2)
    + rect(-5, -22.6, 10, 0.7, palette.frame) + Array.from({ length: 11 }, (_, i) => rect(-4.8 + i * 0.92, -23.5, 0.24, 0.9, palette.frame)).join('') + rect(-5, -23.7, 10, 0.24, palette.frame)
    + shaft(-2.8, 5.6, 22.6, 29) + [-1.9, 0.5].map((x) => opening(x, -24.4, 1.3, 2.8)).join('') + rect(-3.2, -29.4, 6.4, 0.5, palette.frame)
    + path('M-3 -29.3Q-3.4 -31.6 -1.2 -32.6Q-0.5 -33 -0.5 -34.4H0.5Q0.5 -33 1.2 -32.6Q3.4 -31.6 3 -29.3Z', mix(palette.roof, palette.leafDark, 0.25))
    + rect(-0.9, -36.4, 1.8, 2, stone) + path('M-1.2 -36.3Q-1.4 -37.6 -0.3 -38.2L0 -42.5L0.3 -38.2Q1.4 -37.6 1.2 -36.3Z', mix(palette.roof, palette.leafDark, 0.25)) + oval(0, -42.6, 0.3, 0.3, '#d9b25a');
}

/** A thatched corn mill on its stage, in metres around its foot; `turn` in degrees. */
export function mill(stage: Stage, turn = 18): string {
  const { palette } = stage;
  const thatch = mix(palette.wood, palette.ink, 0.22);
  const hub: readonly [number, number] = [0, -15.4];
  const blade = (angle: number): string => group(
    line([hub, [0, -25.6]], palette.wood, 0.26) + rect(0.15, -25.2, 1.45, 8.6, palette.frame, { opacity: 0.85 })
    + Array.from({ length: 7 }, (_, i) => rect(0.1, -25.1 + i * 1.35, 1.55, 0.12, palette.wood)).join('') + rect(1.5, -25.2, 0.14, 8.6, palette.wood), { turn: angle, around: hub });
  return poly([[-4.6, 0], [-4.2, -5], [4.2, -5], [4.6, 0]], palette.brick) + poly([[2, 0], [1.8, -5], [4.2, -5], [4.6, 0]], palette.ink, { opacity: 0.13 })
    + pane(stage, -3.2, -3.6, 1, 1.5, { sash: 'cross' }) + rect(-0.9, -2.7, 1.8, 2.7, palette.accent)
    + poly([[-3.9, -5], [-2.2, -14.4], [2.2, -14.4], [3.9, -5]], thatch) + poly([[1.4, -5], [0.8, -14.4], [2.2, -14.4], [3.9, -5]], palette.ink, { opacity: 0.16 })
    + poly([[-3.9, -5], [-2.2, -14.4], [-1.4, -14.4], [-2.6, -5]], palette.sun, { opacity: 0.14 })
    + rect(-6.2, -5.3, 12.4, 0.35, palette.wood) + line([[-6.1, -6.3], [6.1, -6.3]], palette.frame, 0.12) + Array.from({ length: 9 }, (_, i) => line([[-6.1 + i * 1.525, -5.3], [-6.1 + i * 1.525, -6.3]], palette.frame, 0.09)).join('')
    + line([[-6, -5.1], [-4.3, -3.2]], palette.wood, 0.2) + line([[6, -5.1], [4.3, -3.2]], palette.wood, 0.2)
    + pane(stage, -0.5, -11.2, 1, 1.2, { sash: 'cross' })
    + path('M-2.7 -14.3Q-2.6 -17.6 0.2 -17.7Q2.8 -17.4 2.7 -14.3Z', mix(thatch, palette.accent, 0.35))
    + [turn, turn + 90, turn + 180, turn + 270].map(blade).join('') + oval(hub[0], hub[1], 0.5, 0.5, palette.accent);
}

/** A white Dutch drawbridge over water, in metres around the middle of its deck; `open` in degrees. */
export function drawbridge(stage: Stage, span = 9, open = 0): string {
  const { palette } = stage;
  const white = palette.frame;
  const shade = mix(palette.frame, palette.ink, 0.2);
  const gate = -span / 2;
  const leaf = group(rect(gate, -0.35, span, 0.45, mix(palette.wood, palette.ink, 0.2)) + rect(gate, -0.5, span, 0.18, white)
    + line([[gate, -1.3], [gate + span, -1.3]], white, 0.13) + Array.from({ length: 6 }, (_, i) => line([[gate + (span * i) / 5, -0.4], [gate + (span * i) / 5, -1.3]], white, 0.1)).join(''), { turn: -open, around: [gate, 0] });
  const beam = group(rect(gate - span * 0.48, -7.2, span * 1.42, 0.42, white) + rect(gate - span * 0.5, -7.5, span * 0.2, 1, palette.accent), { turn: -open, around: [gate, -7] });
  return leaf + line([[gate + span * 0.9 * Math.cos((open * Math.PI) / 180), -7 - span * 0.9 * Math.sin((open * Math.PI) / 180)], [gate + span * 0.94 * Math.cos((open * Math.PI) / 180), -0.4 - span * 0.94 * Math.sin((open * Math.PI) / 180)]], shade, 0.1)
    + beam + poly([[gate - 0.65, 0.4], [gate - 0.3, -7.3], [gate + 0.15, -7.3], [gate + 0.5, 0.4]], white) + poly([[gate, 0.4], [gate, -7.3], [gate + 0.15, -7.3], [gate + 0.5, 0.4]], shade)
    + line([[gate - span * 0.34, 0], [gate - 0.2, -4]], shade, 0.16);
}

/** A harbour crane on a portal, in metres around its foot. */
export function crane(stage: Stage, reach = 15, load = 6): string {
  const { palette } = stage;
  const steel = palette.accent;
  const shade = mix(steel, palette.ink, 0.3);
  const tip: readonly [number, number] = [reach, -21];
  return poly([[-4, 0], [-2.6, -8.6], [-1.7, -8.6], [-3, 0]], steel) + poly([[4, 0], [2.6, -8.6], [1.7, -8.6], [3, 0]], shade) + rect(-3.2, -9.4, 6.4, 1, steel) + rect(-3, -4.4, 6, 0.4, shade)
    + rect(-2, -13, 4.2, 3.6, palette.clothes[1] ?? steel) + pane(stage, 0.5, -12.6, 1.5, 1.6, {}) + rect(-4.8, -12.2, 2.8, 2.2, shade)
    + poly([[-0.8, -13], [0.1, -22.5], [0.5, -22.5], [1, -13]], steel)
    + poly([[0.6, -12.8], [tip[0], tip[1] + 0.4], [tip[0], tip[1] - 0.3], [0.6, -14.2]], steel) + line([[0.3, -22.4], tip], shade, 0.13) + line([[0.2, -22.4], [-4.2, -12.2]], shade, 0.13)
    + line([tip, [tip[0], tip[1] + load]], palette.ink, 0.1) + path(`M${tip[0] - 0.4} ${tip[1] + load}h0.8l-0.15 0.9h-0.5Z`, palette.ink);
}

/** An open wooden bell frame as in Frisian churchyards, in metres around its foot. */
export function bellFrame(stage: Stage, thatched = true): string {
  const { palette } = stage;
  const oak = mix(palette.wood, palette.ink, 0.3);
  return poly([[-3, 0], [-2, -6], [-1.6, -6], [-2.4, 0]], oak) + poly([[3, 0], [2, -6], [1.6, -6], [2.4, 0]], mix(oak, palette.ink, 0.2)) + rect(-2.6, -3, 5.2, 0.3, oak) + rect(-2.1, -5.7, 4.2, 0.35, oak)
    + line([[-2.3, -2.8], [-0.2, -5.6]], oak, 0.22) + line([[2.3, -2.8], [0.2, -5.6]], oak, 0.22)
    + path('M-0.9 -2.9Q-0.6 -3.3 -0.6 -4.2Q-0.6 -5.3 0 -5.3Q0.6 -5.3 0.6 -4.2Q0.6 -3.3 0.9 -2.9Z', mix(palette.metal, '#b98a3e', 0.85)) + oval(0, -2.82, 0.12, 0.12, palette.ink)
    + (thatched
      ? path('M-3.4 -5.5Q-2.2 -6.4 -0.9 -8.6Q0 -8.9 0.9 -8.6Q2.2 -6.4 3.4 -5.5Q0 -5.2 -3.4 -5.5Z', stage.gradient('down', [{ at: 0, color: mix(palette.reed, palette.sun, 0.25) }, { at: 1, color: mix(palette.reed, palette.wood, 0.55) }])) + path('M-1.1 -8.3Q0 -8.7 1.1 -8.3L0.9 -8.75Q0 -9.05 -0.9 -8.75Z', palette.tile)
      : poly([[-3.2, -5.8], [-0.9, -8.4], [0.9, -8.4], [3.2, -5.8]], stage.gradient('down', [{ at: 0, color: mix(palette.tile, palette.sun, 0.2) }, { at: 1, color: palette.tile }])));
}

/** A modern wind turbine, in metres around its foot. */
export function turbine(stage: Stage, height: number, turn = 20): string {
  const { palette } = stage;
  const blade = (angle: number): string => group(path(`M0 ${-height}q${height * 0.02} ${-height * 0.1} 0 ${-height * 0.46}q${-height * 0.03} ${height * 0.36} 0 ${height * 0.46}Z`, palette.frame), { turn: angle, around: [0, -height] });
  return poly([[-height * 0.018, 0], [-height * 0.009, -height], [height * 0.009, -height], [height * 0.018, 0]], mix(palette.frame, palette.cloudShade, 0.3)) + [turn, turn + 120, turn + 240].map(blade).join('') + oval(0, -height, height * 0.016, height * 0.016, palette.cloudShade);
}
