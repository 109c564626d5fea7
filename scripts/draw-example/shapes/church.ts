import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect } from '../svg.ts';

/** A village church with a saddle-roofed tower on the left, in metres around its foot. */
export function church(stage: Stage): string {
  const { palette } = stage;
  const arch = (x: number, y: number, w: number, h: number): string =>
    path(`M${x} ${y}v${-h}q${w / 2} ${-w * 0.7} ${w} 0v${h}Z`, mix(palette.ink, palette.skyTop, 0.4));
  return (
    rect(-3, -5.2, 15, 5.2, palette.brick) +
    poly(
      [
        [-3.3, -5.1],
        [-1.8, -10],
        [11.2, -10],
        [12.6, -5.1],
      ],
      stage.gradient('down', [
        { at: 0, color: mix(palette.roof, palette.sun, 0.22) },
        { at: 1, color: palette.roof },
      ]),
    ) +
    [0.4, 3.6, 6.8, 9.6].map((x) => arch(x, -1.2, 1.1, 2.5)).join('') +
    rect(-8, -13.5, 5.4, 13.5, mix(palette.brick, palette.sun, 0.1)) +
    rect(-4, -13.5, 1.4, 13.5, palette.ink, { opacity: 0.12 }) +
    poly(
      [
        [-8.2, -13.4],
        [-5.3, -18.4],
        [-2.4, -13.4],
      ],
      mix(palette.brick, palette.sun, 0.06),
    ) +
    line(
      [
        [-8.5, -13.1],
        [-5.3, -18.6],
        [-2.1, -13.1],
      ],
      palette.roof,
      0.5,
    ) +
    arch(-7.1, -9.4, 0.9, 1.8) +
    arch(-5.2, -9.4, 0.9, 1.8) +
    arch(-5.75, -14, 0.9, 1.4) +
    arch(-6.2, 0, 1.7, 2.2) +
    line(
      [
        [-5.3, -18.6],
        [-5.3, -20.6],
      ],
      palette.ink,
      0.1,
    ) +
    oval(-5.3, -20.7, 0.25, 0.25, palette.clothes[2] ?? palette.sun)
  );
}
