import sharp from 'sharp';
import { expect, it } from 'vitest';
import { openPicture } from '../../src/booklet/open-picture.ts';

const red = () => sharp({ create: { width: 8, height: 4, channels: 3, background: { r: 200, g: 30, b: 40 } } });

it.each([
  ['8 bits', () => red()],
  ['8 bits in a wider profile', () => red().withIccProfile('p3')],
  ['16 bits', () => red().toColourspace('rgb16')],
  ['16 bits in sRGB', () => red().toColourspace('rgb16').withIccProfile('srgb')],
  ['16 bits in a wider profile', () => red().toColourspace('rgb16').withIccProfile('p3')],
])('a picture of %s comes out in the same sRGB, without its profile', async (_name, drawn) => {
  const png = await (await openPicture(await drawn().png().toBuffer())).png().toBuffer();
  expect(await sharp(png).metadata()).toMatchObject({ depth: 'uchar', hasProfile: false });
  const [r = 0, g = 0, b = 0] = await sharp(png).raw().toBuffer();
  // Rounding on the way through a profile may take one off.
  expect(Math.max(Math.abs(r - 200), Math.abs(g - 30), Math.abs(b - 40))).toBeLessThanOrEqual(1);
});

it('a picture of a camera that lay on its side stands upright', async () => {
  const lying = await red().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await (await openPicture(lying)).toBuffer({ resolveWithObject: true })).info).toMatchObject({ width: 4, height: 8 });
});
