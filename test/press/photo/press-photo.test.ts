import fc from 'fast-check';
import sharp from 'sharp';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { limitInk, mostInkPercent } from '../../../src/press/photo/limit-ink.ts';
import { pressPhoto } from '../../../src/press/photo/press-photo.ts';

const profileFile = fileURLToPath(new URL('../../../src/press/profiles/FOGRA39L_coated.icc', import.meta.url));

describe('holding ink under a limit', () => {
  const pixels = fc.uint8Array({ minLength: 4, maxLength: 400 }).map((bytes) => bytes.slice(0, bytes.length - (bytes.length % 4)));
  const limits = fc.integer({ min: 120, max: 390 });

  it('leaves no spot above it, keeps black, and adds no ink', () => {
    fc.assert(fc.property(pixels, limits, (before, limit) => {
      const after = Uint8Array.from(before);
      limitInk(after, limit);
      expect(mostInkPercent(after)).toBeLessThanOrEqual(limit + 1e-9);
      after.forEach((value, at) => {
        expect(value).toBeLessThanOrEqual(before[at] ?? 0);
        if (at % 4 === 3) expect(value).toBe(before[at]);
      });
    }));
  });

  it('leaves what is under the limit as it was', () => {
    const light = Uint8Array.from([100, 50, 30, 20, 0, 0, 0, 255]);
    const after = Uint8Array.from(light);
    limitInk(after, 300);
    expect(after).toEqual(light);
  });
});

describe('a photo for the press', () => {
  /** Dark, saturated noise: the most ink a photo can ask for. */
  const dark = (width: number, height: number) => {
    const raw = Buffer.alloc(width * height * 3);
    for (let at = 0; at < raw.length; at += 1) raw[at] = (at * 2_654_435_761) % 47;
    return sharp(raw, { raw: { width, height, channels: 3 } }).withExif({ IFD0: { Artist: 'Somebody' } }).jpeg({ quality: 95 }).toBuffer();
  };

  it.each([[300], [260], [220]])('is CMYK without a profile or metadata, and stays under its %i percent of ink after compression', async (inkLimitPercent) => {
    const jpeg = await pressPhoto(await dark(240, 160), { width: 240, height: 160, profileFile, inkLimitPercent });
    const { space, hasProfile, exif, width, height } = await sharp(jpeg).metadata();
    expect({ space, hasProfile, exif, width, height }).toEqual({ space: 'cmyk', hasProfile: false, exif: undefined, width: 240, height: 160 });
    const pixels = await sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
    expect(mostInkPercent(pixels)).toBeLessThanOrEqual(inkLimitPercent);
    expect(mostInkPercent(pixels)).toBeGreaterThan(inkLimitPercent - 60);
  });

  it('stands upright when the camera lay on its side, and is never enlarged', async () => {
    const lying = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#3366aa' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = await sharp(await pressPhoto(lying, { width: 400, height: 600, profileFile, inkLimitPercent: 300 })).metadata();
    expect([width, height]).toEqual([40, 60]);
  });

  // What littlecms, called by itself (Pillow's ImageCms, perceptual), makes of sRGB in the default profile, in percent.
  const RED = [200, 30, 40] as const;
  const RED_INKS = [0, 99, 90, 16];
  it.each([
    ['white', [255, 255, 255], [0, 0, 0, 0]],
    ['grey', [128, 128, 128], [51, 42, 42, 18]],
    ['red', RED, RED_INKS],
    ['blue', [51, 102, 170], [85, 56, 0, 10]],
    ['green', [30, 160, 60], [80, 0, 96, 7]],
    ['yellow', [250, 220, 30], [5, 9, 92, 1]],
  ] as const)('has the inks that the printer’s profile gives for %s', async (_name, [r, g, b], inks) => {
    expect(await inksOf(await sharp({ create: { width: 16, height: 16, channels: 3, background: { r, g, b } } }).png().toBuffer())).toEqual(inks);
  });

  it('has the same inks from 16 bits a channel, with a profile and without, from grey and from a wider profile', async () => {
    const plain = (channels: 3 | 4, [r, g, b]: readonly [number, number, number]) => sharp({ create: { width: 16, height: 16, channels, background: { r, g, b, alpha: 1 } } });
    expect(await inksOf(await plain(3, RED).toColourspace('rgb16').png().toBuffer())).toEqual(RED_INKS);
    expect(await inksOf(await plain(4, [128, 128, 128]).toColourspace('b-w').png().toBuffer())).toEqual([51, 42, 42, 18]);
    expect(await inksOf(await plain(3, [128, 128, 128]).toColourspace('b-w').jpeg().toBuffer())).toEqual([51, 42, 42, 18]);
    expect(await inksOf(await plain(3, RED).withIccProfile('p3').png().toBuffer())).toEqual(RED_INKS);
    expect(await inksOf(await plain(3, RED).toColourspace('rgb16').withIccProfile('p3').png().toBuffer())).toEqual(RED_INKS);
  });
});

/** The inks in the middle of an even picture, in whole percents. */
async function inksOf(source: Uint8Array): Promise<number[]> {
  const jpeg = await pressPhoto(source, { width: 16, height: 16, profileFile, inkLimitPercent: 300 });
  const pixels = await sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
  const middle = (8 * 16 + 8) * 4;
  return [...pixels.subarray(middle, middle + 4)].map((ink) => Math.round(ink / 2.55));
}
