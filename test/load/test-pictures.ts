import sharp from 'sharp';

/** A picture of noise, so that its file has a length worth cutting. */
export async function noisyPicture(format: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif', width = 160, height = 120): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 7919 + (index % 13) * 31) % 256));
  return sharp(pixels, { raw: { width, height, channels: 3 } }).toFormat(format).toBuffer();
}
