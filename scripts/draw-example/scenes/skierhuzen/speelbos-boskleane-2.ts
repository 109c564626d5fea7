import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { footbridge } from '../../shapes/bridges.ts';
import { birch } from '../../shapes/forest.ts';
import { band, lane, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { flowers, shrub } from '../../shapes/plants.ts';
import { ripples } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { path, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een smal houten bruggetje over een ondiepe greppel tussen jonge struiken. */
export const speelbosBoskleane2: Scene = (stage) => {
  const { palette, random } = stage;
  const shrubs = (y: number, scale: number, depth: number, count: number): string =>
    Array.from({ length: count }, (_, i) =>
      place(
        shrub(
          stage.far(depth),
          random.between(2.4, 4),
          random.between(1.1, 2.1),
          i % 2 ? palette.leaf : mix(palette.leaf, palette.grass, 0.4),
        ),
        (1800 * (i + random.between(0.1, 0.9))) / count,
        y,
        scale,
      ),
    ).join('');
  return [
    backdrop(stage, {
      horizon: 560,
      wood: 80,
      clouds: [
        [1260, 260, 900],
        [400, 340, 560],
      ],
    }),
    band(stage, 560, 1200, palette.grass),
    ...[220, 460, 1240, 1520, 1700].map((x, i) => place(birch(stage.far(0.35), 11 + (i % 2) * 2), x, 690, 36)),
    shrubs(700, 34, 0.3, 9),
    lane(mix(palette.paving, palette.reed, 0.3), [1010, 690, 60], [900, 862, 300], 20),
    path('M-10 860Q400 838 820 868T1810 852V962Q1300 1010 900 985T-10 985Z', mix(palette.leafDark, palette.grass, 0.5)),
    path(
      'M-10 890Q420 872 830 900T1810 884V930Q1300 972 900 950T-10 946Z',
      stage.gradient('down', [
        { at: 0, color: palette.waterLight },
        { at: 1, color: palette.water },
      ]),
    ),
    ripples(stage, 905, 940, 24),
    tufts(stage, [-10, 880], [640, 888], 70, 50, palette.leaf),
    tufts(stage, [1180, 892], [1810, 880], 70, 50, palette.leaf),
    lane(mix(palette.paving, palette.reed, 0.3), [900, 960, 330], [780, 1220, 640], 0),
    place(footbridge(stage, 5.4), 900, 948, 88),
    arrange({ horizon: 560, vanish: 900, eye: 4.4 }, [
      { scale: 86, x: 0.2, drawing: person(stage, { child: true, pose: 'walk', coat: palette.accent }), up: 0.45 },
    ]),
    place(shrub(stage, 3.4, 1.5), 430, 1010, 66),
    place(shrub(stage, 3.8, 1.7, mix(palette.leaf, palette.grass, 0.4)), 1330, 1015, 66),
    place(shrub(stage, 3.4, 1.7), 150, 1120, 90),
    place(shrub(stage, 3, 1.3, mix(palette.leaf, palette.grass, 0.4)), 1590, 1090, 90),
    place(flowers(stage, -5, 4, 0.8, [palette.blossom, palette.accent, palette.frame], 6), 1500, 1195, 76),
    tufts(stage, [-10, 1210], [520, 1200], 80, 90, palette.leaf),
    tufts(stage, [1200, 1205], [1810, 1210], 90, 80, palette.leaf),
  ].join('');
};
