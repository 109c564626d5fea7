import { readFile } from 'node:fs/promises';
import type { BookletCache } from './booklet-cache.ts';
import { openPicture } from './open-picture.ts';
import type { PlacedPicture } from './picture-shelf.ts';

/** Makes the bytes of a picture for a page. */
export type RenderPicture = (picture: PlacedPicture) => Promise<Uint8Array>;

/** Enough for paper at reading distance and for zooming in on a telephone; more only makes the file heavier. */
const SCREEN_DPI = 220;
/** Plain coding: the finer one of mozjpeg takes two and a half times as long for a sixth less. */
const SCREEN_QUALITY = 78;
const MM_PER_INCH = 25.4;

/** A picture for the reader's booklet: upright, cut to its place, sRGB, without metadata. A logo in SVG stays as it is. */
export async function renderScreenPicture(picture: PlacedPicture): Promise<Uint8Array> {
  if (picture.format === 'svg') return readFile(picture.file);
  const [width, height] = pixelsFor(picture, SCREEN_DPI);
  return (await openPicture(picture.file))
    .flatten({ background: '#ffffff' })
    .resize(width, height, { fit: 'cover' })
    .jpeg({ quality: SCREEN_QUALITY, progressive: true })
    .toBuffer();
}

/** Pictures that are kept from build to build; `recipe` names everything besides the picture that they depend on. */
export function cachedPictures(cache: BookletCache, render: RenderPicture = renderScreenPicture, recipe = `screen-2-${SCREEN_DPI}-${SCREEN_QUALITY}`): RenderPicture {
  return (picture) => cache.picture(`${picture.sha256}-${Math.round(picture.width * 100)}x${Math.round(picture.height * 100)}-${recipe}`, () => render(picture));
}

/** Pixels of a picture at its size on paper: as many dots per inch as told, never more than the file has. */
export function pixelsFor({ pixels, width, height }: PlacedPicture, dpi: number): [width: number, height: number] {
  const wanted = [width, height].map((millimetres) => (millimetres / MM_PER_INCH) * dpi) as [number, number];
  const scale = Math.min(1, (pixels[0] || wanted[0]) / wanted[0], (pixels[1] || wanted[1]) / wanted[1]);
  return [Math.max(1, Math.round(wanted[0] * scale)), Math.max(1, Math.round(wanted[1] * scale))];
}
