import { mix } from '../../color.ts';
import type { Color } from '../../color.ts';
import type { Stage } from '../../stage.ts';

/** The whitewash of Wetterein. */
export const white = (stage: Stage): Color => mix(stage.palette.plaster, stage.palette.frame, 0.6);
