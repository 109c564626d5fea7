import { groundAt } from '../camera.ts';
import type { Camera } from '../camera.ts';
import type { Stage } from '../stage.ts';
import { n, poly } from '../svg.ts';
import type { Look, Point } from '../svg.ts';

/** One front in a receding row: its width in metres and how to draw it, from its left foot. */
export interface Front {
  width: number;
  draw(stage: Stage): string;
}

/** Where a row of fronts stands. */
export interface Recession {
  camera: Camera;
  side: 'left' | 'right';
  /** Metres between the vanishing point and the row. */
  away: number;
  /** Pixels a metre at the near end, and how many pixels a metre one metre away would be. */
  near: number;
  focal: number;
  /** How much the far end fades. */
  fade?: number;
}

/** A row of fronts that recedes towards the vanishing point, drawn far to near. */
export function recede(stage: Stage, row: Recession, fronts: readonly Front[]): string {
  const { camera, side, away, near, focal } = row;
  let distance = focal / near;
  const placed = fronts.map((front) => {
    const [a, b] = [focal / distance, focal / (distance + front.width)];
    distance += front.width;
    return { front, a, b };
  });
  return placed
    .reverse()
    .map(({ front, a, b }) => {
      const [nearX, farX] = [camera.vanish + (side === 'left' ? -away : away) * a, camera.vanish + (side === 'left' ? -away : away) * b];
      const [nearY, farY] = [groundAt(camera, a), groundAt(camera, b)];
      const [x, y, toX, toY] = side === 'left' ? [nearX, nearY, farX, farY] : [farX, farY, nearX, nearY];
      const tall = (a + b) / 2;
      const depth = (row.fade ?? 0.4) * (1 - Math.min(1, a / near));
      const drawing = front.draw(stage.far(depth));
      return `<g transform="matrix(${n((toX - x) / front.width)} ${n((toY - y) / front.width)} 0 ${n(tall)} ${n(x)} ${n(y)})">${drawing}</g>`;
    })
    .join('');
}

/** A flat strip of ground between two lateral distances, from a far scale to a near one. */
export function strip(
  camera: Camera,
  from: number,
  to: number,
  far: number,
  near: number,
  fill: string,
  down = 0,
  look: Look = {},
): string {
  const at = (x: number, scale: number): Point => [camera.vanish + x * scale, groundAt(camera, scale) + down * scale];
  return poly([at(from, far), at(to, far), at(to, near), at(from, near)], fill, look);
}

/** An upright wall along the street: between two scales, from one height to another in metres. */
export function wall(camera: Camera, x: number, far: number, near: number, foot: number, top: number, fill: string): string {
  const at = (scale: number, up: number): Point => [camera.vanish + x * scale, groundAt(camera, scale) - up * scale];
  return poly([at(far, foot), at(far, top), at(near, top), at(near, foot)], fill);
}
