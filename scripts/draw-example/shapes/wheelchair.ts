import type { Stage } from '../stage.ts';
import { line, ring } from '../svg.ts';
import { shadow } from './ground.ts';
import { person } from './people.ts';
import type { Person } from './people.ts';

/** Somebody in a wheelchair, in metres around the wheels. */
export function wheelchair(stage: Stage, who: Person = {}): string {
  const { palette } = stage;
  return (
    shadow(stage, 0, 0, 1, 0.07) +
    `<g transform="translate(0 -0.14)">${person(stage, { ...who, pose: 'sit' })}</g>` +
    line(
      [
        [-0.3, -1],
        [-0.24, -0.5],
        [0.36, -0.5],
        [0.52, -0.08],
      ],
      palette.ink,
      0.06,
    ) +
    ring(-0.08, -0.32, 0.31, palette.ink, 0.055) +
    ring(0.46, -0.1, 0.09, palette.ink, 0.05)
  );
}
