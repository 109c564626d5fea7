import sharp from 'sharp';
import { expect, it } from 'vitest';
import { indexedPng } from '../../src/cards/indexed-png.ts';

it('a picture of known colours reads back, in a program that did not write it, pixel for pixel', async () => {
  const [red, green, blue] = [[200, 16, 46], [0, 122, 61], [27, 94, 123]];
  const png = indexedPng(3, 2, Uint8Array.from([0, 1, 2, 2, 2, 0]), Uint8Array.from([...red, ...green, ...blue]));
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 3, height: 2, channels: 3 });
  expect([...data]).toEqual([...red, ...green, ...blue, ...blue, ...blue, ...red]);
});
