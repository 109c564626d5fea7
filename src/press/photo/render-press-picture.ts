import sharp from 'sharp';
import type { PlacedPicture } from '../../booklet/picture-shelf.ts';
import { pixelsFor, type RenderPicture } from '../../booklet/render-picture.ts';
import { pressPhoto } from './press-photo.ts';

/** Dots an inch of photos, and of logos drawn in SVG: their edges are sharp. */
const PHOTO_DPI = 300;
const LOGO_DPI = 900;
/** Points of an SVG without a unit, an inch. */
const SVG_DPI = 96;

export interface PressPictures {
  readonly profileFile: string;
  readonly inkLimitPercent: number;
}

/** Makes the pictures of a press file: inks of the printing condition, under its limit, cut to their place, never enlarged. */
export function renderPressPicture(settings: PressPictures): RenderPicture {
  return async (picture) => {
    const [width, height] = pixelsFor(picture, picture.format === 'svg' ? LOGO_DPI : PHOTO_DPI);
    const source = picture.format === 'svg' ? await drawLogo(picture, width, height) : picture.file;
    return pressPhoto(source, { ...settings, width, height });
  };
}

/** A press file has inks only, and the typesetter would keep an SVG's colours as RGB: so a logo becomes pixels, on white. */
async function drawLogo({ file, pixels }: PlacedPicture, width: number, height: number): Promise<Uint8Array> {
  const density = pixels[0] > 0 ? Math.min(2400, Math.ceil((SVG_DPI * width) / pixels[0])) : LOGO_DPI;
  return sharp(file, { density }).resize(width, height, { fit: 'contain', background: '#ffffff' }).flatten({ background: '#ffffff' }).png().toBuffer();
}

/** What a rendered picture depends on beside the picture: the name of its recipe in a cache. */
export const pressRecipe = ({ inkLimitPercent }: PressPictures, profileSha256: string) => `press-${PHOTO_DPI}-${LOGO_DPI}-${inkLimitPercent}-${profileSha256.slice(0, 16)}`;
