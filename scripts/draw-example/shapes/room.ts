import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect } from '../svg.ts';
import { sky } from './sky.ts';
import { treeLine } from './tree-line.ts';
import { roundTree, tallTree } from './trees.ts';

/** A room seen from inside, in pixels. */
export interface Room {
  floor: number;
  /** Windows as left edge and width, in pixels. */ windows: readonly (readonly [x: number, width: number])[];
  top: number;
  sill: number;
  brick?: boolean;
}

/** A light room with large windows and trees outside; the whole picture, in pixels. */
export function room(stage: Stage, { floor, windows, top, sill, brick }: Room): string {
  const { palette, width, height } = stage;
  const wall = brick ? mix(palette.brick, palette.plaster, 0.42) : mix(palette.plaster, palette.frame, 0.4);
  const outside = stage.far(0.22);
  const view =
    sky(stage, {
      horizon: sill - 40,
      clouds: [
        [width * 0.3, top + 190, 500],
        [width * 0.8, top + 150, 420],
      ],
    }) +
    treeLine(stage.far(0.45), -40, width + 40, sill - 20, 200) +
    rect(-5, sill - 60, width + 10, 80, outside.palette.grass) +
    windows
      .map(
        ([x, wide], i) =>
          `<g transform="translate(${x + wide * (i % 2 ? 0.64 : 0.34)} ${sill - 10}) scale(46)">${i % 3 === 1 ? tallTree(outside, 10) : roundTree(outside, 8.4)}</g>`,
      )
      .join('');
  const holes = windows.map(([x, wide]) => `M${x} ${top}H${x + wide}V${sill}H${x}Z`).join('');
  const courses = brick
    ? Array.from({ length: Math.floor(floor / 46) }, (_, i) => rect(-5, 20 + i * 46, width + 10, 2, palette.ink, { opacity: 0.07 })).join(
        '',
      )
    : '';
  const back = path(
    `M-5 -5H${width + 5}V${floor}H-5Z${windows.map(([x, wide]) => `M${x} ${top}V${sill}H${x + wide}V${top}Z`).join('')}`,
    stage.gradient('down', [
      { at: 0, color: mix(wall, palette.ink, 0.06) },
      { at: 1, color: mix(wall, palette.sun, 0.2) },
    ]),
  );
  const frames = windows
    .map(
      ([x, wide]) =>
        [0, 0.5, 1].map((t) => rect(x + wide * t - 7, top - 7, 14, sill - top + 14, palette.frame)).join('') +
        rect(x - 7, top - 7, wide + 14, 14, palette.frame) +
        rect(x - 7, top + (sill - top) * 0.28, wide + 14, 10, palette.frame) +
        rect(x - 22, sill - 6, wide + 44, 18, mix(palette.frame, palette.wood, 0.2)),
    )
    .join('');
  const light = windows
    .map(([x, wide]) =>
      poly(
        [
          [x, floor],
          [x + wide, floor],
          [x + wide + 190, height],
          [x + 110, height],
        ],
        palette.sun,
        { opacity: 0.3 },
      ),
    )
    .join('');
  const ground =
    rect(
      -5,
      floor,
      width + 10,
      height - floor + 5,
      stage.gradient('down', [
        { at: 0, color: mix(palette.wood, palette.plaster, 0.55) },
        { at: 1, color: mix(palette.wood, palette.plaster, 0.35) },
      ]),
    ) +
    Array.from({ length: 17 }, (_, i) =>
      line(
        [
          [width / 2 + (i - 8) * 118, floor],
          [width / 2 + (i - 8) * 300, height],
        ],
        palette.ink,
        2,
        { opacity: 0.07 },
      ),
    ).join('');
  return (
    stage.clip(view, holes) + back + courses + frames + ground + light + rect(-5, floor - 16, width + 10, 18, mix(wall, palette.ink, 0.16))
  );
}

/** A lamp that hangs from the ceiling, in metres below its ceiling point. */
export function pendant(stage: Stage, drop = 2): string {
  const { palette } = stage;
  return (
    line(
      [
        [0, 0],
        [0, drop],
      ],
      palette.ink,
      0.03,
    ) +
    path(`M-0.5 ${drop + 0.34}Q-0.44 ${drop - 0.04} 0 ${drop - 0.06}Q0.44 ${drop - 0.04} 0.5 ${drop + 0.34}Z`, palette.accent) +
    oval(0, drop + 0.34, 0.5, 0.06, palette.sun)
  );
}
