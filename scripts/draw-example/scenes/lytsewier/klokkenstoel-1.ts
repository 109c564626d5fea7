import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bellFrame } from '../../shapes/bell-frame.ts';
import { farm } from '../../shapes/farm.ts';
import { lane, reeds, strips, tufts } from '../../shapes/ground.ts';
import { hedge } from '../../shapes/plants.ts';
import { bench } from '../../shapes/street.ts';
import { roundTree, willow } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { path, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { headstone } from './headstone.ts';

/** Een houten klokkenstoel met rieten dak en een bronzen klok, op een klein kerkhof met knotwilgen. */
export const klokkenstoel1: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 640, vanish: 900, eye: 4.2 };
  return [
    backdrop(stage, {
      horizon: 645,
      wood: 36,
      clouds: [
        [430, 270, 860],
        [1460, 360, 700],
      ],
    }),
    strips(
      stage,
      645,
      1230,
      900,
      [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.25), palette.field, palette.grass],
      3.6,
    ),
    place(farm(stage.far(0.34), 18), 1500, 690, 15),
    place(roundTree(stage.far(0.34), 8), 1350, 690, 15),
    path(
      'M-10 800Q600 742 960 750T1810 800V1210H-10Z',
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.sun, 0.22) },
        { at: 1, color: mix(palette.grass, palette.leafDark, 0.18) },
      ]),
    ),
    arrange(camera, [
      { scale: 46, x: -16, drawing: willow(stage, 6.6) },
      { scale: 44, x: -11.6, drawing: willow(stage.far(0.05), 6) },
      { scale: 46, x: 10.6, drawing: willow(stage.far(0.05), 6.2) },
      { scale: 48, x: 15.4, drawing: willow(stage, 6.8) },
      { scale: 50, x: -18, drawing: hedge(stage, 0, 36, 0.8) },
    ]),
    lane(mix(palette.paving, palette.reed, 0.2), [910, 900, 130], [760, 1240, 420], -50),
    arrange(camera, [
      { scale: 82, x: 0.4, drawing: `<g transform="scale(1.06)">${bellFrame(stage)}</g>` },
      ...[
        [78, -6, 1.1],
        [80, -4.2, 0.85],
        [78, 5.6, 1],
        [80, 7.3, 1.2],
        [104, -6.2, 1],
        [106, 6, 0.9],
        [104, 4.4, 1.15],
        [92, -8.2, 0.95],
      ].map(([scale = 1, x = 0, high = 1]) => ({ scale, x, drawing: headstone(stage, high) })),
      { scale: 84, x: 9, drawing: bench(stage) },
    ]),
    tufts(stage, [-10, 1215], [1810, 1210], 260, 80, palette.leaf),
    reeds(stage, [-10, 1215], [180, 1190], 30, 150),
  ].join('');
};
