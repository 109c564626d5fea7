import { mix } from '../../color.ts';
import { band } from '../../shapes/ground.ts';
import { blob } from '../../shapes/plants.ts';
import type { Stage } from '../../stage.ts';

/** Heath in flower: bands of purple that thin out towards the horizon, in pixels. */
export function heath(stage: Stage, top: number, bottom: number): string {
  const { palette, random, width } = stage;
  const purple = mix(palette.accent, palette.blossom, 0.55);
  const base = band(stage, top, bottom, mix(purple, palette.haze, 0.25), 4);
  const clumps = Array.from({ length: 60 }, () => {
    const t = random.next();
    const y = top + (bottom - top) * (0.1 + 0.9 * t);
    return blob(
      stage,
      random.between(0, width),
      y,
      12 + 60 * t,
      3 + 11 * t,
      mix(purple, random.chance(0.5) ? palette.grass : palette.blossom, random.between(0.1, 0.5)),
      0.12,
    );
  });
  return base + clumps.join('');
}
