import { mix } from '../../color.ts';
import { rowboat } from '../../shapes/boats.ts';
import { reeds, strips } from '../../shapes/ground.ts';
import { hall } from '../../shapes/hall.ts';
import { turbine } from '../../shapes/mill.ts';
import { person } from '../../shapes/people.ts';
import { bench, bikeRack } from '../../shapes/street.ts';
import { roundTree, tallTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { crossing } from './crossing.ts';

/** Een laag dorpshuis met een dak vol zonnepanelen aan een vaart, met een kleine windmolen in de polder erachter. */
export const zonnedakDeOpslach1: Scene = (stage) => {
  const { palette } = stage;
  const shore = 830;
  const scene =
    place(roundTree(stage.far(0.12), 8), 130, shore - 60, 46) +
    place(
      hall(stage, 25, { roof: 'pitched', solar: true, wall: mix(palette.brick, palette.plaster, 0.15), lit: false }),
      330,
      shore - 62,
      45,
    ) +
    place(tallTree(stage.far(0.12), 9), 1560, shore - 58, 46) +
    place(bikeRack(stage, 4), 1030, shore - 48, 46) +
    place(person(stage, { pose: 'walk', coat: palette.accent }), 600, shore - 44, 48) +
    place(person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[3] }), 650, shore - 44, 48) +
    place(bench(stage), 1250, shore - 42, 48);
  return [
    backdrop(stage, { horizon: 680, wood: 44, sun: [480, 170, 50], clouds: [[1120, 260, 760]] }),
    place(turbine(stage.far(0.12), 26, 14), 1650, 690, 15),
    strips(stage, 680, shore, 900, [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass], 3),
    crossing(stage, shore, scene, { strength: 0.5 }),
    place(rowboat(stage, palette.accent), 1330, 960, 70),
    reeds(stage, [-20, 1210], [470, 1195], 100, 230),
    reeds(stage, [1480, 1200], [1820, 1190], 90, 240),
  ].join('');
};
