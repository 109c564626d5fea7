/** A colour as `#rrggbb`. */
export type Color = `#${string}`;

/** A colour between two others: `share` 0 gives `a`, 1 gives `b`. */
export function mix(a: Color, b: Color, share: number): Color {
  const [from, to] = [channels(a), channels(b)];
  return toColor(from.map((value, i) => value + ((to[i] ?? value) - value) * share));
}

/** Contrast ratio of two colours after WCAG 2.2. */
export function contrast(a: Color, b: Color): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: Color): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function toColor(values: readonly number[]): Color {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
