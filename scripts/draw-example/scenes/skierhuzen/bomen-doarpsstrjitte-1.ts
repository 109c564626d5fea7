import { arrange } from '../../camera.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { person } from '../../shapes/people.ts';
import { youngTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { backdrop } from '../backdrop.ts';
import { avenue } from './avenue.ts';
import { heath } from './heath.ts';

/** Een dorpsstraat met twee rijen jonge bomen aan palen, grijze boerderijen en iemand met een gieter in de verte. */
export const bomenDoarpsstrjitte1: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 560, vanish: 900, eye: 2.9 };
  return [
    backdrop(stage, {
      horizon: 565,
      wood: 30,
      clouds: [
        [520, 240, 940],
        [1480, 340, 760],
        [900, 440, 480],
      ],
    }),
    heath(stage, 562, 606),
    avenue(stage, camera, (far) => youngTree(far, 4.6), [9, 13, 19, 28, 42, 64, 98, 150], 2.2),
    arrange(camera, [
      { scale: 62, x: -4.3, drawing: person(stage, { carries: 'watering', coat: palette.accent }) },
      { scale: 50, x: 1, drawing: bicycle(stage, { coat: palette.clothes[1] }), flip: true },
      { scale: 80, x: 3.5, drawing: person(stage, { pose: 'walk', old: true, coat: palette.clothes[4] }), flip: true },
    ]),
  ].join('');
};
