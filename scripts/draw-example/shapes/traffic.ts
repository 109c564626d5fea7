import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, ring } from '../svg.ts';

/** A traffic sign without words: a white round with a coloured edge, in metres around its foot. */
export function roundSign(stage: Stage, color: Color = '#a8483a'): string {
  const { palette } = stage;
  return (
    line(
      [
        [0, 0],
        [0, -2.2],
      ],
      palette.metal,
      0.07,
    ) +
    oval(0, -2.4, 0.34, 0.34, palette.frame) +
    ring(0, -2.4, 0.29, color, 0.1)
  );
}
