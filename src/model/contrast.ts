/** A colour as `#rrggbb`. */
export type HexColour = string;

type Channels = readonly [red: number, green: number, blue: number];

/** Least contrast of text, WCAG 2.2 success criterion 1.4.3. */
export const TEXT_CONTRAST = 4.5;

/** How far two colours stand apart, 1 to 21, by WCAG's formula. */
export function contrastRatio(a: HexColour, b: HexColour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The nearest shade of a colour that can be read on a background: itself where it can, else mixed with black on a light
 * background and with white on a dark one, in steps of a hundredth, until it passes.
 */
export function readableOn(colour: HexColour, background: HexColour, ratio = TEXT_CONTRAST): HexColour {
  const towards: Channels = luminance(background) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  const from = channels(colour);
  for (let step = 0; step < 100; step += 1) {
    const mixed = toHex(mix(from, towards, step / 100));
    if (contrastRatio(mixed, background) >= ratio) return mixed;
  }
  return toHex(towards);
}

function luminance(colour: HexColour): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: HexColour): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(from: Channels, to: Channels, share: number): Channels {
  return from.map((value, index) => value + ((to[index] ?? 0) - value) * share) as unknown as Channels;
}

function toHex(colour: Channels): HexColour {
  return `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
