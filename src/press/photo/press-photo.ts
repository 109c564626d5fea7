import sharp from 'sharp';
import { openPicture } from '../../booklet/open-picture.ts';
import { cmykTiff } from './cmyk-tiff.ts';
import { limitInk, mostInkPercent } from './limit-ink.ts';

export interface PressPhotoSettings {
  /** Pixels of the placed picture; never enlarged. */
  readonly width: number;
  readonly height: number;
  /** ICC profile of the printing condition, path on this machine. */
  readonly profileFile: string;
  readonly inkLimitPercent: number;
}

/** Below the limit by this much at first: JPEG rounds colours a little up and down. */
const HEADROOM_PERCENT = 4;
const TRIES = 5;

/**
 * A photo as the printer wants it: a CMYK JPEG converted with the profile but without it attached (so that the PDF says
 * DeviceCMYK), upright, without metadata, its ink under the limit also after compression.
 */
export async function pressPhoto(source: string | Uint8Array, { width, height, profileFile, inkLimitPercent }: PressPhotoSettings): Promise<Uint8Array> {
  const rgb = await (await openPicture(source))
    .flatten({ background: '#ffffff' })
    .resize(width, height, { fit: 'cover', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // Straight from RGB into the printer's inks: who asks sharp for CMYK as well is taken through inks of its own first.
  const { data, info } = await sharp(rgb.data, { raw: rgb.info })
    .withIccProfile(profileFile, { attach: false })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let limit = inkLimitPercent - HEADROOM_PERCENT;
  for (let attempt = 1; ; attempt += 1) {
    limitInk(data, limit);
    const jpeg = await asCmyk(cmykTiff(info.width, info.height, data)).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
    const over = mostInkPercent(await asCmyk(jpeg).raw().toBuffer()) - inkLimitPercent;
    if (over <= 0) return jpeg;
    if (attempt === TRIES) throw new Error(`A photo keeps ${over.toFixed(1)} % too much ink after ${TRIES} tries.`);
    limit -= over + 1;
  }
}

/** Pixels that are CMYK already: kept as they are, not taken through RGB. */
const asCmyk = (source: Uint8Array) => sharp(source).pipelineColourspace('cmyk').toColourspace('cmyk');
