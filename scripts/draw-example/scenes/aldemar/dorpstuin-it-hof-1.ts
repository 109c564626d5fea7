import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { church } from '../../shapes/church.ts';
import { appleTree, longTable, raisedBed } from '../../shapes/garden.ts';
import { band, lane, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { hedge } from '../../shapes/plants.ts';
import { treeLine } from '../../shapes/tree-line.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een groene tuin achter een oude kerk met moestuinbakken, jonge appelbomen en een lange houten tafel. */
export const dorpstuinItHof1: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 520, vanish: width / 2, eye: 5.4 };
  const away = stage.far(0.14);
  return [
    backdrop(stage, {
      horizon: 600,
      wood: 70,
      clouds: [
        [1300, 360, 900],
        [1700, 250, 480],
      ],
    }),
    band(stage, 600, 1200, palette.grass),
    place(church(away), 470, 742, 31),
    place(roundTree(away, 9), 130, 745, 36),
    treeLine(stage.far(0.25), 860, 1830, 742, 130),
    place(roundTree(away, 8), 1560, 745, 34),
    place(hedge(stage, 0, 46, 1.5), 0, 758, 40),
    lane(mix(palette.paving, palette.reed, 0.25), [1010, 758, 90], [760, 1220, 430], -60),
    arrange(camera, [
      { scale: 50, x: -13, drawing: appleTree(stage, 4.2, true) },
      { scale: 50, x: -7, drawing: appleTree(stage, 3.9, true) },
      { scale: 50, x: 7.5, drawing: appleTree(stage, 4.3, true) },
      { scale: 50, x: 13.5, drawing: appleTree(stage, 4, true) },
      { scale: 62, x: -9.8, drawing: raisedBed(stage, 4) },
      { scale: 62, x: -5.2, drawing: raisedBed(stage, 3.4) },
      { scale: 64, x: -3.2, drawing: person(stage, { pose: 'bend', coat: palette.clothes[1], hat: palette.clothes[3] }) },
      { scale: 84, x: -7.6, drawing: raisedBed(stage, 4.4) },
      { scale: 84, x: -4.5, drawing: person(stage, { carries: 'watering', coat: palette.accent }) },
      { scale: 78, x: 6.3, drawing: longTable(stage, 7.6, 9) },
      { scale: 116, x: -5.2, drawing: raisedBed(stage, 4.2) },
      { scale: 114, x: 7.4, drawing: appleTree(stage, 4, true) },
    ]),
    tufts(stage, [1250, 1215], [1800, 1195], 40, 70, palette.leaf),
  ].join('');
};
