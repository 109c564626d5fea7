import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { band, reeds, strips, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { flowers } from '../../shapes/plants.ts';
import { cloud } from '../../shapes/sky.ts';
import { willow } from '../../shapes/trees.ts';
import { ripples } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { path, place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { mound } from './mound.ts';

/** Een kerk op een ronde groene terp, met huizen eromheen en een sloot met riet op de voorgrond. */
export const omslag: Scene = (stage) => {
  const { palette, width } = stage;
  const horizon = 1640;
  const gold = [
    palette.grass,
    palette.field,
    mix(palette.grass, palette.leaf, 0.3),
    palette.grass,
    palette.field,
    mix(palette.field, palette.grass, 0.5),
    palette.grass,
  ];
  return [
    backdrop(stage, {
      horizon,
      wood: 34,
      mill: [1640, 9.5],
      sun: [400, 1060, 64],
      clouds: [
        [1320, 1240, 900],
        [360, 1400, 760],
        [1000, 1500, 520],
      ],
    }),
    strips(stage, horizon, 2650, 1250, gold, 3.6),
    mound(stage, 930, 1800, 23.5),
    band(stage, 1796, 2620, mix(palette.grass, palette.leaf, 0.12), 6),
    tufts(stage, [0, 1900], [width, 1890], 120, 34, palette.leaf),
    path(
      'M-10 2160C420 2110 800 2230 1180 2200S1700 2080 1910 2120V2390C1600 2330 1380 2470 1080 2480S380 2360 -10 2420Z',
      mix(palette.leafDark, palette.grass, 0.45),
    ),
    stage.clip(
      rect(
        -5,
        2100,
        width + 10,
        420,
        stage.gradient('down', [
          { at: 0, color: mix(palette.waterLight, palette.skyLow, 0.5) },
          { at: 1, color: palette.water },
        ]),
      ) +
        cloud(stage, 620, 2420, 700) +
        cloud(stage, 1430, 2300, 620) +
        ripples(stage, 2180, 2440, 60),
      'M-10 2190C420 2140 800 2258 1180 2228S1700 2112 1910 2150V2362C1600 2302 1380 2440 1080 2450S380 2332 -10 2392Z',
    ),
    reeds(stage, [-20, 2190], [520, 2200], 90, 150),
    reeds(stage, [1420, 2170], [1920, 2150], 90, 150),
    arrange({ horizon, vanish: 950, eye: 8 }, [
      { scale: 46, x: -5.8, drawing: person(stage, { pose: 'walk', coat: palette.clothes[3] }) },
      { scale: 46, x: -4.9, drawing: person(stage, { pose: 'walk', child: true, coat: palette.accent }) },
      { scale: 44, x: 11, drawing: willow(stage, 6.4) },
      { scale: 46, x: -15.5, drawing: willow(stage, 6) },
    ]),
    band(stage, 2500, 2620, mix(palette.grass, palette.leafDark, 0.2), 16),
    reeds(stage, [-40, 2640], [660, 2600], 150, 380),
    reeds(stage, [1180, 2620], [1940, 2590], 170, 430),
    tufts(stage, [500, 2610], [1400, 2605], 120, 110, palette.leaf),
    place(flowers(stage, -4.5, 4.5, 1, [palette.field, palette.frame, palette.blossom], 5), 930, 2600, 76),
  ].join('');
};
