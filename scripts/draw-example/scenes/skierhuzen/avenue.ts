import { arrange, groundAt } from '../../camera.ts';
import type { Camera } from '../../camera.ts';
import { mix } from '../../color.ts';
import { farm } from '../../shapes/farm.ts';
import { strip } from '../../shapes/perspective.ts';
import type { Stage } from '../../stage.ts';
import { rect } from '../../svg.ts';

/** A straight village street with farms and trees on both sides, as far as the heath. */
export function avenue(
  stage: Stage,
  camera: Camera,
  tree: (far: Stage, i: number) => string,
  scales: readonly number[],
  roadHalf = 2.4,
  treesAt = roadHalf + 3,
): string {
  const { palette, width, height } = stage;
  const last = scales.at(-1) ?? 100;
  const farms = [
    [10, -1],
    [12, 1],
    [16, -1],
    [20, 1],
    [29, -1],
    [34, 1],
  ] as const;
  return (
    rect(-5, groundAt(camera, 9), width + 10, height, palette.grass) +
    strip(
      camera,
      -16,
      16,
      9,
      last * 4,
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.haze, 0.5) },
        { at: 1, color: mix(palette.grass, palette.leafDark, 0.12) },
      ]),
    ) +
    strip(camera, -roadHalf - 1.9, -roadHalf - 0.5, 5, last * 4, palette.paving) +
    strip(camera, roadHalf + 0.5, roadHalf + 1.9, 5, last * 4, palette.paving) +
    strip(
      camera,
      -roadHalf,
      roadHalf,
      5,
      last * 4,
      stage.gradient('down', [
        { at: 0, color: mix(palette.brick, palette.haze, 0.55) },
        { at: 1, color: mix(palette.brickDark, palette.road, 0.5) },
      ]),
    ) +
    arrange(camera, [
      ...farms.map(([scale, side], i) => ({
        scale,
        x: side * (treesAt + 14.5),
        drawing: farm(stage.far(0.42 - i * 0.07), 18, mix(palette.roof, palette.cloudShade, 0.25)),
        flip: side > 0,
      })),
      ...scales.flatMap((scale, i) =>
        [-1, 1].map((side) => ({ scale, x: side * treesAt, drawing: tree(stage.far(Math.max(0, 0.5 - i * 0.09)), i) })),
      ),
    ])
  );
}
