/**
 * CMYK pixels as an uncompressed TIFF: the plainest file in which an encoder recognises them as ink. sharp takes four
 * raw channels for RGB with transparency, so pixels that were worked on cannot go back into it without a header.
 */
export function cmykTiff(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const LONG = 4;
  const SHORT = 3;
  const tags: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 4, 0], // bits per sample: four numbers, which stand behind the tags
    [259, SHORT, 1, 1], // not compressed
    [262, SHORT, 1, 5], // photometric interpretation: separated, that is CMYK
    [273, LONG, 1, 0], // where the pixels begin
    [277, SHORT, 1, 4],
    [278, LONG, 1, height],
    [279, LONG, 1, pixels.length],
    [332, SHORT, 1, 1], // ink set: CMYK
  ];
  const bitsAt = 8 + 2 + tags.length * 12 + 4;
  const pixelsAt = bitsAt + 8;
  const file = Buffer.alloc(pixelsAt + pixels.length);
  file.write('II', 0, 'latin1');
  file.writeUInt16LE(42, 2);
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(tags.length, 8);
  tags.forEach(([tag, type, count, given], index) => {
    const at = 10 + index * 12;
    const value = tag === 258 ? bitsAt : tag === 273 ? pixelsAt : given;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    if (type === SHORT && count === 1) file.writeUInt16LE(value, at + 8);
    else file.writeUInt32LE(value, at + 8);
  });
  for (let channel = 0; channel < 4; channel += 1) file.writeUInt16LE(8, bitsAt + channel * 2);
  file.set(pixels, pixelsAt);
  return file;
}
