import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import type { Color } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { band, shadow, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { strip } from '../../shapes/perspective.ts';
import { blob } from '../../shapes/plants.ts';
import { ball } from '../../shapes/play.ts';
import { bench } from '../../shapes/street.ts';
import type { Scene } from '../../stage.ts';
import { line, oval, path, place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een groen kaatsveld aan een dijk met drie spelers en toeschouwers langs de kant, van ver gezien. */
export const kaatsveldDroog1: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 500, vanish: width / 2, eye: 5 };
  const player = (pose: 'walk' | 'reach' | 'bend', coat: Color): string => person(stage, { pose, coat, legs: palette.frame });
  const crowd = Array.from({ length: 17 }, (_, i) => ({
    scale: 40,
    x: -20 + i * 2.4 + stage.random.between(-0.5, 0.5),
    flip: stage.random.chance(0.5),
    drawing: person(stage.far(0.06), {
      pose: i % 4 === 0 ? 'sit' : i % 3 === 0 ? 'talk' : 'stand',
      child: i % 6 === 2,
      skirt: i % 5 === 1,
    }),
  }));
  const line3 = (x1: number, s1: number, x2: number, s2: number): string =>
    line(
      [
        [900 + x1 * s1, groundAt(camera, s1)],
        [900 + x2 * s2, groundAt(camera, s2)],
      ],
      palette.frame,
      6,
      { opacity: 0.85 },
    );
  return [
    backdrop(stage, {
      horizon: 520,
      wood: 30,
      turbines: [
        [340, 1.7],
        [450, 1.4],
      ],
      clouds: [
        [1240, 230, 940],
        [470, 310, 600],
      ],
    }),
    band(stage, 520, 700, palette.grass),
    path(
      'M-10 560Q500 512 980 528T1810 548V690H-10Z',
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.sun, 0.3) },
        { at: 1, color: mix(palette.grass, palette.leafDark, 0.22) },
      ]),
    ),
    path('M-10 566Q500 518 980 534T1810 554L1810 562Q1400 548 980 542T-10 576Z', palette.paving),
    place(bicycle(stage.far(0.2), { coat: palette.clothes[3] }), 520, 533, 22),
    ...[1290, 1330, 1365, 1410].map((x, i) =>
      place(
        `<g>${shadow(stage, 0, 0, 1, 0.05)}${blob(stage, 0, -0.62, 0.72, 0.42, palette.frame)}${oval(0.72, -0.82, 0.24, 0.18, palette.ink)}${rect(-0.4, -0.3, 0.1, 0.3, palette.ink)}${rect(0.35, -0.3, 0.1, 0.3, palette.ink)}</g>`,
        x,
        600 + (i % 2) * 16,
        20,
      ),
    ),
    band(stage, 684, 1200, mix(palette.grass, palette.leaf, 0.12)),
    ...[0, 1, 2, 3].map((i) => strip(camera, -16 + i * 8, -12 + i * 8, 40, 160, mix(palette.grass, palette.sun, 0.14))),
    line3(-11, 44, -11, 150),
    line3(11, 44, 11, 150),
    line3(-11, 44, 11, 44),
    line3(-3, 66, 3, 66),
    line3(-3, 66, -3, 80),
    line3(3, 66, 3, 80),
    line3(-3, 80, 3, 80),
    arrange(camera, [
      ...crowd,
      { scale: 42, x: -14, drawing: bench(stage, 3) },
      { scale: 42, x: 13, drawing: bench(stage, 3) },
      { scale: 74, x: -0.4, drawing: player('reach', palette.accent) },
      { scale: 92, x: -5.4, drawing: player('walk', palette.accent) },
      { scale: 96, x: 5.2, drawing: player('bend', palette.accent), flip: true },
      { scale: 84, x: 2.1, drawing: ball(stage, 0.09), up: 1.6 },
    ]),
    tufts(stage, [-10, 1210], [1810, 1205], 130, 50, palette.leaf),
  ].join('');
};
