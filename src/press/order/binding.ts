import type { PressSettings } from '../../model/programme.ts';

export type Binding = 'saddle-stitch' | 'perfect' | 'none';

/** More pages than this do not stay in their staples. */
export const MOST_STAPLED_PAGES = 80;

/** How a booklet is bound: as the municipality says, and else stapled while staples hold it and glued when it is thicker. */
export function bindingOf(press: Pick<PressSettings, 'binding'>, pages: number): Binding {
  return press.binding ?? (pages > MOST_STAPLED_PAGES ? 'perfect' : 'saddle-stitch');
}
