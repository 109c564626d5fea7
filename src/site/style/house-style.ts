import { readableOn, TEXT_CONTRAST } from '../../model/contrast.ts';
import type { Programme } from '../../model/programme.ts';
import { NIGHT, PAPER } from './palette.ts';

/** The dark asks for more: what just passes there looks dull. */
const NIGHT_CONTRAST = 6;

/** The class that gives an element and what is in it a colour as its accent. */
export function accentClass(colour: string): string {
  return `accent-${colour.slice(1).toLowerCase()}`;
}

/**
 * What of the site's look comes from the content: the municipality's accent and a class for each colour of an area or
 * theme. Each colour comes out in the nearest shade that can be read on paper, and in one for the dark.
 */
export function houseStyle({ municipality, areas, themes }: Pick<Programme, 'municipality' | 'areas' | 'themes'>): string {
  const colours = new Set([...areas.map((area) => area.accent), ...themes.map((theme) => theme.colour)].map((colour) => colour.toLowerCase()));
  const accents = [
    { selector: ':root', colour: municipality.style.accent },
    ...[...colours].toSorted().map((colour) => ({ selector: `.${accentClass(colour)}`, colour })),
  ];
  const rules = (ground: string) => accents.map(({ selector, colour }) => {
    const shade = readableOn(colour, ground, ground === NIGHT ? NIGHT_CONTRAST : TEXT_CONTRAST);
    // Flat areas carry white text, so they keep the shade for paper in the dark too.
    const names = [...(selector === ':root' ? [ground === PAPER ? '--house-flat' : '--house'] : []), ground === PAPER ? '--flat' : '--accent'];
    return `${selector}{${names.map((name) => `${name}:${shade}`).join(';')}}`;
  }).join('\n');
  return `${rules(PAPER)}\n:root{--house:var(--house-flat)}\n:root,[class*='accent-']{--accent:var(--flat)}\n[class*='accent-']{--utrecht-link-color:var(--accent)}\n@media screen and (prefers-color-scheme: dark){\n${rules(NIGHT)}\n}\n`;
}
