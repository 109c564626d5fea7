import { mix } from '../../color.ts';
import { cottage } from '../../shapes/cottage.ts';
import { reeds, strips } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { flowers } from '../../shapes/plants.ts';
import { roundTree, tallTree, willow } from '../../shapes/trees.ts';
import { reflection, ripples } from '../../shapes/water.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, oval, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { crossing } from './crossing.ts';
import { white } from './white.ts';

/** Een lage werkboot met een grijper in een rechte vaart, met riet en witte huizen langs de oever. */
export const opfeartBaggeren1: Scene = (stage) => {
  const { palette } = stage;
  const shore = 700;
  const houses =
    [130, 470, 1190, 1560]
      .map((x, i) =>
        place(
          cottage(stage.far(0.16), 9.4, { wall: white(stage), gable: i % 2 === 0, roof: i % 2 ? palette.roof : palette.tile }),
          x,
          shore - 46,
          33,
        ),
      )
      .join('') +
    place(roundTree(stage.far(0.18), 7), 310, shore - 44, 33) +
    place(willow(stage.far(0.14), 6.6), 830, shore - 44, 34) +
    place(tallTree(stage.far(0.18), 9), 1380, shore - 44, 33) +
    place(willow(stage.far(0.14), 6), 980, shore - 44, 34) +
    place(roundTree(stage.far(0.18), 6), 1740, shore - 44, 33);
  const boat = place(dredger(stage), 820, 905, 58);
  return [
    backdrop(stage, {
      horizon: 590,
      wood: 44,
      clouds: [
        [1320, 230, 900],
        [420, 300, 660],
      ],
    }),
    strips(stage, 590, shore, 900, [palette.grass, palette.field, palette.grass], 3),
    crossing(stage, shore, houses),
    reeds(stage, [-10, shore + 14], [620, shore + 8], 110, 80),
    reeds(stage, [1080, shore + 8], [1810, shore + 14], 120, 80),
    reflection(stage, boat, 918, 190, 0.35),
    boat,
    place(person(stage, { coat: '#d9a13f', hat: palette.frame }), 640, 838, 56),
    ripples(stage, 935, 1120, 40),
    reeds(stage, [-30, 1215], [560, 1195], 120, 240),
    reeds(stage, [1180, 1200], [1830, 1190], 140, 260),
    place(flowers(stage, -2, 2, 1, ['#e5c25a', palette.frame], 7), 880, 1205, 60),
  ].join('');
};

/** A low dredging pontoon with a grab. */
function dredger(stage: Stage): string {
  const { palette } = stage;
  const yellow = '#d9a13f';
  return (
    path('M-7 -1.1H7.4L6.8 0.5H-6.4Z', mix(palette.ink, palette.accent, 0.3)) +
    rect(-7, -1.25, 14.4, 0.24, palette.frame) +
    rect(-6.2, -3.7, 2.8, 2.5, palette.frame) +
    rect(-5.9, -3.4, 2.2, 1, mix(palette.ink, palette.skyTop, 0.5)) +
    rect(-6.5, -3.95, 3.4, 0.3, palette.accent) +
    path('M-2.6 -1.3Q0 -2.7 2.4 -1.3Z', mix(palette.wood, palette.ink, 0.4)) +
    rect(2.8, -1.9, 3.2, 0.7, palette.ink, { radius: 0.3 }) +
    rect(3.2, -3.5, 2.4, 1.7, yellow) +
    rect(4.1, -3.3, 1.2, 1, mix(palette.ink, palette.skyTop, 0.5)) +
    poly(
      [
        [4.9, -3.2],
        [8.4, -6.6],
        [8.8, -6.3],
        [5.7, -2.6],
      ],
      yellow,
    ) +
    poly(
      [
        [8.35, -6.7],
        [8.9, -6.5],
        [10.6, -3.5],
        [10.2, -3.3],
      ],
      mix(yellow, palette.ink, 0.2),
    ) +
    line(
      [
        [10.4, -3.4],
        [10.4, -2],
      ],
      palette.ink,
      0.12,
    ) +
    path('M10.4 -2.1Q9.4 -1.5 9.6 -0.5L10.3 -0.9L10.4 -2.1Q11.4 -1.5 11.2 -0.5L10.5 -0.9Z', mix(palette.metal, palette.ink, 0.3)) +
    oval(10.4, 0.1, 1.5, 0.2, palette.waterLight, { opacity: 0.6 })
  );
}
