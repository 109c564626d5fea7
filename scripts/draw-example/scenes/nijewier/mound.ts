import { mix } from '../../color.ts';
import { church } from '../../shapes/church.ts';
import { cottage } from '../../shapes/cottage.ts';
import { lane } from '../../shapes/ground.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Stage } from '../../stage.ts';
import { n, path, place } from '../../svg.ts';

/** The church on its mound with a ring of trees and houses; foot in the middle, in pixels a metre. */
export function mound(stage: Stage, x: number, foot: number, scale: number, houses = true): string {
  const { palette } = stage;
  const at = (dx: number, up: number, drawing: string, size = 1): string => place(drawing, x + dx * scale, foot - up * scale, scale * size);
  const hill = path(
    `M${n(x - 46 * scale)} ${n(foot)}C${n(x - 30 * scale)} ${n(foot - scale)} ${n(x - 25 * scale)} ${n(foot - 7.6 * scale)} ${n(x - 9 * scale)} ${n(foot - 8 * scale)}H${n(x + 11 * scale)}C${n(x + 27 * scale)} ${n(foot - 7.6 * scale)} ${n(x + 31 * scale)} ${n(foot - scale)} ${n(x + 46 * scale)} ${n(foot)}Z`,
    stage.gradient('down', [
      { at: 0, color: mix(palette.grass, palette.sun, 0.25) },
      { at: 1, color: palette.grass },
    ]),
  );
  const shade = path(
    `M${n(x + 8 * scale)} ${n(foot - 8 * scale)}H${n(x + 11 * scale)}C${n(x + 27 * scale)} ${n(foot - 7.6 * scale)} ${n(x + 31 * scale)} ${n(foot - scale)} ${n(x + 46 * scale)} ${n(foot)}H${n(x + 14 * scale)}C${n(x + 24 * scale)} ${n(foot - 3 * scale)} ${n(x + 18 * scale)} ${n(foot - 6 * scale)} ${n(x + 8 * scale)} ${n(foot - 8 * scale)}Z`,
    palette.ink,
    { opacity: 0.07 },
  );
  const back =
    at(-15, 7, roundTree(stage, 9.5)) +
    at(-11.5, 7.7, roundTree(stage, 8)) +
    at(15, 7.2, roundTree(stage, 9)) +
    at(18.6, 6.2, roundTree(stage, 7.5));
  const low = houses
    ? [
        [-33, 1.1, 0],
        [-23.5, 2.6, 1],
        [-14, 2.4, 2],
        [16, 2.2, 3],
        [25.5, 2, 4],
        [35, 0.8, 5],
      ]
        .map(([dx = 0, up = 0, i = 0]) =>
          at(
            dx,
            up,
            cottage(stage, 8.4, {
              gable: i % 2 === 0,
              wall: [palette.brick, palette.plaster, palette.brickDark][i % 3],
              roof: i % 3 === 1 ? palette.roof : palette.tile,
            }),
            0.92,
          ),
        )
        .join('')
    : '';
  const front = houses
    ? at(-38.6, 0.3, roundTree(stage, 6)) +
      at(-18.8, 1.9, roundTree(stage, 4.8)) +
      at(20.8, 1.8, roundTree(stage, 5)) +
      at(40.4, 0.2, roundTree(stage, 5.6))
    : at(-24, 2.2, roundTree(stage, 6)) + at(26, 1.8, roundTree(stage, 5.6));
  return (
    hill +
    back +
    at(-1.4, 7.85, church(stage)) +
    shade +
    lane(
      mix(palette.paving, palette.sun, 0.2),
      [x - 1 * scale, foot - 7.9 * scale, scale * 1.3],
      [x + 2 * scale, foot + scale * 0.3, scale * 3.4],
      scale * 2.4,
    ) +
    low +
    front
  );
}
