import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bellFrame } from '../../shapes/bell-frame.ts';
import { cottage } from '../../shapes/cottage.ts';
import { farm } from '../../shapes/farm.ts';
import { lane, strips, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { flowers, hedge } from '../../shapes/plants.ts';
import { roundTree, willow } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { path, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { headstone } from './headstone.ts';

/** Een houten klokkenstoel op een klein kerkhof, met een paar huizen en knotwilgen in een wijd weiland. */
export const omslag: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 1620, vanish: 950, eye: 6 };
  const green = [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.25), palette.grass, palette.field];
  return [
    backdrop(stage, {
      horizon: 1625,
      wood: 32,
      sun: [1480, 1120, 60],
      clouds: [
        [520, 1270, 940],
        [1420, 1420, 700],
        [980, 1510, 480],
      ],
    }),
    strips(stage, 1625, 2650, 950, green, 3.4),
    arrange({ horizon: 1620, vanish: 950, eye: 4 }, [
      { scale: 22, x: -31, drawing: farm(stage.far(0.3), 18) },
      { scale: 22, x: 26, drawing: cottage(stage.far(0.3), 9, { wall: palette.brick }) },
      { scale: 22, x: 37, drawing: cottage(stage.far(0.3), 8, { gable: true }) },
      { scale: 22, x: -20, drawing: roundTree(stage.far(0.3), 7) },
      { scale: 22, x: 31.6, drawing: roundTree(stage.far(0.3), 6.4) },
    ]),
    path(
      'M-20 2010Q520 1880 1010 1900T1920 1980V2650H-20Z',
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.sun, 0.2) },
        { at: 1, color: mix(palette.grass, palette.leafDark, 0.2) },
      ]),
    ),
    lane(mix(palette.paving, palette.reed, 0.15), [980, 1968, 90], [760, 2660, 420], -90),
    arrange(camera, [
      { scale: 58, x: -13, drawing: willow(stage, 7) },
      { scale: 56, x: -9, drawing: willow(stage.far(0.06), 6.4) },
      { scale: 58, x: 13.6, drawing: willow(stage, 7) },
      { scale: 56, x: 10.2, drawing: willow(stage.far(0.06), 6.2) },
      { scale: 60, x: -13.2, drawing: hedge(stage, 0, 12, 1) },
      { scale: 60, x: 2.4, drawing: hedge(stage, 0, 12, 1) },
      { scale: 74, x: 0.4, drawing: `<g transform="scale(1.1)">${bellFrame(stage)}</g>` },
    ]),
    arrange(camera, [
      ...[
        [84, -6.6, 1.1],
        [84, -4.6, 0.9],
        [88, 4.6, 1],
        [86, 6.6, 1.2],
        [104, -5.6, 1.15],
        [108, 4.7, 0.9],
        [106, 6.4, 1.1],
        [100, -7.6, 0.9],
      ].map(([scale = 1, x = 0, high = 1]) => ({ scale, x, drawing: headstone(stage, high) })),
      { scale: 96, x: 2.2, drawing: person(stage, { old: true, carries: 'stick', coat: palette.accent }), flip: true },
    ]),
    tufts(stage, [-10, 2610], [width + 10, 2600], 320, 110, palette.leaf),
    place(flowers(stage, -5, 5, 0.9, [palette.frame, palette.field, palette.blossom], 6), 420, 2590, 84),
    place(flowers(stage, -5, 5, 0.9, [palette.frame, palette.field, palette.blossom], 6), 1500, 2590, 84),
  ].join('');
};
