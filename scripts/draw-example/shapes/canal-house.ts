import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { cut, n, path, poly, rect } from '../svg.ts';
import type { Point } from '../svg.ts';
import { door, pane } from './windows.ts';

/** The shape of the top of the front. */
export type Gable = 'step' | 'neck' | 'bell' | 'cornice' | 'spout';

/** One town house; width in metres. */
export interface CanalHouse {
  width: number;
  storeys: number;
  gable: Gable;
  wall: Color;
  door?: Color;
  shop?: boolean;
  lit?: boolean;
}

const storeyHeight = 3.1;

const mixedGables: readonly Gable[] = ['step', 'cornice', 'neck', 'spout', 'bell', 'cornice'];

/** A narrow old town house, in metres around the middle of its foot. */
export function canalHouse(stage: Stage, house: CanalHouse): string {
  const { palette, random } = stage;
  const { width, storeys, wall } = house;
  const high = storeys * storeyHeight + 0.5;
  const half = width / 2;
  const outline: Point[] = [[-half, 0], [-half, -high], ...gable(house.gable, width, high), [half, -high], [half, 0]];
  const fill = stage.gradient('down', [
    { at: 0, color: mix(wall, palette.sun, 0.14) },
    { at: 1, color: mix(wall, palette.ink, 0.06) },
  ]);
  const facade = house.gable === 'bell' ? path(bell(width, high), fill) : poly(cut(outline, 0.03, random), fill);
  const shade = rect(half - width * 0.09, -high, width * 0.09, high, palette.ink, { opacity: 0.1 });
  return (
    behind(stage, house, high) +
    facade +
    shade +
    openings(stage, house) +
    trim(stage, house, high) +
    rect(-half, -0.55, width, 0.55, mix(palette.metal, palette.ink, 0.25))
  );
}

/** A row of different town houses from `left`; gives the drawing in metres and its whole width. */
export function canalRow(stage: Stage, houses: readonly CanalHouse[], left = 0): { drawing: string; width: number } {
  let x = left;
  const drawing = houses
    .map((house) => {
      const placed = `<g transform="translate(${n(x + house.width / 2)} 0)">${canalHouse(stage, house)}</g>`;
      x += house.width;
      return placed;
    })
    .join('');
  return { drawing, width: x - left };
}

/** Houses to fill `width` metres, in the walls of the palette, no two alike side by side. */
export function someCanalHouses(
  stage: Stage,
  width: number,
  storeys: readonly [number, number] = [2, 3],
  gables: readonly Gable[] = mixedGables,
): CanalHouse[] {
  const { palette, random } = stage;
  const walls: readonly Color[] = [
    palette.brick,
    palette.plaster,
    palette.brickDark,
    mix(palette.brick, palette.plaster, 0.35),
    mix(palette.brickDark, palette.accent, 0.3),
    mix(palette.plaster, palette.counter, 0.5),
  ];
  const houses: CanalHouse[] = [];
  for (let used = 0, i = random.whole(0, 5); used < width; i += 1) {
    const wide = random.between(4.9, 6.8);
    houses.push({
      width: wide,
      storeys: random.whole(...storeys),
      gable: gables[i % gables.length] as Gable,
      wall: walls[(i * 5 + 2) % 6] as Color,
      lit: random.chance(0.2),
      shop: random.chance(0.25),
    });
    used += wide;
  }
  return houses;
}

function gable(kind: Gable, width: number, high: number): Point[] {
  const half = width / 2;
  switch (kind) {
    case 'step': {
      const rise = (width * 0.7) / 5;
      const left = Array.from({ length: 5 }, (_, i): Point[] => {
        const x = -half + (half * 0.82 * i) / 4.4;
        return [
          [x, -high - rise * (i + 0.4)],
          [x + half * 0.19, -high - rise * (i + 0.4)],
        ];
      }).flat();
      return [...left, ...left.map(([x, y]): Point => [-x, y]).reverse()];
    }
    case 'spout':
      return [
        [-half * 0.16, -high - width * 0.62],
        [-half * 0.16, -high - width * 0.72],
        [half * 0.16, -high - width * 0.72],
        [half * 0.16, -high - width * 0.62],
      ];
    case 'neck': {
      const neck = half * 0.46;
      return [
        [-half, -high - 0.5],
        [-neck, -high - 0.5],
        [-neck, -high - 3],
        [-neck * 1.15, -high - 3.1],
        [0, -high - 3.9],
        [neck * 1.15, -high - 3.1],
        [neck, -high - 3],
        [neck, -high - 0.5],
        [half, -high - 0.5],
      ];
    }
    case 'cornice':
    case 'bell':
      return [];
  }
}

function bell(width: number, high: number): string {
  const half = width / 2;
  return `M${n(-half)} 0V${n(-high)}C${n(-half * 0.6)} ${n(-high)} ${n(-half * 0.55)} ${n(-high - 1.2)} ${n(-half * 0.5)} ${n(-high - 2.2)}Q${n(-half * 0.4)} ${n(-high - 3.4)} 0 ${n(-high - 3.5)}Q${n(half * 0.4)} ${n(-high - 3.4)} ${n(half * 0.5)} ${n(-high - 2.2)}C${n(half * 0.55)} ${n(-high - 1.2)} ${n(half * 0.6)} ${n(-high)} ${n(half)} ${n(-high)}V0Z`;
}

function behind(stage: Stage, house: CanalHouse, high: number): string {
  const { palette } = stage;
  const half = house.width / 2;
  const roof = house.gable === 'cornice' ? palette.tile : mix(palette.roof, palette.tile, 0.25);
  if (house.gable === 'cornice') {
    return (
      poly(
        [
          [-half, -high],
          [-half * 0.62, -high - 2.3],
          [half * 0.62, -high - 2.3],
          [half, -high],
        ],
        roof,
      ) +
      poly(
        [
          [half * 0.25, -high],
          [half * 0.3, -high - 2.3],
          [half * 0.62, -high - 2.3],
          [half, -high],
        ],
        palette.ink,
        { opacity: 0.12 },
      ) +
      rect(half * 0.3, -high - 3.1, 0.7, 1.2, palette.brickDark)
    );
  }
  return poly(
    [
      [-half, -high],
      [0, -high - house.width * 0.5],
      [half, -high],
    ],
    roof,
  );
}

function trim(stage: Stage, house: CanalHouse, high: number): string {
  const { palette } = stage;
  const { width } = house;
  const half = width / 2;
  if (house.gable === 'cornice')
    return (
      rect(-half - 0.15, -high - 0.1, width + 0.3, 0.62, palette.frame) +
      rect(-half - 0.15, -high + 0.52, width + 0.3, 0.16, palette.ink, { opacity: 0.18 })
    );
  if (house.gable === 'neck')
    return (
      rect(-half * 0.54, -high - 3.15, half * 1.08, 0.24, palette.frame) +
      path(
        `M${n(-half)} ${n(-high - 0.5)}Q${n(-half * 0.5)} ${n(-high - 0.7)} ${n(-half * 0.46)} ${n(-high - 2.4)}V${n(-high - 0.5)}ZM${n(half)} ${n(-high - 0.5)}Q${n(half * 0.5)} ${n(-high - 0.7)} ${n(half * 0.46)} ${n(-high - 2.4)}V${n(-high - 0.5)}Z`,
        palette.frame,
      )
    );
  if (house.gable === 'bell')
    return path(`M${n(-half * 0.42)} ${n(-high - 3)}Q0 ${n(-high - 4.3)} ${n(half * 0.42)} ${n(-high - 3)}Z`, palette.frame);
  return '';
}

function openings(stage: Stage, house: CanalHouse): string {
  const { palette, random } = stage;
  const { width, storeys } = house;
  const columns = width > 5.8 ? 3 : 2;
  const gap = width / columns;
  const upper = Array.from({ length: storeys - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const tall = 1.95 - row * 0.14;
      const x = -width / 2 + gap * (column + 0.5) - 0.55;
      return pane(stage, x, -storeyHeight * (row + 2) + 0.75, 1.1, tall, { sash: 'cross', lit: house.lit === true && random.chance(0.4) });
    }).join(''),
  ).join('');
  const attic = house.gable === 'cornice' ? '' : pane(stage, -0.42, -(storeys * storeyHeight) - 1.75, 0.84, 1.25, { sash: 'halves' });
  const entrance = door(
    stage,
    -width / 2 + 0.55,
    -2.75,
    1.05,
    2.75,
    house.door ?? random.pick([palette.accent, palette.leafDark, palette.roof]),
  );
  const front = house.shop
    ? pane(stage, -width / 2 + 2.1, -2.6, width - 2.6, 2.05, { sash: 'upper', lit: true }) + awning(stage, -width / 2 + 1.9, width - 2.2)
    : Array.from({ length: columns - 1 }, (_, i) =>
        pane(stage, -width / 2 + 2.15 + (i * (width - 2.5)) / (columns - 1), -2.6, (width - 2.9) / (columns - 1) - 0.15, 1.95, {
          sash: 'upper',
        }),
      ).join('');
  return upper + attic + entrance + front;
}

function awning(stage: Stage, left: number, width: number): string {
  const { palette } = stage;
  return poly(
    [
      [left, -3],
      [left + width, -3],
      [left + width + 0.15, -2.35],
      [left - 0.15, -2.35],
    ],
    mix(palette.accent, palette.plaster, 0.2),
  );
}
