import sharp, { type Sharp } from 'sharp';

/**
 * Open a picture, upright and in sRGB. Of files with 16 bits a channel and a profile sharp hands on Display P3 under the
 * name of sRGB, so these are told where to go.
 */
export async function openPicture(source: string | Uint8Array): Promise<Sharp> {
  const picture = sharp(source).autoOrient();
  const { depth, hasProfile } = await picture.metadata();
  return depth === 'ushort' && hasProfile ? picture.withIccProfile('srgb', { attach: false }) : picture.toColourspace('srgb');
}
