import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, poly, rect } from '../svg.ts';
import { solarPanels } from './terrace.ts';
import { door, pane } from './windows.ts';

/** A low village house with its gable or its long side to the street, in metres around its foot. */
export function cottage(
  stage: Stage,
  width: number,
  look: { wall?: Color; roof?: Color; gable?: boolean; solar?: number; lit?: boolean; planks?: boolean } = {},
): string {
  const { palette } = stage;
  const wall = look.wall ?? palette.plaster;
  const roof = look.roof ?? palette.tile;
  const [high, half, rise] = [2.9, width / 2, look.gable ? width * 0.52 : 3.1];
  const lightRoof = stage.gradient('down', [
    { at: 0, color: mix(roof, palette.sun, 0.25) },
    { at: 1, color: mix(roof, palette.ink, 0.05) },
  ]);
  const windows = [-0.78, 0.22].map((t) => pane(stage, half * t, -2.15, 1.35, 1.45, { sash: 'cross', lit: look.lit })).join('');
  const entrance = door(stage, -0.55, -2.3, 1.05, 2.3, palette.accent);
  if (look.gable) {
    return (
      poly(
        [
          [-half, 0],
          [-half, -high],
          [0, -high - rise],
          [half, -high],
          [half, 0],
        ],
        wall,
      ) +
      poly(
        [
          [0, -high - rise],
          [half, -high],
          [half, 0],
          [half * 0.82, 0],
          [half * 0.82, -high - rise * 0.16],
        ],
        palette.ink,
        { opacity: 0.08 },
      ) +
      line(
        [
          [-half - 0.3, -high + 0.25],
          [0, -high - rise - 0.1],
          [half + 0.3, -high + 0.25],
        ],
        roof,
        0.42,
      ) +
      pane(stage, -0.55, -high - rise * 0.42, 1.1, 1.3, { sash: 'cross' }) +
      windows +
      entrance
    );
  }
  return (
    rect(half * 0.5, -high - rise - 0.7, 0.8, 1.1, palette.brickDark) +
    rect(-half, -high, width, high, wall) +
    (look.planks
      ? Array.from({ length: Math.floor(width / 0.42) }, (_, i) =>
          rect(-half + i * 0.42, -high, 0.05, high, palette.ink, { opacity: 0.13 }),
        ).join('')
      : '') +
    rect(half - 0.5, -high, 0.5, high, palette.ink, { opacity: 0.08 }) +
    poly(
      [
        [-half - 0.35, -high + 0.1],
        [-half + 0.6, -high - rise],
        [half - 0.6, -high - rise],
        [half + 0.35, -high + 0.1],
      ],
      lightRoof,
    ) +
    (look.solar ? solarPanels(stage, -half + 0.9, -high - 0.2, look.solar, 2, [0.85, 1.15]) : '') +
    rect(-half - 0.4, -high + 0.02, width + 0.8, 0.2, palette.frame) +
    windows +
    entrance
  );
}
