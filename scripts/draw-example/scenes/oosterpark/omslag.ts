import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { flats } from '../../shapes/flats.ts';
import { tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { strip } from '../../shapes/perspective.ts';
import { flowers, shrub } from '../../shapes/plants.ts';
import { bench } from '../../shapes/street.ts';
import { treeLine } from '../../shapes/tree-line.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { path, place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een brede laan met hoge lindebomen, lage flats met balkons en een wandelpad door het gras. */
export const omslag: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 1600, vanish: 1330, eye: 7.4 };
  const road = stage.gradient('down', [
    { at: 0, color: mix(palette.road, palette.haze, 0.5) },
    { at: 1, color: palette.road },
  ]);
  const lawn = stage.gradient('down', [
    { at: 0, color: mix(palette.grass, palette.haze, 0.45) },
    { at: 0.4, color: palette.grass },
    { at: 1, color: mix(palette.grass, palette.leafDark, 0.18) },
  ]);
  const linden = [12, 15, 19, 25, 34, 47].flatMap((scale, i) =>
    [-5.6, 6.4].map((x) => ({ scale, x, drawing: roundTree(stage.far(0.44 - i * 0.085), 10.4 + (i % 2)) })),
  );
  const walk = mix(palette.paving, palette.sun, 0.25);
  return [
    backdrop(stage, {
      horizon: 1605,
      wood: 60,
      sun: [400, 1040, 60],
      clouds: [
        [1300, 1110, 880],
        [560, 1300, 620],
        [1690, 1330, 480],
      ],
    }),
    rect(-5, 1602, 1910, 1000, lawn),
    place(flats(stage.far(0.36), 4, 4, { green: true, solar: true }), 820, 1706, 14),
    place(flats(stage.far(0.3), 4, 4, { green: true, solar: true }), 1560, 1712, 16),
    place(flats(stage.far(0.25), 4, 4, { green: true }), 430, 1742, 18),
    place(flats(stage.far(0.1), 4, 5, { green: true, solar: true }), -290, 1812, 27),
    treeLine(stage.far(0.4), 700, 1000, 1716, 56),
    strip(camera, -3.4, 3, 10, 400, road),
    strip(camera, 3.4, 5.2, 10, 400, palette.paving),
    ...Array.from({ length: 8 }, (_, i) => {
      const s = 14 * 1.45 ** i;
      return strip(camera, -0.26, -0.14, s, s * 1.18, palette.frame);
    }),
    path(
      'M-10 2330C180 2230 470 2190 640 2090S820 1930 760 1860S560 1800 470 1796L486 1784C600 1784 760 1800 820 1850S900 1990 740 2140S250 2330 -10 2520Z',
      walk,
    ),
    arrange(camera, linden),
    arrange(camera, [
      { scale: 34, x: 0.9, drawing: bicycle(stage, { coat: palette.clothes[1] }) },
      { scale: 58, x: 4.3, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
    ]),
    place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 170, 2290, 72),
    place(person(stage, { pose: 'walk', child: true, coat: palette.clothes[2] }), 240, 2275, 72),
    place(person(stage, { pose: 'walk', old: true, coat: palette.clothes[4] }), 792, 1950, 46, true),
    place(bench(stage, 2.2), 330, 2120, 62),
    place(shrub(stage, 3.4, 1.3), 70, 2120, 62),
    place(roundTree(stage, 7), 150, 2000, 46),
    place(flowers(stage, -5, 5, 0.9, [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame], 7), 320, 2600, 86),
    tufts(stage, [-10, 2612], [760, 2600], 130, 100, palette.leaf),
    place(roundTree(stage, 8.6, palette.blossom), 590, 2470, 62),
  ].join('');
};
