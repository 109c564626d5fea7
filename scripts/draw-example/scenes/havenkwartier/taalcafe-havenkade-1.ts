import { mix } from '../../color.ts';
import { sloop } from '../../shapes/boats.ts';
import { crane } from '../../shapes/crane.ts';
import { person } from '../../shapes/people.ts';
import { bikeRack, lantern } from '../../shapes/street.ts';
import { warehouse } from '../../shapes/warehouse.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import { door, pane } from '../../shapes/windows.ts';
import type { Scene } from '../../stage.ts';
import { line, oval, path, place, poly, rect, ring } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { bollard } from './bollard.ts';
import { quay } from './quay.ts';

/** Een oud havenkantoor aan het water bij avond, met licht achter de ramen en fietsen voor de deur. */
export const taalcafeHavenkade1: Scene = (day) => {
  const stage = day.at('evening');
  const { palette, height } = stage;
  const [lip, shore] = [850, 905];
  const lit = { sash: 'cross', lit: true } as const;
  const office =
    rect(
      -8,
      -7.4,
      16,
      7.4,
      stage.gradient('right', [
        { at: 0, color: mix(palette.brick, palette.sun, 0.12) },
        { at: 1, color: mix(palette.brick, palette.ink, 0.08) },
      ]),
    ) +
    poly(
      [
        [-8.6, -7.2],
        [-5.6, -11],
        [5.6, -11],
        [8.6, -7.2],
      ],
      stage.gradient('down', [
        { at: 0, color: mix(palette.roof, palette.sun, 0.15) },
        { at: 1, color: palette.roof },
      ]),
    ) +
    rect(-8.3, -7.5, 16.6, 0.34, palette.frame) +
    rect(-1.6, -13.4, 3.2, 3.4, palette.plaster) +
    oval(0, -12, 0.95, 0.95, palette.frame) +
    ring(0, -12, 0.82, palette.ink, 0.12) +
    line(
      [
        [0, -12],
        [0, -12.6],
      ],
      palette.ink,
      0.1,
    ) +
    line(
      [
        [0, -12],
        [0.4, -11.8],
      ],
      palette.ink,
      0.1,
    ) +
    poly(
      [
        [-2, -13.3],
        [0, -15],
        [2, -13.3],
      ],
      palette.roof,
    ) +
    line(
      [
        [0, -15],
        [0, -17.4],
      ],
      palette.ink,
      0.1,
    ) +
    poly(
      [
        [0, -17.4],
        [1.6, -17],
        [0, -16.5],
      ],
      palette.accent,
    ) +
    [-6.6, -3.7, 2.4, 5.3]
      .map((x) => pane(stage, x, -3.1, 1.5, 2.2, lit) + pane(stage, x, -6.6, 1.5, 1.9, x < 0 ? lit : { sash: 'cross' }))
      .join('') +
    pane(stage, -0.75, -6.6, 1.5, 1.9, lit) +
    door(stage, -0.75, -2.9, 1.5, 2.9, palette.accent) +
    rect(-0.75, -2.9, 1.5, 0.55, '#ffe2a6');
  const people = [-6.1, -3, 3.1, 5.8]
    .map(
      (x) =>
        path(`M${x - 0.3} -0.95Q${x - 0.3} -1.72 ${x} -1.74Q${x + 0.3} -1.72 ${x + 0.3} -0.95Z`, palette.ink, { opacity: 0.55 }) +
        oval(x, -1.9, 0.16, 0.18, palette.ink, { opacity: 0.55 }),
    )
    .join('');
  const scene =
    place(office + people, 840, lip - 44, 49) +
    rect(-5, lip - 46, 1810, 48, palette.paving) +
    place(bikeRack(stage, 5), 1180, lip - 14, 56) +
    place(bikeRack(stage, 3), 520, lip - 14, 56) +
    place(lantern(stage, true), 330, lip - 20, 58) +
    place(lantern(stage, true), 1440, lip - 20, 58) +
    place(person(stage, { pose: 'walk', coat: palette.clothes[1], carries: 'bag' }), 760, lip - 12, 60) +
    place(bollard(stage), 140, lip - 2, 62) +
    place(bollard(stage), 1640, lip - 2, 62);
  return [
    backdrop(stage, {
      horizon: 740,
      wood: 60,
      clouds: [
        [1330, 250, 820],
        [300, 330, 520],
      ],
    }),
    place(warehouse(stage.far(0.3), 12, 4), 90, lip - 46, 34),
    place(crane(stage.far(0.2), 13), 1540, lip - 40, 26),
    rect(-5, 740, 1810, 66, palette.haze),
    scene,
    quay(stage, lip, shore),
    water(stage, shore, height),
    reflection(stage, scene + rect(-5, lip, 1810, shore - lip, mix(palette.metal, palette.ink, 0.4)), shore, 280, 0.55),
    ripples(stage, shore + 14, height, 90),
    oval(
      840,
      1010,
      420,
      60,
      stage.gradient('out', [
        { at: 0, color: '#ffdc9a', opacity: 0.35 },
        { at: 1, color: '#ffdc9a', opacity: 0 },
      ]),
    ),
    place(sloop(stage, palette.clothes[1]), 1420, 1065, 62),
  ].join('');
};
