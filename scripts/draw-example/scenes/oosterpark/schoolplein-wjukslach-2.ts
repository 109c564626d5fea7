import { mix } from '../../color.ts';
import { fence } from '../../shapes/fence.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { hall } from '../../shapes/hall.ts';
import { flowers } from '../../shapes/plants.ts';
import { roundTree, youngTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { line, oval, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een kindertekening aan een hek met een boom, een beekje en een heuvel erop. */
export const schoolpleinWjukslach2: Scene = (stage) => {
  const { palette } = stage;
  const paper = '#fffdf6';
  const crayon = (points: readonly (readonly [number, number])[], color: string, width: number): string =>
    line(points, color, width, { curved: true, opacity: 0.9 });
  const scribble = (x: number, y: number, w: number, h: number, color: string, rows: number): string =>
    line(
      Array.from({ length: rows * 2 }, (_, i): readonly [number, number] => [
        x + (i % 2 ? w : 0) + stage.random.between(-10, 10),
        y + (h * i) / (rows * 2),
      ]),
      color,
      (h / rows) * 0.62,
      { opacity: 0.85, curved: true },
    );
  const art =
    rect(560, 300, 720, 520, paper) +
    stage.clip(
      path('M560 700Q760 520 960 640T1280 560V820H560Z', '#8fbf6a', { opacity: 0.35 }) +
        scribble(600, 690, 640, 110, '#6fa84f', 7) +
        crayon(
          [
            [560, 700],
            [680, 590],
            [800, 560],
            [930, 630],
            [1040, 660],
          ],
          '#4f8a3a',
          16,
        ) +
        crayon(
          [
            [1010, 650],
            [960, 690],
            [1030, 730],
            [960, 770],
            [1010, 830],
          ],
          '#4b8fc4',
          34,
        ) +
        crayon(
          [
            [1030, 648],
            [985, 690],
            [1052, 730],
            [990, 770],
            [1036, 830],
          ],
          '#8cc2e6',
          12,
        ) +
        crayon(
          [
            [1140, 690],
            [1136, 600],
            [1142, 520],
          ],
          '#8a5a34',
          34,
        ) +
        scribble(1050, 395, 180, 130, '#4f9a45', 7) +
        crayon(
          [
            [1060, 470],
            [1090, 400],
            [1160, 380],
            [1220, 430],
            [1215, 500],
            [1140, 535],
            [1070, 510],
            [1060, 470],
          ],
          '#3d7f38',
          12,
        ) +
        [
          [1100, 440],
          [1170, 430],
          [1130, 490],
          [1190, 480],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 12, 12, '#d0493c'))
          .join('') +
        oval(670, 400, 46, 46, '#f2c23e') +
        Array.from({ length: 9 }, (_, i) => {
          const a = (i / 9) * Math.PI * 2;
          return crayon(
            [
              [670 + Math.cos(a) * 62, 400 + Math.sin(a) * 62],
              [670 + Math.cos(a) * 92, 400 + Math.sin(a) * 92],
            ],
            '#f2c23e',
            9,
          );
        }).join('') +
        [
          [770, 545, '#d0493c'],
          [850, 560, '#e59a3a'],
        ]
          .map(([x, y, c]) => {
            const [px, py] = [x as number, y as number];
            return (
              oval(px, py - 62, 15, 15, c as string) +
              crayon(
                [
                  [px, py - 46],
                  [px, py - 10],
                ],
                c as string,
                8,
              ) +
              crayon(
                [
                  [px - 22, py - 22],
                  [px, py - 36],
                  [px + 22, py - 26],
                ],
                c as string,
                7,
              ) +
              crayon(
                [
                  [px - 14, py + 14],
                  [px, py - 10],
                  [px + 14, py + 14],
                ],
                c as string,
                7,
              )
            );
          })
          .join('') +
        crayon(
          [
            [800, 380],
            [830, 360],
            [860, 378],
            [890, 358],
            [920, 380],
          ],
          '#9cc3de',
          10,
        ),
      'M560 300H1280V820H560Z',
    );
  return [
    backdrop(stage, {
      horizon: 620,
      wood: 70,
      clouds: [
        [1380, 190, 760],
        [360, 240, 560],
      ],
    }),
    band(stage, 618, 1200, palette.grass),
    place(hall(stage.far(0.42), 30, { high: 4.6 }), 330, 690, 30),
    band(stage, 688, 1200, palette.grass),
    place(roundTree(stage.far(0.3), 8), 180, 760, 48),
    place(roundTree(stage.far(0.3), 8), 1640, 750, 48),
    place(youngTree(stage.far(0.2), 4.4), 1440, 800, 60),
    place(fence(stage, -1, 14, 5, mix(palette.leafDark, palette.ink, 0.3)), -60, 1150, 136),
    poly(
      [
        [580, 318],
        [1298, 330],
        [1296, 850],
        [586, 836],
      ],
      palette.ink,
      { opacity: 0.16 },
    ),
    `<g transform="rotate(-1.6 920 560)">${art}${[
      [600, 300],
      [1240, 300],
      [600, 820],
      [1240, 820],
    ]
      .map(([x = 0, y = 0]) => rect(x - 20, y - 24, 40, 48, mix(palette.accent, palette.frame, 0.15), { radius: 6 }))
      .join('')}</g>`,
    tufts(stage, [-10, 1210], [1810, 1200], 220, 90, palette.leaf),
    place(flowers(stage, -9, 9, 1, [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame], 4), 900, 1205, 96),
  ].join('');
};
