import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { n, oval, path, rect } from '../svg.ts';

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
    { at: 0, color: palette.skyTop }, { at: 0.55, color: mix(palette.skyTop, palette.skyLow, 0.62) }, { at: 1, color: palette.skyLow },
  ]);
  const drawn = [rect(0, 0, width, horizon + 4, air)];
  if (sun) {
    const [x, y, radius] = sun;
    const glow = stage.gradient('out', [{ at: 0, color: palette.sun, opacity: 0.75 }, { at: 1, color: palette.sun, opacity: 0 }]);
    drawn.push(oval(x, y, radius * 4.5, radius * 4.5, glow), oval(x, y, radius, radius, palette.sun, { opacity: 0.92 }));
  }
  return [...drawn, ...clouds.map(([x, foot, wide]) => cloud(stage, x, foot, wide))].join('');
}

/** One long cumulus: rounded on top, dissolving at its foot. */
export function cloud(stage: Stage, x: number, foot: number, width: number): string {
  const { palette, random } = stage;
  const bumps = Math.max(4, Math.round(width / 110));
  const tops = Array.from({ length: bumps }, (_, i) => {
    const t = (i + 0.5) / bumps;
    return Math.sin(Math.PI * t) ** 0.7 * width * random.between(0.13, 0.21);
  });
  const body = (lift: number, inset: number): string => {
    const left = x - width / 2 + inset;
    const step = (width - inset * 2) / bumps;
    const arcs = tops.map((top, i) => {
      const height = Math.max(top * lift, 6);
      const from = left + i * step;
      return `C${n(from - step * 0.16)} ${n(foot - height * 1.15)} ${n(from + step * 1.16)} ${n(foot - height * 1.15)} ${n(from + step)} ${n(foot - (tops[i + 1] ?? 0) * lift * 0.45)}`;
    });
    return `M${n(left)} ${n(foot)}${arcs.join('')}L${n(left + width - inset * 2)} ${n(foot)}Z`;
  };
  const light = stage.gradient('down', [{ at: 0, color: palette.cloud, opacity: 0.95 }, { at: 0.6, color: palette.cloud, opacity: 0.7 }, { at: 1, color: palette.cloud, opacity: 0 }]);
  const shade = stage.gradient('down', [{ at: 0, color: palette.cloudShade, opacity: 0.6 }, { at: 1, color: palette.cloudShade, opacity: 0 }]);
  return path(body(1, 0), light) + path(body(0.5, width * 0.06), shade);
}
