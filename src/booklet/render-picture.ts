import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { BookletCache } from './booklet-cache.ts';
import type { PlacedPicture } from './picture-shelf.ts';

/** Makes the bytes of a picture for a page. */
export type RenderPicture = (picture: PlacedPicture) => Promise<Uint8Array>;

/** Enough for paper at reading distance and for zooming in on a telephone; more only makes the file heavier. */
const SCREEN_DPI = 220;
const SCREEN_QUALITY = 80;
const PRESS_DPI = 300;
const PRESS_QUALITY = 90;
/** A logo in vectors becomes dots for the press, small enough that its edges stay sharp. */
const LOGO_DPI = 900;
const MM_PER_INCH = 25.4;
const SVG_DPI = 72;

/** A picture for the reader's booklet: upright, cut to its place, sRGB, without metadata. A logo in SVG stays as it is. */
export async function renderScreenPicture(picture: PlacedPicture): Promise<Uint8Array> {
  if (picture.format === 'svg') return readFile(picture.file);
  return cutToPlace(picture, SCREEN_DPI).toColourspace('srgb').jpeg({ quality: SCREEN_QUALITY, mozjpeg: true }).toBuffer();
}

/** A picture for the press: four inks as the profile says, at most 300 dots per inch of its size on paper, the profile itself left out. */
export async function renderPressPicture(picture: PlacedPicture, profileFile: string): Promise<Uint8Array> {
  const cut = picture.format === 'svg' ? drawLogo(picture) : cutToPlace(picture, PRESS_DPI);
  return cut
    .withIccProfile(profileFile, { attach: false })
    .toColourspace('cmyk')
    .jpeg({ quality: PRESS_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** Pictures that are kept from build to build; `recipe` names everything besides the picture that they depend on. */
export function cachedPictures(cache: BookletCache, render: RenderPicture = renderScreenPicture, recipe = `screen-${SCREEN_DPI}-${SCREEN_QUALITY}`): RenderPicture {
  return (picture) => cache.picture(`${picture.sha256}-${Math.round(picture.width * 100)}x${Math.round(picture.height * 100)}-${recipe}`, () => render(picture));
}

/** Pixels of a picture at its size on paper: as many dots per inch as told, never more than the file has. */
export function pixelsFor({ pixels, width, height }: PlacedPicture, dpi: number): [width: number, height: number] {
  const wanted = [width, height].map((millimetres) => (millimetres / MM_PER_INCH) * dpi) as [number, number];
  const scale = Math.min(1, (pixels[0] || wanted[0]) / wanted[0], (pixels[1] || wanted[1]) / wanted[1]);
  return [Math.max(1, Math.round(wanted[0] * scale)), Math.max(1, Math.round(wanted[1] * scale))];
}

function cutToPlace(picture: PlacedPicture, dpi: number): Sharp {
  const [width, height] = pixelsFor(picture, dpi);
  return sharp(picture.file).autoOrient().flatten({ background: '#ffffff' }).resize(width, height, { fit: 'cover' });
}

/** An SVG drawn at once in the size it needs, whole and on white. */
function drawLogo({ file, width, height }: PlacedPicture): Sharp {
  const size = Math.round((Math.max(width, height) / MM_PER_INCH) * LOGO_DPI);
  return sharp(file, { density: SVG_DPI * 8 }).resize(size, size, { fit: 'inside' }).flatten({ background: '#ffffff' });
}
