import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { rect } from '../svg.ts';

/** A fence of upright bars from `left` to `right`, in metres. */
export function fence(
  stage: Stage,
  left: number,
  right: number,
  height = 1.5,
  color: Color = mix(stage.palette.leafDark, stage.palette.ink, 0.35),
): string {
  const count = Math.round((right - left) / 0.22);
  return (
    Array.from({ length: count + 1 }, (_, i) => rect(left + ((right - left) * i) / count - 0.02, -height, 0.04, height, color)).join('') +
    [0.12, 0.9].map((t) => rect(left, -height * t - 0.03, right - left, 0.07, color)).join('') +
    Array.from({ length: Math.round((right - left) / 2.4) + 1 }, (_, i, all = Math.round((right - left) / 2.4)) =>
      rect(left + ((right - left) * i) / Math.max(1, all) - 0.06, -height - 0.12, 0.12, height + 0.12, color),
    ).join('')
  );
}
