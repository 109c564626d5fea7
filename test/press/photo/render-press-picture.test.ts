import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PlacedPicture } from '../../../src/booklet/picture-shelf.ts';
import { dotsWanted, renderPressPicture } from '../../../src/press/photo/render-press-picture.ts';
import { profileFile } from '../plain-pages.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'doorstep-photo-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

async function placed(name: string, bytes: Uint8Array, over: Partial<PlacedPicture>): Promise<PlacedPicture> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return { file, path: name, sha256: createHash('sha256').update(bytes).digest('hex'), format: 'jpeg', pixels: [2000, 1000], width: 50.8, height: 50.8, ...over };
}

const render = async (picture: PlacedPicture, minimumDpi = 200) =>
  sharp(await renderPressPicture({ photoDpi: dotsWanted(minimumDpi), profileFile, inkLimitPercent: 300 })(picture));
const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#446688' } }).jpeg().toBuffer();

it('a photo gets 300 dots an inch at its size, cut to its shape', async () => {
  expect(await (await render(await placed('a.jpg', await photo(2000, 1000), {}))).metadata()).toMatchObject({ width: 600, height: 600, space: 'cmyk', hasProfile: false });
});

it('a municipality that asks for more than 300 gets more', async () => {
  expect(await (await render(await placed('a.jpg', await photo(2000, 1000), {}), 400)).metadata()).toMatchObject({ width: 800, height: 800 });
});

it('a small photo keeps its own pixels and still has the shape of its place', async () => {
  expect(await (await render(await placed('a.jpg', await photo(400, 200), { pixels: [400, 200] }))).metadata()).toMatchObject({ width: 200, height: 200 });
});

it('a logo in SVG becomes ink on white, sharp at its size, its edges kept', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle cx="20" cy="10" r="10" fill="#003366"/></svg>';
  const logo = await render(await placed('logo.svg', Buffer.from(svg), { format: 'svg', pixels: [40, 20], width: 20, height: 10 }));
  const { data, info } = await logo.pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([709, 354, 4]);
  const inkAt = (x: number, y: number) => [0, 1, 2, 3].reduce((sum, channel) => sum + (data[(y * info.width + x) * 4 + channel] ?? 0), 0) / 2.55;
  expect(inkAt(5, 5)).toBeLessThan(4);
  expect(inkAt(354, 177)).toBeGreaterThan(150);
});
