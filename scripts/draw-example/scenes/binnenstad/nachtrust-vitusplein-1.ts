import { arrange } from '../../camera.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { canalRow, someCanalHouses } from '../../shapes/canal-house.ts';
import { church } from '../../shapes/church.ts';
import { person } from '../../shapes/people.ts';
import { sky } from '../../shapes/sky.ts';
import { lantern } from '../../shapes/street.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, oval, path, place } from '../../svg.ts';
import { squareFloor } from '../floor.ts';

/** Een plein met een kerk en stille terrassen onder een maanlichte hemel. */
export const nachtrustVitusplein1: Scene = (day) => {
  const stage = day.at('night');
  const { palette, width } = stage;
  const stars = Array.from({ length: 46 }, () =>
    oval(stage.random.between(0, width), stage.random.between(10, 420), 1.8, 1.8, '#fdf3d6', { opacity: stage.random.between(0.3, 0.9) }),
  ).join('');
  const glow = (x: number, y: number, r: number): string =>
    oval(
      x,
      y,
      r,
      r * 0.9,
      stage.gradient('out', [
        { at: 0, color: '#ffd58a', opacity: 0.5 },
        { at: 1, color: '#ffd58a', opacity: 0 },
      ]),
    );
  const table = (x: number, scale: number): { x: number; scale: number; drawing: string } => ({ x, scale, drawing: stacked(stage) });
  return [
    sky(stage, {
      horizon: 800,
      clouds: [
        [520, 330, 760],
        [1500, 420, 640],
      ],
    }),
    stars,
    oval(
      1320,
      190,
      150,
      150,
      stage.gradient('out', [
        { at: 0, color: '#fff3d0', opacity: 0.5 },
        { at: 1, color: '#fff3d0', opacity: 0 },
      ]),
    ),
    oval(1320, 190, 58, 58, '#fdf3d6'),
    place(canalRow(stage, someCanalHouses(stage, 15, [2, 3])).drawing, -120, 800, 46),
    place(canalRow(stage, someCanalHouses(stage, 14, [2, 3])).drawing, 1330, 800, 46),
    place(church(stage), 890, 806, 37),
    place(roundTree(stage, 8), 1290, 812, 44),
    place(roundTree(stage, 7), 575, 812, 44),
    squareFloor(stage, 800),
    glow(300, 700, 300),
    glow(1500, 700, 300),
    oval(
      980,
      1010,
      800,
      150,
      stage.gradient('out', [
        { at: 0, color: palette.skyLow, opacity: 0.5 },
        { at: 1, color: palette.skyLow, opacity: 0 },
      ]),
    ),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.9 }, [
      table(-11, 58),
      table(-8.2, 60),
      table(-5.6, 58),
      table(7.6, 60),
      table(10.4, 58),
      table(-9.6, 84),
      table(8.6, 86),
      { scale: 56, x: -13, drawing: lantern(stage, true) },
      { scale: 56, x: 12.4, drawing: lantern(stage, true) },
      { scale: 72, x: 0.8, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
      { scale: 72, x: 1.7, drawing: person(stage, { pose: 'walk', skirt: true }) },
      { scale: 96, x: -3.6, drawing: bicycle(stage) },
    ]),
  ].join('');
};

/** A closed parasol with chairs stacked beside it: the terrace is quiet. */
function stacked(stage: Stage): string {
  const { palette } = stage;
  const chair = (x: number): string =>
    [0, 0.16, 0.32]
      .map((up) =>
        line(
          [
            [x - 0.2, -0.9 - up],
            [x - 0.18, -0.45 - up],
            [x + 0.2, -0.45 - up],
          ],
          palette.wood,
          0.06,
        ),
      )
      .join('') +
    line(
      [
        [x - 0.16, -0.45],
        [x - 0.18, 0],
      ],
      palette.wood,
      0.06,
    ) +
    line(
      [
        [x + 0.18, -0.45],
        [x + 0.2, 0],
      ],
      palette.wood,
      0.06,
    );
  return (
    oval(0.4, 0, 1.1, 0.1, palette.ink, { opacity: 0.25 }) +
    line(
      [
        [0, 0],
        [0, -2.6],
      ],
      palette.frame,
      0.08,
    ) +
    path('M-0.06 -2.7Q-0.32 -1.9 -0.2 -1.1Q0 -1 0.2 -1.1Q0.32 -1.9 0.06 -2.7Z', palette.accent) +
    chair(0.75) +
    oval(-0.85, -0.75, 0.5, 0.07, palette.frame) +
    line(
      [
        [-0.85, -0.7],
        [-0.85, 0],
      ],
      palette.metal,
      0.06,
    )
  );
}
