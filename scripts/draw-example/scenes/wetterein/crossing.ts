import { mix } from '../../color.ts';
import { band } from '../../shapes/ground.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Stage } from '../../stage.ts';
import { rect } from '../../svg.ts';

/** A canal across the picture between a far bank and a near bank with reeds. */
export function crossing(stage: Stage, shore: number, scene: string, look: { strength?: number } = {}): string {
  const { height, width, palette } = stage;
  return (
    band(stage, shore - 70, shore, palette.grass) +
    scene +
    rect(-5, shore - 3, width + 10, 8, mix(palette.leafDark, palette.ink, 0.2)) +
    water(stage, shore + 3, height) +
    reflection(stage, scene, shore + 2, 330, look.strength ?? 0.45) +
    ripples(stage, shore + 16, height, 90)
  );
}
