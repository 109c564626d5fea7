import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { rowboat } from '../../shapes/boats.ts';
import { cottage } from '../../shapes/cottage.ts';
import { band, reeds, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { shrub } from '../../shapes/plants.ts';
import { treeLine } from '../../shapes/tree-line.ts';
import { tallTree } from '../../shapes/trees.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een rij lage houten huizen met zonnepanelen op schuine daken, langs een smalle vaart met een wandelpad. */
export const huizenSkipfeartleane1: Scene = (stage) => {
  const { palette, width } = stage;
  const shore = 770;
  const away = stage.far(0.06);
  const wood = [
    mix(palette.wood, palette.plaster, 0.3),
    mix(palette.wood, palette.roof, 0.45),
    mix(palette.wood, palette.brick, 0.35),
    mix(palette.accent, palette.haze, 0.25),
  ];
  const row = wood
    .map(
      (wall, i) =>
        place(cottage(away, 8.6, { wall, roof: palette.roof, solar: 6, planks: true }), 210 + i * 445, shore - 58, 44) +
        (i < 3 ? place(shrub(away, 2.2, 1.5), 432 + i * 445, shore - 56, 44) : ''),
    )
    .join('');
  const back =
    treeLine(stage.far(0.32), 120, 1880, shore - 60, 190) +
    place(tallTree(away, 10), 1690, shore - 56, 40) +
    place(tallTree(away, 9), 1758, shore - 56, 40);
  const bank =
    rect(-5, shore - 62, width + 10, 64, palette.grass) +
    rect(-5, shore - 44, width + 10, 24, mix(palette.paving, palette.reed, 0.2)) +
    rect(-5, shore - 4, width + 10, 9, mix(palette.wood, palette.ink, 0.25));
  const walkers =
    place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 742, shore - 26, 47) +
    place(person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[5] }), 792, shore - 26, 47) +
    place(bicycle(stage, { coat: palette.accent }), 1310, shore - 24, 47, true);
  const scene = back + bank + row + walkers;
  return [
    backdrop(stage, {
      horizon: 640,
      wood: 60,
      sun: [1460, 190, 48],
      clouds: [
        [560, 300, 940],
        [1500, 400, 600],
      ],
    }),
    band(stage, 640, shore, palette.grass),
    water(stage, shore, 1200),
    reflection(stage, scene, shore + 2, 330, 0.55),
    scene,
    ripples(stage, shore + 20, 1060, 60),
    place(rowboat(stage, palette.accent), 520, 905, 68),
    band(stage, 1085, 1200, palette.grass, 12),
    reeds(stage, [-30, 1190], [430, 1180], 90, 210),
    reeds(stage, [1330, 1195], [1830, 1180], 90, 220),
    tufts(stage, [400, 1130], [1400, 1120], 90, 46, palette.leaf),
  ].join('');
};
