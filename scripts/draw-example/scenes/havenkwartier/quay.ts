import { mix } from '../../color.ts';
import type { Stage } from '../../stage.ts';
import { rect } from '../../svg.ts';

/** A quay wall across the picture, with fenders and a stone edge; pixels. */
export function quay(stage: Stage, top: number, bottom: number): string {
  const { palette, width } = stage;
  const posts = Array.from({ length: 9 }, (_, i) =>
    rect(90 + i * 215, top + 4, 20, bottom - top, mix(palette.wood, palette.ink, 0.4)),
  ).join('');
  return (
    rect(
      -5,
      top,
      width + 10,
      bottom - top,
      stage.gradient('down', [
        { at: 0, color: mix(palette.metal, palette.brick, 0.25) },
        { at: 1, color: mix(palette.metal, palette.ink, 0.45) },
      ]),
    ) +
    posts +
    rect(-5, top - 4, width + 10, 14, mix(palette.plaster, palette.metal, 0.3))
  );
}
