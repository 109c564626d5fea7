import { mix } from '../../color.ts';
import { fence } from '../../shapes/fence.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { ball, goal } from '../../shapes/play.ts';
import { tallTree } from '../../shapes/trees.ts';
import { wheelchair } from '../../shapes/wheelchair.ts';
import type { Scene } from '../../stage.ts';
import { line, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { pitch } from './pitch.ts';

/** Een sportpark met een open hek, een wandelpad langs een voetbalveld en mensen die van ver wandelen. */
export const sportparkOpen1: Scene = (stage) => {
  const { palette } = stage;
  const iron = mix(palette.accent, palette.ink, 0.25);
  const gateLeaf = (side: 1 | -1): string =>
    poly(
      [
        [side * 2.6, -2.6],
        [side * 4.4, -2.9],
        [side * 4.4, 0.5],
        [side * 2.6, 0],
      ],
      iron,
      { opacity: 0.14 },
    ) +
    Array.from({ length: 8 }, (_, i) => {
      const t = i / 7;
      return line(
        [
          [side * (2.6 + 1.8 * t), -2.6 - 0.3 * t],
          [side * (2.6 + 1.8 * t), 0.5 * t],
        ],
        iron,
        0.07,
      );
    }).join('') +
    line(
      [
        [side * 2.6, -2.5],
        [side * 4.4, -2.8],
      ],
      iron,
      0.1,
    ) +
    line(
      [
        [side * 2.6, -0.3],
        [side * 4.4, 0.15],
      ],
      iron,
      0.1,
    ) +
    rect(side * 2.6 - 0.18, -3.1, 0.36, 3.1, palette.accent);
  return [
    backdrop(stage, {
      horizon: 600,
      wood: 70,
      sun: [1420, 160, 46],
      clouds: [
        [520, 220, 860],
        [1180, 310, 480],
      ],
    }),
    band(stage, 600, 1200, palette.grass),
    ...[80, 260, 440, 1360, 1560, 1740].map((x, i) => place(tallTree(stage.far(0.3), 9 + (i % 3)), x, 650, 30)),
    pitch(stage, 660, 880),
    place(goal(stage, 5), 130, 776, 40),
    place(goal(stage, 5), 1670, 776, 40),
    ...[
      [560, 720, 38],
      [790, 770, 42],
      [1090, 742, 40],
      [1290, 800, 44],
    ].map(([x = 0, y = 0, m = 1], i) =>
      place(person(stage, { pose: 'walk', coat: i % 2 ? palette.clothes[2] : palette.accent, legs: palette.frame }), x, y, m, i % 2 === 1),
    ),
    place(ball(stage), 930, 790, 44),
    path('M-10 880H1810V1210H-10Z', palette.grass),
    path('M-10 900Q700 880 1060 930T1810 960V1030Q1300 1010 1010 1000T-10 985Z', mix(palette.paving, palette.reed, 0.25)),
    path('M640 980C720 1010 700 1120 620 1220H1160C1120 1130 1050 1060 1060 990Z', mix(palette.paving, palette.reed, 0.2)),
    place(fence(stage, -14, -2.7, 1.5, iron), 890, 1060, 74),
    place(fence(stage, 2.7, 14, 1.5, iron), 890, 1060, 74),
    place(gateLeaf(-1) + gateLeaf(1), 890, 1060, 74),
    place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 380, 948, 66),
    place(person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[5] }), 440, 950, 66),
    place(person(stage, { pose: 'walk', old: true, carries: 'stick', coat: palette.clothes[4] }), 1380, 985, 68, true),
    place(wheelchair(stage, { coat: palette.accent }), 1180, 985, 68, true),
    place(person(stage, { pose: 'walk', child: true, coat: palette.clothes[2] }), 860, 1090, 96),
    place(person(stage, { pose: 'walk', coat: palette.clothes[3] }), 945, 1096, 96),
    tufts(stage, [-10, 1210], [560, 1205], 70, 60, palette.leaf),
    tufts(stage, [1230, 1210], [1810, 1205], 70, 60, palette.leaf),
  ].join('');
};
