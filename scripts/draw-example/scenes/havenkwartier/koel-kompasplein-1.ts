import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { shrub } from '../../shapes/plants.ts';
import { sky } from '../../shapes/sky.ts';
import { bench } from '../../shapes/street.ts';
import { terrace } from '../../shapes/terrace.ts';
import { youngTree } from '../../shapes/trees.ts';
import { ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { path, place } from '../../svg.ts';

/** Een plein met gras, jonge bomen, een ondiepe vijver en kinderen die van ver te zien zijn, met huizen eromheen. */
export const koelKompasplein1: Scene = (stage) => {
  const { palette, width } = stage;
  const pond = 'M640 868Q860 818 1180 838T1420 930T1060 1010T660 980T640 868Z';
  return [
    sky(stage, {
      horizon: 700,
      sun: [1500, 160, 46],
      clouds: [
        [520, 220, 820],
        [1180, 290, 480],
      ],
    }),
    place(terrace(stage.far(0.16), { bays: 9, dormers: true, wall: palette.brick }), -60, 720, 37),
    band(stage, 718, 800, palette.paving),
    band(stage, 762, 1200, palette.grass),
    path('M-10 980Q300 930 560 1010T900 1210H-10Z', palette.paving),
    path('M610 862Q860 802 1190 824T1460 930T1070 1030T630 996T610 862Z', mix(palette.plaster, palette.reed, 0.25)),
    stage.clip(water(stage, 820, 1030) + ripples(stage, 840, 1010, 40, 600, 1450), pond),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.6 }, [
      ...[-17, -12.5, -7.6, 4.6, 9.6, 14.6].map((x, i) => ({ scale: 50 + (i % 2) * 4, x, drawing: youngTree(stage, 4.6 + (i % 3) * 0.3) })),
      { scale: 68, x: -1.6, drawing: person(stage, { child: true, pose: 'walk', coat: palette.clothes[1] }) },
      { scale: 70, x: 1.2, drawing: person(stage, { child: true, pose: 'reach', coat: palette.accent }) },
      { scale: 72, x: 4.6, drawing: person(stage, { child: true, pose: 'bend', coat: palette.clothes[2] }) },
      { scale: 58, x: 7.4, drawing: bench(stage, 2.4) },
      { scale: 60, x: 7.1, drawing: person(stage, { pose: 'sit', coat: palette.clothes[5] }), up: 0.08 },
      { scale: 86, x: -7.4, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
      { scale: 86, x: -6.6, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) },
      { scale: 104, x: 6.8, drawing: youngTree(stage, 5) },
      { scale: 90, x: -9.4, drawing: shrub(stage, 2.6, 1) },
    ]),
    tufts(stage, [950, 1210], [1810, 1205], 110, 60, palette.leaf),
  ].join('');
};
