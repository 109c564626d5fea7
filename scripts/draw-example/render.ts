import sharp from 'sharp';

import { createRandom } from './random.ts';
import type { Stage } from './stage.ts';

const grainStrength = 2.4;

/** Turns a finished drawing into a JPEG with a breath of paper grain and no metadata. */
export async function renderJpeg(stage: Stage, drawing: string): Promise<Buffer> {
  const { width, height } = stage;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${stage.definitions()}${drawing}</svg>`;
  const flat = await sharp(Buffer.from(svg), { limitInputPixels: 20_000_000 })
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .png()
    .toBuffer();
  return sharp(flat)
    .composite([{ input: await paperGrain(width, height), blend: 'soft-light' }])
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: '4:2:0' })
    .toBuffer();
}

/** Coarse, soft noise: fine noise would double the size of the file and vanish in print. */
async function paperGrain(width: number, height: number): Promise<Buffer> {
  const random = createRandom('paper');
  const [columns, rows] = [Math.ceil(width / 3), Math.ceil(height / 3)];
  const noise = Buffer.alloc(columns * rows);
  for (let i = 0; i < noise.length; i += 1) {
    noise[i] = 128 + Math.round((random.next() + random.next() - 1) * grainStrength * 4);
  }
  return sharp(noise, { raw: { width: columns, height: rows, channels: 1 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
}
