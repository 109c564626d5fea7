import { callout } from './callout.ts';

/** Something that people must not miss. */
export const warning = callout('warning', ':::warning');
