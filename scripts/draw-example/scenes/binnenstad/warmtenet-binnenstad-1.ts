import { mix } from '../../color.ts';
import { sloop } from '../../shapes/boats.ts';
import { person } from '../../shapes/people.ts';
import { shrub } from '../../shapes/plants.ts';
import { sky } from '../../shapes/sky.ts';
import { lantern } from '../../shapes/street.ts';
import { boxTree } from '../../shapes/trees.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import { pane } from '../../shapes/windows.ts';
import type { Scene } from '../../stage.ts';
import { place, poly, rect } from '../../svg.ts';
import { canalFront } from './canal-front.ts';

/** Een brede gracht tussen oude huizen met op de kade een klein pomphuisje. */
export const warmtenetBinnenstad1: Scene = (stage) => {
  const { palette, height } = stage;
  const [shore, scale] = [790, 38];
  const lip = shore - scale * 1.15;
  const pump =
    rect(-2.1, -2.9, 4.2, 2.9, mix(palette.leafDark, palette.accent, 0.08)) +
    Array.from({ length: 9 }, (_, i) => rect(-2 + i * 0.46, -2.8, 0.06, 2.7, palette.ink, { opacity: 0.22 })).join('') +
    rect(0.5, -2.2, 1, 2.2, mix(palette.leafDark, palette.ink, 0.35)) +
    poly(
      [
        [-2.5, -2.85],
        [-2, -3.7],
        [2, -3.7],
        [2.5, -2.85],
      ],
      palette.roof,
    ) +
    `<g transform="translate(0 -3.6)">${shrub(stage, 3.6, 0.5)}</g>` +
    pane(stage, -1.5, -2.1, 1.2, 0.9, { lit: true });
  const quay =
    place(pump, 1290, lip - 4, 62) +
    place(boxTree(stage, 6.5), 1010, lip - 6, 44) +
    place(boxTree(stage, 6.5), 700, lip - 6, 44) +
    place(boxTree(stage, 6.5), 390, lip - 6, 44) +
    place(boxTree(stage, 6.5), 1620, lip - 6, 44) +
    place(person(stage, { pose: 'walk', coat: palette.accent }), 1130, lip - 8, 46) +
    place(lantern(stage), 860, lip - 6, 46) +
    place(person(stage, { pose: 'talk', coat: '#d9a13f' }), 1462, lip - 6, 47, true);
  const scene = canalFront(stage, shore, scale, quay);
  return [
    sky(stage, {
      horizon: 640,
      clouds: [
        [480, 190, 760],
        [1500, 240, 620],
      ],
    }),
    scene,
    water(stage, shore, height),
    reflection(stage, scene, shore, 380, 0.5),
    ripples(stage, shore + 12, height, 130),
    place(sloop(stage, palette.wood), 480, 950, 54),
    place(sloop(stage, palette.accent, true), 1380, 1075, 64, true),
  ].join('');
};
