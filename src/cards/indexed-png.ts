import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_OF_BYTES = [8, 3, 0, 0, 0];

/**
 * A PNG of 8 bits a pixel whose colours are known beforehand; looking for the best palette takes longer than all other
 * work on a card. `indices` holds a byte a pixel, `palette` at most 256 colours of three bytes each, red first.
 * Format: Portable Network Graphics, W3C Recommendation.
 */
export function indexedPng(width: number, height: number, indices: Uint8Array, palette: Uint8Array): Buffer {
  // Each line begins with the number of its filter: 0, none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(PALETTE_OF_BYTES, 8);
  // Even grounds are long runs of one byte, which this strategy is made for.
  const pixels = deflateSync(lines, { level: 6, strategy: constants.Z_RLE });
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', pixels), chunk('IEND', new Uint8Array())]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
