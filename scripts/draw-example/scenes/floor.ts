import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import { band, stones } from '../shapes/ground.ts';
import type { Stage } from '../stage.ts';
import { poly, rect } from '../svg.ts';
import type { Point } from '../svg.ts';

/** A street seen across: pavement, kerb, road, kerb, pavement; heights in pixels. */
export interface Street {
  top: number;
  road: readonly [top: number, bottom: number];
  color?: Color;
}

/** The floor of a street across the whole width. */
export function streetFloor(stage: Stage, { top, road, color }: Street): string {
  const { palette, width, height } = stage;
  const asphalt = color ?? palette.road;
  const kerb = mix(palette.paving, palette.ink, 0.22);
  return (
    band(stage, top, road[0], palette.paving) +
    stones(stage, 0, top + 6, width, road[0] - 4, palette.paving, 60) +
    band(stage, road[0], road[1], asphalt) +
    stones(stage, 0, road[0] + 8, width, road[1] - 8, palette.road, 50) +
    rect(-5, road[0] - 3, width + 10, 7, kerb) +
    rect(-5, road[0] + 4, width + 10, 6, palette.ink, { opacity: 0.14 }) +
    band(stage, road[1], height, palette.paving) +
    rect(-5, road[1] - 2, width + 10, 10, mix(kerb, palette.frame, 0.35)) +
    stones(stage, 0, road[1] + 14, width, height, palette.paving, 90)
  );
}

/** A square of stones from `top` to the lower edge. */
export function squareFloor(stage: Stage, top: number, color: Color = stage.palette.paving): string {
  const { width, height, palette } = stage;
  const joints = Array.from({ length: 13 }, (_, i): string => {
    const far = width / 2 + (i - 6) * width * 0.12;
    const near = width / 2 + (i - 6) * width * 0.3;
    return poly(
      [
        [far, top],
        [far + 1.5, top],
        [near + 5, height],
        [near, height],
      ],
      palette.ink,
      { opacity: 0.05 },
    );
  }).join('');
  return band(stage, top, height, color) + joints + stones(stage, 0, top + 8, width, height, color, 130);
}

/** White stripes across the road around `x`. */
export function zebra(stage: Stage, x: number, road: readonly [top: number, bottom: number], width: number, stripes = 6): string {
  const { palette } = stage;
  const lean = (road[1] - road[0]) * 0.12;
  return Array.from({ length: stripes }, (_, i) => {
    const left = x - width / 2 + (width * i) / stripes;
    const each = (width / stripes) * 0.58;
    const spread = ((i + 0.5) / stripes - 0.5) * lean * 2;
    const quad: Point[] = [
      [left, road[0] + 10],
      [left + each, road[0] + 10],
      [left + each * 1.1 + spread, road[1] - 4],
      [left - each * 0.1 + spread, road[1] - 4],
    ];
    return poly(quad, palette.frame, { opacity: 0.9 });
  }).join('');
}
