/** Most ink on one spot of CMYK pixels (four bytes each, 255 is full), in percent. */
export function mostInkPercent(pixels: Uint8Array): number {
  let most = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const sum = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) + (pixels[at + 3] ?? 0);
    if (sum > most) most = sum;
  }
  return most / 2.55;
}

/**
 * Hold CMYK pixels under an ink limit, in place: where the sum is too high, cyan, magenta and yellow go down in
 * proportion, so the hue stays, and black stays, so the drawing does.
 */
export function limitInk(pixels: Uint8Array, limitPercent: number): void {
  const limit = limitPercent * 2.55;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [c, m, y, k] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0, pixels[at + 3] ?? 0];
    const colour = c + m + y;
    if (colour + k <= limit) continue;
    const part = Math.max(0, limit - k) / colour;
    pixels[at] = Math.floor(c * part);
    pixels[at + 1] = Math.floor(m * part);
    pixels[at + 2] = Math.floor(y * part);
  }
}
