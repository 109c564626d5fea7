import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, path, poly, rect } from '../svg.ts';

/** A brick warehouse with shutters, in metres around the middle of its foot. */
export function warehouse(stage: Stage, width: number, storeys: number, wall: Color = stage.palette.brickDark): string {
  const { palette } = stage;
  const [high, half] = [storeys * 3, width / 2];
  const rows = Array.from(
    { length: storeys },
    (_, row) =>
      [-0.66, 0.34]
        .map((t) =>
          path(`M${half * t} ${-row * 3 - 0.6}v-1.4q${width * 0.08} -0.5 ${width * 0.16} 0v1.4Z`, mix(palette.ink, palette.skyTop, 0.4)),
        )
        .join('') +
      rect(-0.75, -row * 3 - 2.3, 1.5, 2, palette.accent) +
      rect(-0.03, -row * 3 - 2.3, 0.06, 2, palette.ink, { opacity: 0.4 }),
  ).join('');
  return (
    poly(
      [
        [-half, 0],
        [-half, -high],
        [0, -high - width * 0.42],
        [half, -high],
        [half, 0],
      ],
      stage.gradient('right', [
        { at: 0, color: mix(wall, palette.sun, 0.18) },
        { at: 1, color: wall },
      ]),
    ) +
    poly(
      [
        [half, 0],
        [half, -high],
        [half * 0.78, -high - width * 0.08],
        [half * 0.78, 0],
      ],
      palette.ink,
      { opacity: 0.12 },
    ) +
    line(
      [
        [-half - 0.2, -high + 0.1],
        [0, -high - width * 0.42 - 0.1],
        [half + 0.2, -high + 0.1],
      ],
      palette.roof,
      0.35,
    ) +
    rows +
    rect(-0.12, -high - width * 0.3, 0.24, 0.5, palette.frame) +
    line(
      [
        [0, -high - width * 0.2],
        [0.9, -high - width * 0.2],
      ],
      palette.wood,
      0.22,
    )
  );
}
