import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { canalRow, someCanalHouses } from '../../shapes/canal-house.ts';
import { person } from '../../shapes/people.ts';
import { sky } from '../../shapes/sky.ts';
import { bench, bikeRack, planter } from '../../shapes/street.ts';
import { roundTree } from '../../shapes/trees.ts';
import { pane } from '../../shapes/windows.ts';
import type { Scene } from '../../stage.ts';
import { path, place, poly, rect } from '../../svg.ts';
import { squareFloor } from '../floor.ts';

/** Een oud weeshuis van baksteen met een open deur, een bank ervoor en twee mensen van ver gezien. */
export const buurtkamerWeeshuis1: Scene = (stage) => {
  const { palette } = stage;
  const scale = 58;
  const wide = 26;
  const windows = [-11.5, -8.6, -5.7, 4.1, 7, 9.9]
    .map(
      (x) =>
        pane(stage, x, -3.5, 1.5, 2.2, { sash: 'cross' }) + pane(stage, x, -7.1, 1.5, 2, { sash: 'cross', shutters: palette.leafDark }),
    )
    .join('');
  const gate =
    rect(-2.6, -8.6, 5.2, 8.6, mix(palette.brick, palette.plaster, 0.14)) +
    poly(
      [
        [-3, -8.5],
        [0, -11.2],
        [3, -8.5],
      ],
      palette.plaster,
    ) +
    rect(-3, -8.7, 6, 0.35, palette.frame) +
    path('M-1.25 0V-2.6Q-1.25 -3.8 0 -3.8Q1.25 -3.8 1.25 -2.6V0Z', mix(palette.sun, '#e9b869', 0.5)) +
    path('M-1.55 0V-2.6Q-1.55 -4.1 0 -4.1Q1.55 -4.1 1.55 -2.6V0H1.25V-2.6Q1.25 -3.8 0 -3.8Q-1.25 -3.8 -1.25 -2.6V0Z', palette.plaster) +
    poly(
      [
        [1.25, 0],
        [1.25, -3],
        [2.15, -2.75],
        [2.15, 0.3],
      ],
      palette.accent,
    ) +
    pane(stage, -0.9, -7.2, 1.8, 2.2, { sash: 'cross' });
  const house =
    poly(
      [
        [-wide / 2 - 0.4, -8],
        [-wide / 2 + 1.4, -12],
        [wide / 2 - 1.4, -12],
        [wide / 2 + 0.4, -8],
      ],
      stage.gradient('down', [
        { at: 0, color: mix(palette.tile, palette.sun, 0.25) },
        { at: 1, color: palette.tile },
      ]),
    ) +
    [-8.5, 8].map((x) => rect(x, -13, 1, 1.8, palette.brickDark)).join('') +
    rect(
      -wide / 2,
      -8,
      wide,
      8,
      stage.gradient('right', [
        { at: 0, color: mix(palette.brick, palette.sun, 0.16) },
        { at: 1, color: mix(palette.brick, palette.ink, 0.1) },
      ]),
    ) +
    rect(-wide / 2 - 0.3, -8.2, wide + 0.6, 0.35, palette.frame) +
    rect(-wide / 2, -0.7, wide, 0.7, palette.brickDark) +
    windows +
    gate;
  return [
    sky(stage, {
      horizon: 760,
      clouds: [
        [1420, 200, 720],
        [360, 250, 520],
      ],
    }),
    place(canalRow(stage.far(0.4), someCanalHouses(stage, 80, [2, 2])).drawing, -40, 862, 30),
    place(roundTree(stage.far(0.2), 13), 90, 862, 52),
    place(roundTree(stage.far(0.2), 12), 1740, 862, 52),
    place(house, 900, 862, scale),
    squareFloor(stage, 860),
    path('M828 862H972L1090 1010H760Z', palette.sun, { opacity: 0.35 }),
    arrange({ horizon: 560, vanish: 900, eye: 5.2 }, [
      { scale: 64, x: -4.6, drawing: bench(stage, 2.4) },
      { scale: 66, x: -4.9, drawing: person(stage, { pose: 'sit', old: true, coat: palette.clothes[4] }), up: 0.08 },
      { scale: 68, x: 2.9, drawing: person(stage, { pose: 'talk', coat: palette.accent }), flip: true },
      { scale: 70, x: 7, drawing: planter(stage, 2) },
      { scale: 70, x: -9, drawing: planter(stage, 2) },
      { scale: 76, x: 10.3, drawing: bikeRack(stage, 3) },
    ]),
  ].join('');
};
