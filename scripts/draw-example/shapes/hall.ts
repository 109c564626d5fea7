import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { poly, rect } from '../svg.ts';
import { solarPanels } from './terrace.ts';
import { door, pane } from './windows.ts';

/** A low public building with wide glass: village hall, school, clubhouse. In metres from its left foot. */
export function hall(
  stage: Stage,
  width: number,
  look: { wall?: Color; roof?: 'flat' | 'pitched'; lit?: boolean; solar?: boolean; high?: number } = {},
): string {
  const { palette } = stage;
  const wall = look.wall ?? mix(palette.brick, palette.plaster, 0.2);
  const high = look.high ?? 4;
  const bays = Math.floor((width - 4) / 3.2);
  const glass = Array.from({ length: bays }, (_, i) =>
    pane(stage, 3.6 + i * 3.2, -high + 1, 2.7, high - 1.5, { sash: i % 2 ? 'halves' : 'upper', lit: look.lit }),
  ).join('');
  const roof =
    look.roof === 'pitched'
      ? poly(
          [
            [-0.6, -high],
            [1.6, -high - 3.6],
            [width - 1.6, -high - 3.6],
            [width + 0.6, -high],
          ],
          stage.gradient('down', [
            { at: 0, color: mix(palette.tile, palette.sun, 0.2) },
            { at: 1, color: palette.tile },
          ]),
        ) + (look.solar ? solarPanels(stage, 2.2, -high - 0.4, Math.floor((width - 5) / 1.05), 2) : '')
      : rect(-0.5, -high - 0.5, width + 1, 0.62, palette.frame) +
        (look.solar
          ? Array.from({ length: Math.floor(width / 2.4) }, (_, i) =>
              poly(
                [
                  [i * 2.3 + 0.8, -high - 0.5],
                  [i * 2.3 + 1.4, -high - 1.3],
                  [i * 2.3 + 2.5, -high - 1.3],
                  [i * 2.3 + 2.2, -high - 0.5],
                ],
                mix(palette.ink, '#2f4a6b', 0.6),
              ),
            ).join('')
          : '');
  return (
    rect(
      0,
      -high,
      width,
      high,
      stage.gradient('down', [
        { at: 0, color: mix(wall, palette.ink, 0.12) },
        { at: 0.2, color: wall },
        { at: 1, color: mix(wall, palette.sun, 0.1) },
      ]),
    ) +
    door(stage, 0.9, -2.7, 1.9, 2.7, palette.accent) +
    glass +
    roof +
    poly(
      [
        [0.2, -3],
        [3.4, -3],
        [3.7, -2.78],
        [0, -2.78],
      ],
      palette.accent,
    )
  );
}
