import type { Programme } from '../model/programme.ts';

/** What the site is made from. The build hands it over before Astro starts; pages only read it. */
export interface SiteInput {
  readonly programme: Programme;
}

const KEY = Symbol.for('doorstep.site-input');
const holder = globalThis as { [KEY]?: SiteInput };

/** Hand the programme to the pages. Astro bundles them apart from the caller, so it travels on the global object. */
export function handOverToSite(input: SiteInput): void {
  holder[KEY] = input;
}

/** What was handed over; a page that is rendered without it is a defect. */
export function siteInput(): SiteInput {
  const input = holder[KEY];
  if (!input) throw new Error('The site was rendered before a programme was handed over.');
  return input;
}
