import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { band } from '../../shapes/ground.ts';
import { hall } from '../../shapes/hall.ts';
import { person } from '../../shapes/people.ts';
import { plantCrate } from '../../shapes/street.ts';
import { terrace } from '../../shapes/terrace.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { squareFloor } from '../floor.ts';

/** Kratten met jonge planten op een stoep voor een laag wijkgebouw met een lindeboom. */
export const gratisPlantenPopulierstraat: Scene = (stage) => {
  const { palette } = stage;
  return [
    backdrop(stage, {
      horizon: 700,
      wood: 80,
      clouds: [
        [1330, 210, 820],
        [420, 290, 560],
      ],
    }),
    band(stage, 700, 800, palette.grass),
    place(terrace(stage.far(0.32), { bays: 5 }), 1210, 760, 25),
    place(hall(stage, 26, { wall: mix(palette.brick, palette.plaster, 0.3), high: 4.4 }), 60, 792, 50),
    squareFloor(stage, 790),
    place(roundTree(stage, 11.5), 1510, 850, 58),
    arrange({ horizon: 560, vanish: 900, eye: 4.2 }, [
      { scale: 84, x: -5.8, drawing: plantCrate(stage, 1.2) },
      { scale: 84, x: -4.4, drawing: plantCrate(stage, 1.2) },
      { scale: 84, x: -3, drawing: plantCrate(stage, 1.2) },
      { scale: 100, x: -4.6, drawing: plantCrate(stage, 1.2) },
      { scale: 100, x: -3.2, drawing: plantCrate(stage, 1.2) },
      { scale: 100, x: -1.8, drawing: plantCrate(stage, 1.2) },
      { scale: 118, x: -5, drawing: plantCrate(stage, 1.2) },
      { scale: 118, x: -3.6, drawing: plantCrate(stage, 1.2) },
      { scale: 78, x: -0.8, drawing: person(stage, { pose: 'talk', coat: palette.accent }) },
      { scale: 78, x: 0.5, drawing: person(stage, { carries: 'box', skirt: true, coat: palette.clothes[1] }), flip: true },
      { scale: 90, x: 3, drawing: person(stage, { pose: 'walk', carries: 'box', coat: palette.clothes[4] }) },
      { scale: 92, x: 5.8, drawing: bicycle(stage) },
    ]),
  ].join('');
};
