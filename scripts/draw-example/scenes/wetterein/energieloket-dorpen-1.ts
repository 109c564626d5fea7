import { mix } from '../../color.ts';
import { rowboat } from '../../shapes/boats.ts';
import { cottage } from '../../shapes/cottage.ts';
import { band, reeds, strips } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { hedge, shrub } from '../../shapes/plants.ts';
import { roundTree, tallTree } from '../../shapes/trees.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { oval, place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { white } from './white.ts';

/** Een wit huis aan het water bij schemering, met licht achter de ramen en twee mensen bij de voordeur met een tas. */
export const energieloketDorpen1: Scene = (day) => {
  const stage = day.at('evening');
  const { palette, height } = stage;
  const shore = 880;
  const house = place(cottage(stage, 13, { wall: white(stage), lit: true, roof: palette.roof, solar: 9 }), 850, shore - 92, 78);
  const scene =
    place(roundTree(stage.far(0.1), 8.5), 260, shore - 84, 62) +
    place(tallTree(stage.far(0.1), 10), 1480, shore - 84, 62) +
    place(shrub(stage, 4, 1.5), 1590, shore - 82, 62) +
    house +
    place(hedge(stage, 0, 5, 0.8), 40, shore - 74, 62) +
    oval(
      850,
      shore - 84,
      240,
      30,
      stage.gradient('out', [
        { at: 0, color: '#ffdc9a', opacity: 0.7 },
        { at: 1, color: '#ffdc9a', opacity: 0 },
      ]),
    ) +
    place(person(stage, { pose: 'talk', coat: palette.accent, carries: 'bag' }), 950, shore - 66, 84, true) +
    place(person(stage, { pose: 'stand', skirt: true, coat: palette.clothes[3], carries: 'bag' }), 1050, shore - 62, 84, true);
  return [
    backdrop(stage, {
      horizon: 700,
      wood: 50,
      turbines: [
        [1650, 2.2],
        [1560, 1.8],
      ],
      clouds: [
        [1250, 250, 900],
        [330, 330, 560],
      ],
    }),
    strips(stage, 700, shore, 900, [palette.grass, palette.field, palette.grass, palette.grass], 3),
    band(stage, shore - 96, shore, palette.grass),
    scene,
    rect(-5, shore - 4, 1810, 12, mix(palette.wood, palette.ink, 0.3)),
    water(stage, shore + 6, height),
    reflection(stage, scene, shore + 4, 320, 0.5),
    ripples(stage, shore + 20, height, 90),
    place(rowboat(stage, palette.accent), 1340, 990, 78),
    reeds(stage, [-20, 1215], [380, 1190], 90, 240),
    reeds(stage, [1560, 1205], [1820, 1190], 70, 220),
  ].join('');
};
