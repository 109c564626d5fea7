import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { band, stones } from '../../shapes/ground.ts';
import { hall } from '../../shapes/hall.ts';
import { person } from '../../shapes/people.ts';
import { ball, climbingNet, slide } from '../../shapes/play.ts';
import { bench } from '../../shapes/street.ts';
import { terrace } from '../../shapes/terrace.ts';
import { roundTree, youngTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { path, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een schoolplein met een grasheuvel, een houten klimtoestel, jonge bomen en spelende kinderen van ver gezien. */
export const schoolpleinWjukslach1: Scene = (stage) => {
  const { palette } = stage;
  return [
    backdrop(stage, {
      horizon: 680,
      wood: 60,
      sun: [380, 170, 46],
      clouds: [
        [1240, 230, 860],
        [720, 330, 460],
      ],
    }),
    band(stage, 680, 770, mix(palette.grass, palette.haze, 0.3)),
    place(hall(stage.far(0.14), 34, { solar: true, high: 4.6, wall: mix(palette.brick, palette.plaster, 0.35) }), 60, 764, 36),
    place(roundTree(stage.far(0.2), 8), 1420, 770, 44),
    place(terrace(stage.far(0.35), { bays: 5 }), 1480, 760, 23),
    band(stage, 756, 1200, palette.paving),
    stones(stage, 0, 780, 1800, 1200, palette.paving, 70),
    path(
      'M860 850C1000 846 1060 716 1240 706S1500 800 1620 838S1810 870 1810 870V1010Q1400 1050 1060 1000T700 1000Q690 860 860 850Z',
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.sun, 0.25) },
        { at: 1, color: mix(palette.grass, palette.leafDark, 0.12) },
      ]),
    ),
    path('M1240 706C1420 700 1500 800 1620 838S1810 870 1810 870V1010Q1600 1036 1420 1030C1480 930 1380 800 1240 706Z', palette.ink, {
      opacity: 0.06,
    }),
    place(person(stage, { child: true, pose: 'reach', coat: palette.clothes[1] }), 1230, 712, 60),
    place(person(stage, { child: true, pose: 'walk', coat: palette.clothes[2] }), 1120, 776, 62),
    place(person(stage, { child: true, pose: 'walk', coat: palette.accent }), 1420, 790, 62, true),
    arrange({ horizon: 560, vanish: 900, eye: 4.6 }, [
      { scale: 72, x: -6.4, drawing: slide(stage) },
      { scale: 64, x: -10.6, drawing: climbingNet(stage) },
      { scale: 70, x: -2.4, drawing: youngTree(stage, 4.4) },
      { scale: 66, x: 10.6, drawing: youngTree(stage, 4.8) },
      { scale: 78, x: -6.9, drawing: person(stage, { child: true, pose: 'walk', coat: palette.clothes[4] }) },
      { scale: 80, x: -1.2, drawing: person(stage, { child: true, pose: 'walk', coat: palette.clothes[1] }) },
      { scale: 82, x: 0.2, drawing: ball(stage) },
      { scale: 86, x: 2.4, drawing: person(stage, { child: true, pose: 'bend', coat: palette.clothes[5] }) },
      { scale: 72, x: -10.6, drawing: person(stage, { child: true, pose: 'reach', coat: palette.clothes[2] }), up: 1 },
      { scale: 108, x: 6.2, drawing: youngTree(stage, 4.6) },
      { scale: 92, x: -4.6, drawing: person(stage, { pose: 'talk', coat: palette.clothes[3], skirt: true }) },
    ]),
    place(bench(stage, 3), 250, 1120, 100),
  ].join('');
};
