import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { n, path, rect } from '../svg.ts';

/** Water across the width with light on it: pale far away, deeper near the reader. */
export function water(stage: Stage, top: number, bottom: number, left = -5, right = stage.width + 5): string {
  const { palette } = stage;
  const fill = stage.gradient('down', [
    { at: 0, color: mix(palette.waterLight, palette.skyLow, 0.35) },
    { at: 0.4, color: mix(palette.water, palette.waterLight, 0.45) },
    { at: 1, color: palette.water },
  ]);
  return rect(left, top, right - left, bottom - top, fill);
}

/** Streaks of light or shade on water, longer and farther apart towards the reader. */
export function ripples(stage: Stage, top: number, bottom: number, count: number, left = 0, right = stage.width): string {
  const { palette, random } = stage;
  return Array.from({ length: count }, () => {
    const depth = random.next() ** 1.4;
    const y = top + (bottom - top) * depth;
    const wide = random.between(40, 150) * (0.35 + depth);
    const thick = random.between(1.6, 3.6) * (0.5 + depth * 1.3);
    const x = random.between(left - wide * 0.3, right - wide * 0.7);
    const fill = random.chance(0.72) ? palette.waterLight : mix(palette.water, palette.ink, 0.3);
    return path(
      `M${n(x)} ${n(y)}Q${n(x + wide / 2)} ${n(y - thick)} ${n(x + wide)} ${n(y)}Q${n(x + wide / 2)} ${n(y + thick)} ${n(x)} ${n(y)}Z`,
      fill,
      { opacity: random.between(0.3, 0.6) },
    );
  }).join('');
}

/** What stands above the waterline, upside down and dissolving in the water below it; pixels. */
export function reflection(stage: Stage, drawing: string, waterline: number, depth: number, strength = 0.45): string {
  const mirrored = `<g transform="translate(0 ${n(waterline * 2)}) scale(1 -1)">${drawing}</g>`;
  return stage.dissolve(mirrored, waterline, waterline + depth, strength);
}
