import { mix } from '../../color.ts';
import type { Stage } from '../../stage.ts';
import { oval, path } from '../../svg.ts';

/** An old headstone without words, in metres around its foot. */
export function headstone(stage: Stage, height: number): string {
  const { palette } = stage;
  const stone = mix(palette.metal, palette.frame, 0.45);
  return (
    oval(0.3, 0, 0.6, 0.07, palette.ink, { opacity: 0.13 }) +
    path(`M-0.34 0V${-height + 0.34}A0.34 0.34 0 0 1 0.34 ${-height + 0.34}V0Z`, stone) +
    path(`M0.34 0V${-height + 0.34}A0.34 0.34 0 0 0 0.17 ${-height + 0.05}V0Z`, palette.ink, { opacity: 0.14 })
  );
}
