import { bicycle } from '../../shapes/bicycle.ts';
import { sloop } from '../../shapes/boats.ts';
import { person } from '../../shapes/people.ts';
import { sky } from '../../shapes/sky.ts';
import { bench } from '../../shapes/street.ts';
import { youngTree } from '../../shapes/trees.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { place } from '../../svg.ts';
import { canalFront } from './canal-front.ts';

/** Een kade met trapgevels, een gracht en een rij jonge bomen met steunpalen langs het water. */
export const bomenTurfkade1: Scene = (stage) => {
  const { palette, height } = stage;
  const [shore, scale] = [840, 44];
  const lip = shore - scale * 1.15;
  const trees = [150, 430, 710, 990, 1270, 1550].map((x) => place(youngTree(stage, 5), x, lip - 8, scale * 1.06)).join('');
  const people =
    place(person(stage, { pose: 'walk', coat: palette.accent }), 560, lip - 14, 46) +
    place(bicycle(stage, { coat: palette.clothes[2] }), 1130, lip - 12, 46) +
    place(bench(stage), 850, lip - 10, 46);
  const scene = canalFront(stage, shore, scale, trees + people, ['step', 'step', 'cornice', 'step', 'bell']);
  return [
    sky(stage, {
      horizon: 700,
      clouds: [
        [1250, 190, 700],
        [300, 250, 600],
      ],
    }),
    scene,
    water(stage, shore, height),
    reflection(stage, scene, shore, 340, 0.5),
    ripples(stage, shore + 12, height, 90),
    place(sloop(stage, palette.accent, true), 1370, 985, 52),
    place(sloop(stage, palette.wood), 470, 1075, 62, true),
  ].join('');
};
