import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { barge, sloop } from '../../shapes/boats.ts';
import { crane } from '../../shapes/crane.ts';
import { person } from '../../shapes/people.ts';
import { gulls } from '../../shapes/sky.ts';
import { lamp } from '../../shapes/street.ts';
import { terrace } from '../../shapes/terrace.ts';
import { warehouse } from '../../shapes/warehouse.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { line, path, place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { bollard } from './bollard.ts';
import { quay } from './quay.ts';

/** Een haven met een oude kraan, twee vrachtscheepjes aan de kade en een rij arbeidershuizen met rode daken. */
export const omslag: Scene = (stage) => {
  const { palette, height } = stage;
  const [lip, shore] = [1745, 1815];
  const away = stage.far(0.1);
  const houses = place(terrace(away, { bays: 13, roof: mix('#c4603f', palette.tile, 0.4), dormers: true }), -60, lip - 62, 27);
  const back =
    place(warehouse(stage.far(0.4), 13, 4), 250, lip - 150, 22) +
    place(warehouse(stage.far(0.4), 11, 5), 560, lip - 150, 22) +
    rect(1520, 1180, 44, 450, mix(palette.brick, palette.haze, 0.45));
  const quayside =
    rect(-5, lip - 64, 1910, 66, palette.paving) +
    place(crane(stage, 13, 9), 1290, lip - 4, 35) +
    place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 640, lip - 10, 36) +
    place(bicycle(stage, { coat: palette.clothes[2] }), 860, lip - 10, 36) +
    place(lamp(stage, 6), 260, lip - 30, 32) +
    [420, 1010, 1560].map((x) => place(bollard(stage), x, lip - 2, 42)).join('');
  const wallBoats = place(barge(stage.far(0.04), 23), 1480, shore + 62, 33) + place(barge(stage, 27), 560, shore + 112, 39);
  return [
    backdrop(stage, {
      horizon: 1640,
      wood: 40,
      sun: [430, 1090, 64],
      clouds: [
        [1440, 1170, 820],
        [560, 1330, 760],
        [1120, 1400, 460],
      ],
    }),
    gulls(stage, [
      [900, 960, 30],
      [1010, 1010, 22],
      [820, 1040, 18],
      [1580, 930, 20],
    ]),
    rect(-5, 1636, 1910, 120, palette.haze),
    back,
    houses,
    quayside,
    quay(stage, lip, shore),
    water(stage, shore, height),
    reflection(stage, houses + quayside + rect(-5, lip, 1910, shore - lip, mix(palette.metal, palette.ink, 0.3)), shore, 560, 0.4),
    ripples(stage, shore + 30, height, 170),
    place(person(stage, { coat: palette.clothes[1] }), 180, shore + 62, 39),
    wallBoats,
    reflection(stage, wallBoats, shore + 132, 190, 0.34),
    place(sloop(stage, palette.clothes[1], true), 1130, 2270, 78),
    path('M-10 2560Q700 2500 1910 2546V2620H-10Z', mix(palette.paving, palette.sun, 0.1)),
    path('M-10 2560Q700 2500 1910 2546V2562Q700 2516 -10 2578Z', mix(palette.plaster, palette.metal, 0.35)),
    place(bollard(stage), 1560, 2576, 130),
    line(
      [
        [1560, 2480],
        [1640, 2440],
        [1910, 2330],
      ],
      mix(palette.wood, palette.plaster, 0.5),
      11,
      { curved: true },
    ),
    place(bicycle(stage), 330, 2590, 120),
  ].join('');
};
