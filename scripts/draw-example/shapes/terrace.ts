import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, poly, rect } from '../svg.ts';
import type { Point } from '../svg.ts';
import { door, pane } from './windows.ts';

/** A row of houses built together. */
export interface Terrace {
  bays: number;
  wall?: Color;
  roof?: Color;
  /** Panels on each roof. */
  solar?: number;
  dormers?: boolean;
  /** Bays whose front is renewed: pale, with wide frames. */
  renewed?: readonly number[];
  lit?: boolean;
  scaffold?: readonly [from: number, to: number];
}

const [bayWidth, wallHeight, roofHeight] = [5.6, 5.6, 3.7];

/** A row of terraced houses, in metres from its left foot. */
export function terrace(stage: Stage, row: Terrace): string {
  const { palette } = stage;
  const width = row.bays * bayWidth;
  const wall = row.wall ?? palette.brick;
  const roof = row.roof ?? palette.tile;
  const fill = stage.gradient('down', [
    { at: 0, color: mix(wall, palette.ink, 0.08) },
    { at: 0.12, color: wall },
    { at: 1, color: mix(wall, palette.sun, 0.08) },
  ]);
  const slope: Point[] = [
    [-0.35, -wallHeight],
    [0.5, -wallHeight - roofHeight],
    [width - 0.5, -wallHeight - roofHeight],
    [width + 0.35, -wallHeight],
  ];
  const courses = [0.25, 0.5, 0.75].map((t) =>
    rect(-0.2 + t * 0.7, -wallHeight - roofHeight * t, width + 0.4 - t * 1.4, 0.05, palette.ink, { opacity: 0.1 }),
  );
  return [
    rect(0, -wallHeight, width, wallHeight, fill),
    poly(
      slope,
      stage.gradient('down', [
        { at: 0, color: mix(roof, palette.sun, 0.22) },
        { at: 1, color: mix(roof, palette.ink, 0.06) },
      ]),
    ),
    ...courses,
    rect(-0.4, -wallHeight - 0.12, width + 0.8, 0.3, palette.frame),
    rect(-0.1, -wallHeight + 0.18, width + 0.2, 0.22, palette.ink, { opacity: 0.16 }),
    ...Array.from({ length: row.bays }, (_, i) => bay(stage, row, i)),
    row.scaffold ? scaffold(stage, row.scaffold[0] * bayWidth, row.scaffold[1] * bayWidth, wallHeight + 1.4) : '',
  ].join('');
}

/** Solar panels on a slope, by the left foot of the lowest row, in metres. */
export function solarPanels(
  stage: Stage,
  x: number,
  y: number,
  columns: number,
  rows = 2,
  size: readonly [number, number] = [0.92, 1.25],
): string {
  const { palette } = stage;
  const deep = mix(palette.ink, '#2f4a6b', 0.6);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [left, top, lean] = [x + column * (size[0] + 0.07) + row * 0.12, y - (row + 1) * (size[1] + 0.06), 0.1];
      const quad: Point[] = [
        [left, top + size[1]],
        [left + lean, top],
        [left + lean + size[0], top],
        [left + size[0], top + size[1]],
      ];
      const shine: Point[] = [
        [left + lean * 0.5, top + size[1] * 0.5],
        [left + lean, top],
        [left + lean + size[0] * 0.72, top],
      ];
      return (
        poly(quad, deep) +
        poly(shine, palette.skyTop, { opacity: 0.3 }) +
        line(
          [
            [left + lean + size[0] / 2, top],
            [left + size[0] / 2, top + size[1]],
          ],
          palette.skyTop,
          0.025,
          { opacity: 0.45 },
        )
      );
    }).join(''),
  ).join('');
}

/** Scaffolding before a front, in metres. */
export function scaffold(stage: Stage, left: number, right: number, height: number): string {
  const { palette } = stage;
  const steel = mix(palette.metal, palette.frame, 0.25);
  const poles = Array.from(
    { length: Math.max(2, Math.round((right - left) / 2.2) + 1) },
    (_, i, all = Math.max(1, Math.round((right - left) / 2.2))) => {
      const x = left + ((right - left) * i) / all;
      return line(
        [
          [x, 0],
          [x, -height],
        ],
        steel,
        0.09,
      );
    },
  ).join('');
  const floors = [0.36, 0.7]
    .map(
      (t) =>
        rect(left - 0.3, -height * t, right - left + 0.6, 0.16, palette.wood) +
        line(
          [
            [left, -height * t - 1],
            [right, -height * t - 1],
          ],
          steel,
          0.07,
        ),
    )
    .join('');
  return (
    poles +
    floors +
    line(
      [
        [left, 0],
        [left + (right - left) / 2, -height * 0.36],
        [left, -height * 0.7],
      ],
      steel,
      0.06,
      { opacity: 0.8 },
    )
  );
}

function bay(stage: Stage, row: Terrace, index: number): string {
  const { palette, random } = stage;
  const x = index * bayWidth;
  const renewed = row.renewed?.includes(index) === true;
  const mirrored = index % 2 === 1;
  const at = (offset: number, width: number): number => (mirrored ? x + bayWidth - offset - width : x + offset);
  const lit = row.lit === true && random.chance(0.6);
  const drawn = [
    renewed ? rect(x + 0.04, -wallHeight + 0.4, bayWidth - 0.08, wallHeight - 0.4, mix(palette.plaster, palette.counter, 0.35)) : '',
    pane(stage, at(0.75, 1.5), -4.85, 1.5, 1.5, { sash: 'halves', lit: lit && random.chance(0.5) }),
    pane(stage, at(3.3, 1.5), -4.85, 1.5, 1.5, { sash: 'halves' }),
    door(
      stage,
      at(0.8, 1),
      -2.4,
      1,
      2.4,
      random.pick([palette.accent, palette.leafDark, palette.roof, palette.clothes[2] ?? palette.accent]),
    ),
    pane(stage, at(2.3, 2.7), -2.45, 2.7, 1.75, { sash: 'upper', lit }),
    rect(x + bayWidth - 0.06, -wallHeight, 0.08, wallHeight, palette.ink, { opacity: 0.09 }),
  ];
  if (index % 2 === 1)
    drawn.push(
      rect(x - 0.42, -wallHeight - roofHeight - 0.85, 0.84, 1.15, palette.brickDark),
      rect(x - 0.5, -wallHeight - roofHeight - 0.92, 1, 0.14, palette.frame),
    );
  if (row.dormers && index % 2 === 0)
    drawn.push(
      rect(x + 1.5, -wallHeight - 2.3, 2.4, 1.75, palette.frame),
      pane(stage, x + 1.65, -wallHeight - 2.05, 2.1, 1.35, { sash: 'halves' }),
      rect(x + 1.3, -wallHeight - 2.45, 2.8, 0.22, palette.roof),
    );
  if (row.solar) drawn.push(solarPanels(stage, x + 0.85 + (mirrored ? 0.2 : 0), -wallHeight - 0.5, row.solar));
  return drawn.join('');
}
