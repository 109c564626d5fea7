import type { Area, Edition, Programme } from '../model/programme.ts';
import type { LeafFacts } from './leaf/leaf-html.ts';

/** What the site is made from. The build hands it over before Astro starts; pages only read it. */
export interface SiteInput {
  readonly programme: Programme;
  /** What pages have in a preview alone; a build hands over nothing of it. */
  readonly preview?: SitePreview | undefined;
}

/** What a preview adds to pages, and what it fills in where a build does so afterwards. */
export interface SitePreview {
  /** The address where a booklet is shown as it is pressed. */
  pressView(area: Area, edition: Edition): string;
  /** The pages to leaf through of the booklet at a site path. */
  leaf(booklet: string): Promise<LeafFacts | undefined>;
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
