import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect } from '../svg.ts';
import { person } from './people.ts';
import { pane } from './windows.ts';

/** A skûtsje under sail, in metres around the middle of its waterline. */
export function skutsje(stage: Stage, sails: Color = stage.palette.brickDark): string {
  const { palette } = stage;
  const hull = mix(palette.ink, palette.accent, 0.25);
  const sail = stage.gradient('right', [
    { at: 0, color: mix(sails, palette.sun, 0.28) },
    { at: 1, color: sails },
  ]);
  return (
    line(
      [
        [-1.5, -1],
        [-1.5, -19],
      ],
      palette.wood,
      0.32,
    ) +
    path('M-1.1 -2.2L-1.2 -15.5L3.4 -18.2Q7.4 -9.5 8.2 -2.6Q3.5 -1.7 -1.1 -2.2Z', sail) +
    path('M-1.9 -16.4Q-5.8 -8.6 -8.6 -2.2Q-5.2 -1.9 -2 -2.8Z', mix(sails, palette.plaster, 0.3)) +
    poly(
      [
        [-1.5, -19],
        [0.9, -18.6],
        [-1.5, -18.1],
      ],
      palette.accent,
    ) +
    path('M-9.6 -1.9Q-9.3 0.1 -7.6 0.5H7.8Q9 0.2 9.3 -1.5Q0 -0.5 -9.6 -1.9Z', hull) +
    path('M-9.6 -1.9Q0 -0.5 9.3 -1.5L9.3 -1.2Q0 -0.1 -9.5 -1.5Z', palette.frame) +
    rect(3.6, -2, 3, 0.9, palette.plaster) +
    path('M-0.5 -1Q1.6 -1.2 1.7 0.9Q0.4 1.3 -0.6 0.4Z', palette.wood) +
    line(
      [
        [9, -2.6],
        [9.3, 0.4],
      ],
      palette.wood,
      0.3,
    )
  );
}

/** A small sailing boat, in metres around its waterline. */
export function sailboat(stage: Stage, sails: Color = stage.palette.frame): string {
  const { palette } = stage;
  return (
    line(
      [
        [0, -0.4],
        [0, -7.6],
      ],
      palette.wood,
      0.12,
    ) +
    path(
      'M0.15 -7.4Q2.6 -3.6 2.7 -1L0.15 -0.8Z',
      stage.gradient('right', [
        { at: 0, color: mix(sails, palette.sun, 0.3) },
        { at: 1, color: mix(sails, palette.cloudShade, 0.4) },
      ]),
    ) +
    path('M-0.15 -6.6Q-1.6 -3.4 -2.2 -0.9L-0.15 -0.8Z', mix(sails, palette.accent, 0.28)) +
    path('M-2.6 -0.6H2.8Q2.6 0.3 1.9 0.45H-1.4Q-2.2 0.2 -2.6 -0.6Z', palette.accent) +
    rect(-2.5, -0.62, 5.2, 0.14, palette.frame)
  );
}

/** An open launch, in metres around its waterline; somebody may steer it. */
export function sloop(stage: Stage, color: Color = stage.palette.accent, steered = false): string {
  const { palette } = stage;
  const dark = mix(palette.wood, palette.ink, 0.3);
  return (
    oval(0.1, 0.34, 3, 0.22, mix(palette.water, palette.ink, 0.45), { opacity: 0.45 }) +
    path('M-3.2 -0.86Q0 -0.5 3.1 -0.76L2.8 -1.02Q0 -0.78 -3 -1.08Z', dark) +
    rect(-1.5, -1.02, 1.1, 0.3, palette.wood) +
    rect(0.5, -1.02, 0.8, 0.3, palette.wood) +
    (steered
      ? `<g transform="translate(1.9 -0.72)">${person(stage, { pose: 'sit', coat: palette.clothes[2] })}</g><g transform="translate(-0.9 -0.68) scale(-1 1)">${person(stage, { pose: 'sit', coat: palette.clothes[1], skirt: true })}</g>`
      : '') +
    path('M-3.4 -1.02Q-3 0.12 -2.2 0.34H2.5Q3 0.1 3.2 -0.86Q0 -0.52 -3.4 -1.02Z', color) +
    path('M-3.4 -1.02Q0 -0.52 3.2 -0.86L3.19 -0.7Q0 -0.36 -3.34 -0.84Z', palette.frame) +
    path('M-2.9 -0.2Q0 0.08 2.85 -0.2L2.5 0.34H-2.2Q-2.6 0.2 -2.9 -0.2Z', palette.ink, { opacity: 0.14 }) +
    line(
      [
        [3.1, -1.3],
        [3.2, -0.1],
      ],
      palette.wood,
      0.1,
    )
  );
}

/** A rowing boat or canoe lying still, in metres around its waterline. */
export function rowboat(stage: Stage, color: Color = stage.palette.wood): string {
  const { palette } = stage;
  return (
    path('M-2 -0.55Q-1.6 0.2 -1 0.25H1.1Q1.7 0.15 2 -0.5Q0 -0.15 -2 -0.55Z', color) +
    path('M-2 -0.55Q0 -0.15 2 -0.5L1.95 -0.36Q0 0 -1.94 -0.4Z', mix(color, palette.frame, 0.6)) +
    line(
      [
        [-0.8, -0.5],
        [1.9, -1.2],
      ],
      palette.wood,
      0.07,
    )
  );
}

/** A barge that carries freight or a home, in metres around its waterline. */
export function barge(stage: Stage, length = 26, home = false): string {
  const { palette, random } = stage;
  const half = length / 2;
  const deck = home
    ? rect(-half + 3.4, -3.9, length - 8, 2.8, palette.plaster) +
      rect(-half + 3.1, -4.15, length - 7.4, 0.35, palette.roof) +
      Array.from({ length: Math.floor((length - 9) / 2.6) }, (_, i) =>
        pane(stage, -half + 4.2 + i * 2.6, -3.3, 1.6, 1.4, { sash: 'halves', lit: random.chance(0.4) }),
      ).join('')
    : poly(
        [
          [-half + 4, -1.2],
          [-half + 4.6, -2.4],
          [half - 8.4, -2.4],
          [half - 7.8, -1.2],
        ],
        mix(palette.metal, palette.plaster, 0.25),
      ) +
      rect(half - 6.4, -4, 3.6, 3, palette.frame) +
      pane(stage, half - 6.1, -3.7, 3, 1.1, { sash: 'halves' }) +
      rect(half - 6.8, -4.3, 4.4, 0.35, palette.roof);
  return (
    deck +
    path(
      `M${-half} -2.3Q${-half + 0.4} 0.3 ${-half + 2.2} 0.6H${half - 1.4}Q${half - 0.2} 0.3 ${half} -1.8L${half - 1} -1.3H${-half + 4}Q${-half + 2} -1.3 ${-half} -2.3Z`,
      mix(palette.ink, palette.accent, 0.35),
    ) +
    path(
      `M${-half} -2.3Q${-half + 2} -1.3 ${-half + 4} -1.3H${half - 1}L${half - 1} -1H${-half + 4}Q${-half + 2} -1 ${-half + 0.05} -1.9Z`,
      palette.frame,
    ) +
    rect(-half + 2.2, 0.12, length - 4, 0.3, palette.brick, { opacity: 0.6 })
  );
}

/** A wooden landing stage seen from the side, from `left` to `right` in metres, with its piles in the water. */
export function jetty(stage: Stage, left: number, right: number): string {
  const { palette } = stage;
  const piles = Array.from({ length: Math.floor((right - left) / 2.4) + 1 }, (_, i) =>
    rect(left + 0.3 + i * 2.4, -1.5, 0.3, 2.5, mix(palette.wood, palette.ink, 0.35)),
  ).join('');
  return (
    piles + rect(left, -0.75, right - left, 0.32, palette.wood) + rect(left, -0.75, right - left, 0.1, mix(palette.wood, palette.sun, 0.4))
  );
}
