import sharp from 'sharp';
import type { PlacedPicture } from '../../booklet/picture-shelf.ts';
import { pixelsFor, type RenderPicture } from '../../booklet/render-picture.ts';
import { pressPhoto } from './press-photo.ts';

/** Dots an inch of logos drawn in SVG: their edges are sharp. */
const LOGO_DPI = 900;
/** Points of an SVG without a unit, an inch. */
const SVG_DPI = 96;

/** Dots an inch that photos get at their size: what printers want, or more where the municipality asks for more. */
export const dotsWanted = (minimumDpi: number) => Math.max(300, minimumDpi);

export interface PressPictures {
  readonly photoDpi: number;
  readonly profileFile: string;
  readonly inkLimitPercent: number;
}

/** Makes the pictures of a press file: inks of the printing condition, under its limit, cut to their place, never enlarged. */
export function renderPressPicture(settings: PressPictures): RenderPicture {
  return async (picture) => {
    const isLogo = picture.format === 'svg';
    // Vectors have as many pixels as are asked for.
    const [width, height] = isLogo ? pixelsFor({ ...picture, pixels: [0, 0] }, LOGO_DPI) : pixelsFor(picture, settings.photoDpi);
    const source = isLogo ? await drawLogo(picture, width, height) : picture.file;
    return pressPhoto(source, { ...settings, width, height });
  };
}

/** A press file has inks only, and the typesetter would keep an SVG's colours as RGB: so a logo becomes pixels, on white. */
async function drawLogo({ file, pixels }: PlacedPicture, width: number, height: number): Promise<Uint8Array> {
  const density = pixels[0] > 0 ? Math.min(2400, Math.ceil((SVG_DPI * width) / pixels[0])) : LOGO_DPI;
  return sharp(file, { density }).resize(width, height, { fit: 'contain', background: '#ffffff' }).flatten({ background: '#ffffff' }).png().toBuffer();
}

/** What a rendered picture depends on beside the picture: the name of its recipe in a cache, whose number goes up when the making changes. */
export const pressRecipe = ({ photoDpi, inkLimitPercent }: PressPictures, profileSha256: string) => `press-2-${photoDpi}-${LOGO_DPI}-${inkLimitPercent}-${profileSha256.slice(0, 16)}`;
