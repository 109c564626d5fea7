import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { band } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { shrub } from '../../shapes/plants.ts';
import { planter } from '../../shapes/street.ts';
import { roundTree, tallTree } from '../../shapes/trees.ts';
import { pane } from '../../shapes/windows.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, oval, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { squareFloor } from '../floor.ts';

/** Een oude melkfabriek van rode baksteen met een nieuw dak, brede glazen deuren en mensen aan tafels op het plein. */
export const dorpshuisDeSkiereHoeke1: Scene = (stage) => {
  const { palette, width } = stage;
  const table = (guests: number): string =>
    oval(0, -0.76, 0.75, 0.08, palette.frame) +
    line(
      [
        [0, 0],
        [0, -0.74],
      ],
      palette.metal,
      0.07,
    ) +
    [-0.95, 0.95]
      .slice(0, guests)
      .map(
        (x) =>
          `<g transform="translate(${x} 0) scale(${x < 0 ? 1 : -1} 1)">${person(stage, { pose: 'sit', skirt: x > 0, old: guests === 1 })}</g>`,
      )
      .join('');
  return [
    backdrop(stage, {
      horizon: 700,
      wood: 70,
      clouds: [
        [1340, 260, 880],
        [330, 330, 620],
      ],
    }),
    band(stage, 700, 860, palette.grass),
    place(roundTree(stage.far(0.2), 11), 150, 800, 50),
    place(tallTree(stage.far(0.2), 11), 1690, 800, 50),
    place(shrub(stage, 5, 1.6), 1640, 812, 50),
    place(dairy(stage), 900, 812, 50),
    squareFloor(stage, 810),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.9 }, [
      { scale: 64, x: -8.6, drawing: table(2) },
      { scale: 66, x: -4.6, drawing: table(1) },
      { scale: 64, x: 5.4, drawing: table(2) },
      { scale: 88, x: -5.8, drawing: table(2) },
      { scale: 90, x: 4.5, drawing: table(2) },
      { scale: 60, x: 0.6, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
      { scale: 78, x: 0.4, drawing: person(stage, { pose: 'walk', carries: 'box', coat: palette.clothes[1] }), flip: true },
      { scale: 66, x: 10.6, drawing: planter(stage, 2.2) },
      { scale: 66, x: -12.2, drawing: planter(stage, 2.2) },
      { scale: 100, x: 7.8, drawing: bicycle(stage) },
    ]),
  ].join('');
};

/** The old dairy: brick, saw of high windows, a chimney and new glass doors. */
function dairy(stage: Stage): string {
  const { palette } = stage;
  const arch = (x: number): string =>
    path(`M${x - 0.9} -4.4V-6.2Q${x} -7.2 ${x + 0.9} -6.2V-4.4Z`, palette.frame) +
    path(`M${x - 0.78} -4.5V-6.1Q${x} -7 ${x + 0.78} -6.1V-4.5Z`, mix(palette.ink, palette.skyTop, 0.42)) +
    line(
      [
        [x, -4.5],
        [x, -6.7],
      ],
      palette.frame,
      0.08,
    ) +
    line(
      [
        [x - 0.78, -5.5],
        [x + 0.78, -5.5],
      ],
      palette.frame,
      0.07,
    );
  const doors = Array.from({ length: 4 }, (_, i) =>
    pane(stage, -4.4 + i * 2.2, -3.5, 2.1, 3.5, { lit: true, frame: mix(palette.ink, palette.metal, 0.4) }),
  ).join('');
  const piers = [-11, -5.2, 5.2, 11].map((x) => rect(x - 0.3, -7.8, 0.6, 7.8, mix(palette.brick, palette.ink, 0.14))).join('');
  return (
    rect(
      8.4,
      -15.6,
      1.8,
      9,
      stage.gradient('right', [
        { at: 0, color: mix(palette.brick, palette.sun, 0.2) },
        { at: 1, color: palette.brickDark },
      ]),
    ) +
    rect(8.2, -15.9, 2.2, 0.5, palette.brickDark) +
    poly(
      [
        [-11.9, -7.7],
        [-10.6, -11.9],
        [10.6, -11.9],
        [11.9, -7.7],
      ],
      stage.gradient('down', [
        { at: 0, color: mix(palette.roof, palette.skyLow, 0.35) },
        { at: 1, color: palette.roof },
      ]),
    ) +
    Array.from({ length: 15 }, (_, i) =>
      line(
        [
          [-11.2 + i * 1.6, -7.8],
          [-10 + i * 1.43, -11.8],
        ],
        palette.ink,
        0.04,
        { opacity: 0.22 },
      ),
    ).join('') +
    rect(
      -11.5,
      -7.8,
      23,
      7.8,
      stage.gradient('right', [
        { at: 0, color: mix(palette.brick, palette.sun, 0.16) },
        { at: 1, color: mix(palette.brick, palette.ink, 0.1) },
      ]),
    ) +
    rect(-11.8, -8, 23.6, 0.34, palette.frame) +
    piers +
    [-8.1, -2.2, 2.2, 8.1].map(arch).join('') +
    [-9.4, -7.4, 6.5, 8.5].map((x) => pane(stage, x, -2.9, 1.5, 1.7, { sash: 'cross' })).join('') +
    rect(-4.6, -3.75, 9.2, 0.28, palette.accent) +
    doors
  );
}
