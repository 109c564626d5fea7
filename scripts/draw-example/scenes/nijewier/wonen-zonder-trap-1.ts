import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { cottage } from '../../shapes/cottage.ts';
import { band } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { recede } from '../../shapes/perspective.ts';
import { flowers, hedge, shrub } from '../../shapes/plants.ts';
import { bench } from '../../shapes/street.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { path, place, poly } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Lage bakstenen huizen rond een groene hof met een grote boom, brede paden en twee mensen op een bank. */
export const wonenZonderTrap1: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 520, vanish: width / 2, eye: 5 };
  const house = (i: number): string =>
    cottage(stage.far(0.1), 9.4, {
      wall: i % 2 ? palette.brick : mix(palette.brick, palette.sun, 0.14),
      roof: palette.tile,
      solar: i % 2 ? 5 : 0,
    });
  const side = (which: 'left' | 'right'): string =>
    recede(
      stage,
      { camera, side: which, away: 13, near: 74, focal: 1400, fade: 0.2 },
      [0, 1].map((i) => ({
        width: 10,
        draw: (far) =>
          `<g transform="translate(5 0)">${cottage(far, 9.6, { wall: i ? palette.brick : mix(palette.brick, palette.sun, 0.14) })}</g>`,
      })),
    );
  return [
    backdrop(stage, {
      horizon: 560,
      wood: 60,
      sun: [1450, 180, 46],
      clouds: [
        [480, 230, 760],
        [1120, 330, 520],
      ],
    }),
    band(stage, 560, 1200, mix(palette.grass, palette.leaf, 0.1)),
    ...[-16, -5.6, 5.6, 16].map((x, i) => place(house(i), 900 + x * 36, 712, 36)),
    side('left'),
    side('right'),
    path('M190 770Q900 700 1610 770L1790 960Q1500 1130 900 1140T10 960Z', palette.paving),
    path(
      'M300 800Q900 742 1500 800L1610 950Q1380 1050 900 1056T190 950Z',
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.sun, 0.2) },
        { at: 1, color: palette.grass },
      ]),
    ),
    poly(
      [
        [850, 716],
        [950, 716],
        [960, 770],
        [840, 770],
      ],
      palette.paving,
    ),
    poly(
      [
        [820, 1050],
        [980, 1050],
        [1050, 1210],
        [750, 1210],
      ],
      palette.paving,
    ),
    arrange(camera, [
      { scale: 68, x: 0.6, drawing: roundTree(stage, 9.4) },
      { scale: 74, x: -5.4, drawing: bench(stage, 2.4) },
      { scale: 76, x: -5.7, drawing: person(stage, { pose: 'sit', old: true, coat: palette.accent }), up: 0.1 },
      {
        scale: 76,
        x: -4.6,
        drawing: person(stage, { pose: 'sit', old: true, skirt: true, coat: palette.clothes[1] }),
        up: 0.1,
        flip: true,
      },
      { scale: 92, x: 7.4, drawing: person(stage, { pose: 'walk', old: true, carries: 'stick', coat: palette.clothes[3] }), flip: true },
      { scale: 56, x: -12.4, drawing: shrub(stage, 2.6, 1.2, palette.leaf) },
      { scale: 56, x: 12.4, drawing: shrub(stage, 2.6, 1.2, palette.leaf) },
      {
        scale: 80,
        x: 3.6,
        drawing: `<g>${flowers(stage, -2, 2, 0.7, [palette.field, palette.clothes[3] ?? palette.field, palette.frame], 8)}</g>`,
      },
    ]),
    place(hedge(stage, 0, 5, 0.9), -20, 1200, 96),
    place(hedge(stage, 0, 5, 0.9), 1380, 1200, 96),
  ].join('');
};
