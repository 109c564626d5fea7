import { mix } from '../color.ts';
import { church } from '../shapes/church.ts';
import { mill, turbine } from '../shapes/mill.ts';
import { sky } from '../shapes/sky.ts';
import type { Sky } from '../shapes/sky.ts';
import { treeLine } from '../shapes/tree-line.ts';
import type { Stage } from '../stage.ts';
import { place } from '../svg.ts';

/** Sky and horizon of one picture. */
export interface Backdrop extends Sky {
  /** How high the farthest wood stands, in pixels. */
  wood?: number;
  /** Landmarks on the horizon: place from the left and pixels a metre. */
  church?: readonly [x: number, scale: number];
  mill?: readonly [x: number, scale: number];
  turbines?: readonly (readonly [x: number, scale: number])[];
}

/** Sky and horizon: what is too far away to have a colour of its own. */
export function backdrop(stage: Stage, look: Backdrop): string {
  const { width, random } = stage;
  const { horizon, wood = 40 } = look;
  const [farthest, far] = [stage.far(0.72), stage.far(0.5)];
  const drawn = [sky(stage, look)];
  for (const [i, [x, scale]] of (look.turbines ?? []).entries())
    drawn.push(place(turbine(stage.far(0.35), 95, 12 + i * 37), x, horizon, scale));
  if (wood > 0) {
    const color = mix(farthest.palette.leafDark, stage.palette.skyLow, 0.25);
    drawn.push(
      treeLine(farthest, -60, width * random.between(0.55, 0.7), horizon + 4, wood, color),
      treeLine(farthest, width * random.between(0.48, 0.6), width + 60, horizon + 4, wood * 0.75, color),
    );
  }
  if (look.church) drawn.push(place(church(stage.far(0.5)), look.church[0], horizon + 4, look.church[1]));
  if (look.mill) drawn.push(place(mill(far, 24), look.mill[0], horizon + 4, look.mill[1]));
  if (wood > 0)
    drawn.push(
      treeLine(far, width * random.between(-0.1, 0.1), width * random.between(0.28, 0.42), horizon + 5, wood * 0.55, far.palette.leafDark),
      treeLine(far, width * random.between(0.7, 0.8), width * 1.05, horizon + 5, wood * 0.5, far.palette.leafDark),
    );
  return drawn.join('');
}
