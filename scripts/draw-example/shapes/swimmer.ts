import type { Stage } from '../stage.ts';
import { oval, path } from '../svg.ts';

/** Somebody swimming: a head, an arm and rings in the water. */
export function swimmer(stage: Stage): string {
  const { palette, random } = stage;
  const skin = random.pick(palette.skin);
  return (
    oval(0, 0, 0.9, 0.13, palette.waterLight, { opacity: 0.55 }) +
    path('M0.1 -0.02Q0.35 -0.5 0.75 -0.28L0.72 -0.16Q0.4 -0.28 0.28 0Z', skin) +
    oval(0, -0.14, 0.14, 0.16, skin) +
    path('M-0.15 -0.12Q-0.16 -0.34 0.02 -0.33Q0.16 -0.3 0.14 -0.2Q0 -0.26 -0.15 -0.12Z', random.pick(palette.clothes)) +
    oval(0, 0.04, 0.42, 0.06, palette.water, { opacity: 0.9 })
  );
}
