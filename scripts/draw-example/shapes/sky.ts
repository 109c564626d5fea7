import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { oval, path, rect, smooth } from '../svg.ts';
import type { Point } from '../svg.ts';

/** What stands in the sky. */
export interface Sky {
  /** Where sky meets land, in pixels from the top. */
  horizon: number;
  sun?: readonly [x: number, y: number, radius: number];
  /** Middle, width and foot of each cloud, in pixels. */
  clouds?: readonly (readonly [x: number, foot: number, width: number])[];
}

/** A wide Frisian sky that lightens towards the horizon, with flat-bottomed clouds. */
export function sky(stage: Stage, { horizon, sun, clouds = [] }: Sky): string {
  const { palette, width } = stage;
  const air = stage.gradient('down', [
    { at: 0, color: palette.skyTop },
    { at: 0.55, color: mix(palette.skyTop, palette.skyLow, 0.62) },
    { at: 1, color: palette.skyLow },
  ]);
  const drawn = [rect(0, 0, width, horizon + 4, air)];
  if (sun) {
    const [x, y, radius] = sun;
    const glow = stage.gradient('out', [
      { at: 0, color: palette.sun, opacity: 0.75 },
      { at: 1, color: palette.sun, opacity: 0 },
    ]);
    drawn.push(oval(x, y, radius * 4.5, radius * 4.5, glow), oval(x, y, radius, radius, palette.sun, { opacity: 0.92 }));
  }
  return [...drawn, ...clouds.map(([x, foot, wide]) => cloud(stage, x, foot, wide))].join('');
}

/** One long cumulus: a few soft heaps above a straight foot, dissolving downwards. */
export function cloud(stage: Stage, x: number, foot: number, width: number): string {
  const { palette, random } = stage;
  const heap = (left: number, wide: number, high: number): string => {
    const humps = Math.max(3, Math.round(wide / 150));
    const points: Point[] = [[left, foot]];
    for (let i = 0; i < humps; i += 1) {
      const t = (i + 0.5) / humps;
      const top =
        high * Math.sin(Math.PI * Math.min(0.92, Math.max(0.12, t * random.between(0.85, 1.1)))) ** 0.9 * random.between(0.72, 1.08);
      points.push(
        [left + wide * (t - 0.26 / humps), foot - top * random.between(0.82, 1)],
        [left + wide * (t + 0.22 / humps), foot - top * random.between(0.86, 1.02)],
      );
      if (i < humps - 1) points.push([left + (wide * (i + 1)) / humps, foot - top * random.between(0.72, 0.9)]);
    }
    return `${smooth([...points, [left + wide, foot]], false)}Z`;
  };
  const light = stage.gradient('down', [
    { at: 0, color: palette.cloud, opacity: 0.96 },
    { at: 0.55, color: palette.cloud, opacity: 0.72 },
    { at: 1, color: palette.cloud, opacity: 0 },
  ]);
  const shade = stage.gradient('down', [
    { at: 0, color: palette.cloudShade, opacity: 0.75 },
    { at: 1, color: palette.cloudShade, opacity: 0 },
  ]);
  const left = x - width / 2;
  return (
    path(heap(left + width * 0.2, width * 0.62, width * 0.21), light) +
    path(heap(left, width, width * 0.11), light) +
    path(heap(left + width * 0.14, width * 0.7, width * 0.05), shade)
  );
}

/** A few gulls far away, in pixels. */
export function gulls(stage: Stage, spots: readonly (readonly [x: number, y: number, size: number])[]): string {
  const { palette } = stage;
  return spots
    .map(([x, y, size]) =>
      path(
        `M${x - size} ${y - size * 0.28}Q${x - size * 0.4} ${y - size * 0.5} ${x} ${y}Q${x + size * 0.45} ${y - size * 0.55} ${x + size} ${y - size * 0.2}Q${x + size * 0.45} ${y - size * 0.32} ${x} ${y + size * 0.16}Q${x - size * 0.4} ${y - size * 0.3} ${x - size} ${y - size * 0.28}Z`,
        palette.frame,
      ),
    )
    .join('');
}
