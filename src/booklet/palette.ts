import type { Theme } from '../model/programme.ts';
import type { Medium } from './booklet-data.ts';

/** `#rrggbb` on screen; in the press file percentages of cyan, magenta, yellow and black. */
export type Colour = string | readonly [cyan: number, magenta: number, yellow: number, black: number];

type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [0x1e, 0x1b, 0x18];

/** Colours by name. Text is near-black on screen and black alone (K100) in print; tints are solid colours, since print wants no transparency. */
export function paletteOf(accent: string, themes: readonly Theme[], medium: Medium): Readonly<Record<string, Colour>> {
  const own = toRgb(accent);
  const colour = (rgb: Rgb): Colour => (medium === 'press' ? toCmyk(rgb) : toHex(rgb));
  const grey = (onScreen: Rgb, black: number): Colour => (medium === 'press' ? [0, 0, 0, black] : toHex(onScreen));
  return {
    ink: grey(INK, 100),
    quiet: grey([0x5a, 0x54, 0x4c], 100),
    rule: grey([0xb4, 0xad, 0xa3], 35),
    wash: grey([0xf4, 0xf1, 0xec], 5),
    paper: grey(WHITE, 0),
    accent: colour(own),
    accentDeep: colour(mix(own, INK, 0.28)),
    accentSoft: colour(mix(own, WHITE, 0.86)),
    accentLine: colour(mix(own, WHITE, 0.35)),
    onAccent: readableOn(own) === WHITE ? grey(WHITE, 0) : grey(INK, 100),
    onAccentSoft: colour(mix(own, readableOn(own), 0.72)),
    ...Object.fromEntries(themes.flatMap((theme) => {
      const rgb = toRgb(theme.colour);
      return [
        [themeColour(theme.id), colour(rgb)],
        [`${themeColour(theme.id)}-soft`, colour(mix(rgb, WHITE, 0.86))],
        [`${themeColour(theme.id)}-on`, readableOn(rgb) === WHITE ? grey(WHITE, 0) : grey(INK, 100)],
      ];
    })),
  };
}

/** Name of a theme's colour in the palette; with `-soft` its tint, with `-on` what reads on it. */
export const themeColour = (themeId: string) => `theme-${themeId}`;

/** White where it can be read on a colour (WCAG 4.5 to 1), else ink. */
function readableOn(rgb: Rgb): Rgb {
  return 1.05 / (luminance(rgb) + 0.05) >= 4.5 ? WHITE : INK;
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From one colour towards another: 0 is the first, 1 the second. */
function mix(from: Rgb, to: Rgb, part: number): Rgb {
  return [0, 1, 2].map((index) => Math.round((from[index] ?? 0) * (1 - part) + (to[index] ?? 0) * part)) as unknown as Rgb;
}

function toRgb(hex: string): Rgb {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb;
}

const toHex = (rgb: Rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Inks of a flat colour with all grey replaced by black: little ink in all, and it keeps its hue when the press drifts. */
function toCmyk(rgb: Rgb): Colour {
  const parts = rgb.map((part) => 1 - part / 255);
  const black = Math.min(...parts);
  const ink = (part: number) => (black >= 1 ? 0 : Math.round((100 * (part - black)) / (1 - black)));
  return [ink(parts[0] ?? 0), ink(parts[1] ?? 0), ink(parts[2] ?? 0), Math.round(black * 100)];
}
