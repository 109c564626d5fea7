import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { canalRow, someCanalHouses } from '../../shapes/canal-house.ts';
import { person } from '../../shapes/people.ts';
import { sky } from '../../shapes/sky.ts';
import { bikeRack, planter } from '../../shapes/street.ts';
import { terraceTable } from '../../shapes/terrace-table.ts';
import { boxTree } from '../../shapes/trees.ts';
import { pane } from '../../shapes/windows.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, path, place, poly, rect } from '../../svg.ts';
import { squareFloor } from '../floor.ts';

/** Een plein met een oud waaggebouw, terrassen, fietsen in rekken en mensen die van ver te zien zijn. */
export const waagpleinAutoluw1: Scene = (stage) => {
  const { palette, width } = stage;
  const back = stage.far(0.18);
  const tables = (
    [
      [-12.4, 60],
      [-10, 62],
      [-7.6, 60],
      [-11.2, 82],
      [-8.4, 82],
    ] as const
  ).map(([x, scale], i) => ({
    x,
    scale,
    drawing:
      terraceTable(stage, i % 2 ? palette.plaster : palette.accent) +
      `<g transform="translate(-0.95 -0.02)">${person(stage, { pose: 'sit' })}</g>` +
      (i % 2 ? '' : `<g transform="translate(0.95 -0.02) scale(-1 1)">${person(stage, { pose: 'sit', skirt: true })}</g>`),
  }));
  return [
    sky(stage, {
      horizon: 760,
      sun: [300, 180, 46],
      clouds: [
        [1330, 210, 760],
        [620, 300, 460],
      ],
    }),
    place(canalRow(back, someCanalHouses(stage, 22, [2, 3])).drawing, -80, 770, 40),
    place(canalRow(back, someCanalHouses(stage, 20, [2, 3])).drawing, 1180, 770, 40),
    squareFloor(stage, 768),
    place(weighHouse(stage), 980, 812, 44),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.7 }, [
      ...tables,
      { scale: 58, x: 9.2, drawing: boxTree(stage, 6.5) },
      { scale: 58, x: 13, drawing: boxTree(stage, 6.5) },
      { scale: 70, x: 9.6, drawing: bikeRack(stage, 7) },
      { scale: 66, x: -1.5, drawing: person(stage, { pose: 'walk', coat: palette.clothes[1] }) },
      { scale: 66, x: -0.7, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.accent }) },
      { scale: 64, x: 4.4, drawing: person(stage, { pose: 'talk' }) },
      { scale: 64, x: 5.3, drawing: person(stage, { pose: 'talk', skirt: true }), flip: true },
      { scale: 94, x: 1.3, drawing: bicycle(stage, { coat: palette.clothes[2] }) },
      { scale: 98, x: 4.2, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[2] }) },
      { scale: 98, x: 5, drawing: person(stage, { pose: 'walk', coat: palette.clothes[4], carries: 'bag' }) },
      { scale: 104, x: -4.6, drawing: planter(stage, 2.2) },
    ]),
  ].join('');
};

/** The old weigh house: square, with a canopy and a tall roof. */
function weighHouse(stage: Stage): string {
  const { palette } = stage;
  const arch = (x: number): string =>
    path(`M${x - 1.1} 0V-2.7Q${x - 1.1} -3.9 ${x} -3.9Q${x + 1.1} -3.9 ${x + 1.1} -2.7V0Z`, mix(palette.ink, palette.accent, 0.35)) +
    path(`M${x - 1.1} 0V-2.7Q${x - 1.1} -3.9 ${x} -3.9V0Z`, palette.ink, { opacity: 0.15 });
  return (
    rect(
      -7,
      -8.6,
      14,
      8.6,
      stage.gradient('right', [
        { at: 0, color: mix(palette.brick, palette.sun, 0.18) },
        { at: 1, color: mix(palette.brick, palette.ink, 0.08) },
      ]),
    ) +
    [-4.4, 0, 4.4].map(arch).join('') +
    poly(
      [
        [-8.3, -4.2],
        [-7, -5.2],
        [7, -5.2],
        [8.3, -4.2],
      ],
      palette.roof,
    ) +
    rect(-8.3, -4.25, 16.6, 0.22, palette.frame) +
    [-7.9, -2.2, 2.2, 7.9]
      .map((x) =>
        line(
          [
            [x, -4.1],
            [x * 0.95, -2.9],
          ],
          palette.wood,
          0.16,
        ),
      )
      .join('') +
    [-5, -1.65, 1.7, 5].map((x) => pane(stage, x - 0.6, -7.8, 1.2, 1.9, { sash: 'cross', shutters: palette.accent })).join('') +
    rect(-7.3, -8.9, 14.6, 0.5, palette.plaster) +
    poly(
      [
        [-7.2, -8.9],
        [-3.2, -13.2],
        [3.2, -13.2],
        [7.2, -8.9],
      ],
      stage.gradient('down', [
        { at: 0, color: mix(palette.roof, palette.sun, 0.22) },
        { at: 1, color: palette.roof },
      ]),
    ) +
    rect(-1, -14.9, 2, 1.8, palette.plaster) +
    path('M-1.3 -14.8Q-1.2 -16.1 0 -16.4Q1.2 -16.1 1.3 -14.8Z', mix(palette.roof, palette.leafDark, 0.4)) +
    line(
      [
        [0, -16.3],
        [0, -17.8],
      ],
      palette.ink,
      0.12,
    ) +
    rect(-1.6, -11.6, 3.2, 1.7, palette.plaster) +
    pane(stage, -1.2, -11.4, 2.4, 1.3, { sash: 'halves' })
  );
}
