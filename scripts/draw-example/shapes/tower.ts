import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, rect, ring } from '../svg.ts';

/** The tall town tower with clock, lantern and onion, in metres around its foot. */
export function tower(stage: Stage): string {
  const { palette } = stage;
  const stone = mix(palette.plaster, palette.brick, 0.32);
  const shaft = (left: number, width: number, foot: number, top: number): string =>
    rect(left, -top, width, top - foot, stone) + rect(left + width * 0.68, -top, width * 0.32, top - foot, palette.ink, { opacity: 0.13 });
  const opening = (x: number, y: number, w: number, h: number): string =>
    path(`M${x} ${y}v${-h}q${w / 2} ${-w * 0.8} ${w} 0v${h}Z`, mix(palette.ink, palette.skyTop, 0.3));
  return (
    shaft(-4.4, 8.8, 0, 22) +
    [9, 15].map((y) => rect(-4.6, -y, 9.2, 0.3, palette.frame)).join('') +
    [-2.4, 0.9].map((x) => opening(x, -10.4, 1.4, 3)).join('') +
    [-2.4, 0.9].map((x) => opening(x, -3.8, 1.4, 3)).join('') +
    oval(0, -18.6, 1.9, 1.9, palette.frame) +
    ring(0, -18.6, 1.6, palette.accent, 0.22) +
    line(
      [
        [0, -18.6],
        [0, -19.8],
      ],
      palette.ink,
      0.2,
    ) +
    line(
      [
        [0, -18.6],
        [0.8, -18.1],
      ],
      palette.ink,
      0.2,
    ) +
    rect(-5, -22.6, 10, 0.7, palette.frame) +
    Array.from({ length: 11 }, (_, i) => rect(-4.8 + i * 0.92, -23.5, 0.24, 0.9, palette.frame)).join('') +
    rect(-5, -23.7, 10, 0.24, palette.frame) +
    shaft(-2.8, 5.6, 22.6, 29) +
    [-1.9, 0.5].map((x) => opening(x, -24.4, 1.3, 2.8)).join('') +
    rect(-3.2, -29.4, 6.4, 0.5, palette.frame) +
    path(
      'M-3 -29.3Q-3.4 -31.6 -1.2 -32.6Q-0.5 -33 -0.5 -34.4H0.5Q0.5 -33 1.2 -32.6Q3.4 -31.6 3 -29.3Z',
      mix(palette.roof, palette.leafDark, 0.25),
    ) +
    rect(-0.9, -36.4, 1.8, 2, stone) +
    path('M-1.2 -36.3Q-1.4 -37.6 -0.3 -38.2L0 -42.5L0.3 -38.2Q1.4 -37.6 1.2 -36.3Z', mix(palette.roof, palette.leafDark, 0.25)) +
    oval(0, -42.6, 0.3, 0.3, '#d9b25a')
  );
}
