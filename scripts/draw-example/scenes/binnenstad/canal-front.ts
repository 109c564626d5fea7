import { mix } from '../../color.ts';
import { canalRow, someCanalHouses } from '../../shapes/canal-house.ts';
import type { Gable } from '../../shapes/canal-house.ts';
import type { Stage } from '../../stage.ts';
import { place, rect } from '../../svg.ts';

/** A canal front across the picture with its image in the water; gives everything above the waterline. */
export function canalFront(stage: Stage, shore: number, scale: number, extra: string, gables?: readonly Gable[]): string {
  const { palette, width } = stage;
  const quayHigh = scale * 1.15;
  const row = canalRow(stage, someCanalHouses(stage, width / scale + 6, [2, 3], gables));
  const lip = shore - quayHigh;
  const joints =
    [0.35, 0.68].map((t) => rect(-5, lip + quayHigh * t, width + 10, 1.6, palette.ink, { opacity: 0.16 })).join('') +
    rect(-5, shore - quayHigh * 0.22, width + 10, quayHigh * 0.22, palette.leafDark, { opacity: 0.35 });
  return (
    place(row.drawing, -scale * 2, lip - scale * 1.1, scale) +
    rect(-5, lip - scale * 1.1, width + 10, scale * 1.1 + 2, palette.paving) +
    extra +
    rect(
      -5,
      lip,
      width + 10,
      quayHigh,
      stage.gradient('down', [
        { at: 0, color: mix(palette.brick, palette.metal, 0.45) },
        { at: 1, color: mix(palette.brickDark, palette.metal, 0.4) },
      ]),
    ) +
    joints +
    rect(-5, lip - 3, width + 10, 11, mix(palette.plaster, palette.metal, 0.25))
  );
}
