import { callout } from './callout.ts';

/** Something that is good to know. */
export const note = callout('note', ':::note');
