import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { band, lane, tufts } from '../../shapes/ground.ts';
import { hall } from '../../shapes/hall.ts';
import { person } from '../../shapes/people.ts';
import { flowers, hedge } from '../../shapes/plants.ts';
import { bench } from '../../shapes/street.ts';
import { roundTree } from '../../shapes/trees.ts';
import { wheelchair } from '../../shapes/wheelchair.ts';
import type { Scene } from '../../stage.ts';
import { place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een grasveld met drie grote oude beuken naast een laag woonzorghuis. */
export const jeuDeBoulesWilgenhof1: Scene = (stage) => {
  const { palette } = stage;
  const copper = mix('#9a4f58', palette.leafDark, 0.12);
  return [
    backdrop(stage, {
      horizon: 690,
      wood: 80,
      clouds: [
        [1240, 170, 760],
        [340, 250, 520],
      ],
    }),
    band(stage, 690, 1200, palette.grass),
    place(hall(stage.far(0.08), 27, { wall: mix(palette.brick, palette.plaster, 0.25), roof: 'pitched' }), 790, 776, 37),
    place(hedge(stage, 0, 22, 0.7), 820, 800, 40),
    lane(palette.paving, [1010, 790, 60], [1250, 1230, 420], 50),
    place(roundTree(stage, 15, copper), 250, 880, 54),
    place(roundTree(stage.far(0.06), 14), 640, 830, 48),
    place(roundTree(stage.far(0.02), 14.5), 1590, 900, 54),
    arrange({ horizon: 560, vanish: 900, eye: 4.6 }, [
      { scale: 70, x: -1.2, drawing: bench(stage, 2.4) },
      { scale: 72, x: -1.5, drawing: person(stage, { pose: 'sit', old: true, coat: palette.accent }), up: 0.1 },
      {
        scale: 72,
        x: -0.6,
        drawing: person(stage, { pose: 'sit', old: true, skirt: true, coat: palette.clothes[1] }),
        up: 0.1,
        flip: true,
      },
      { scale: 80, x: 4.8, drawing: wheelchair(stage, { old: true, coat: palette.clothes[5] }) },
      { scale: 80, x: 3.9, drawing: person(stage, { pose: 'walk', coat: palette.clothes[3] }) },
    ]),
    tufts(stage, [-10, 1210], [900, 1205], 110, 60, palette.leaf),
    place(flowers(stage, -4, 4, 0.6, [palette.frame, palette.clothes[2] ?? palette.frame], 6), 430, 1180, 70),
  ].join('');
};
