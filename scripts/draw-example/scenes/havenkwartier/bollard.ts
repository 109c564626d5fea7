import { mix } from '../../color.ts';
import type { Stage } from '../../stage.ts';
import { oval, path } from '../../svg.ts';

/** An iron bollard, in metres around its foot. */
export function bollard(stage: Stage): string {
  const { palette } = stage;
  return (
    path(
      'M-0.2 0L-0.16 -0.55Q-0.34 -0.62 -0.34 -0.74Q0 -0.92 0.34 -0.74Q0.34 -0.62 0.16 -0.55L0.2 0Z',
      mix(palette.ink, palette.accent, 0.25),
    ) + oval(0.35, 0, 0.5, 0.06, palette.ink, { opacity: 0.14 })
  );
}
