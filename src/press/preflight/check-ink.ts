import { PDFName, type PDFStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { mostInkPercent } from '../photo/limit-ink.ts';
import type { Inks, PageObject } from '../read/page-objects.ts';
import { rounded, worstOrFailing, type Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

/** Sums of binary fractions of ink, and bytes that stand for percents, go over a round limit by less than this. */
const TOLERANCE_PERCENT = 0.05;

/** The most ink on one spot of each page: of flat colours as the operators mix them, and of photos, pixel by pixel. */
export async function checkInk({ pages, printer, photoOf }: PressDocument): Promise<Check[]> {
  const known = new Map<PDFStream, Promise<number>>();
  const inkOf = (stream: PDFStream) => {
    const found = known.get(stream) ?? pictureInk(stream);
    known.set(stream, found);
    return found;
  };
  const figures = await Promise.all(pages.map(async ({ number, objects }) => {
    const pictures = objects.filter((object) => object.kind === 'picture');
    const ofPictures = await Promise.all(pictures.map(async ({ stream }) => ({ ink: await inkOf(stream), path: photoOf(stream.getContents())?.path })));
    const all = [{ ink: flatInk(objects, printer.overprintBlack), path: undefined }, ...ofPictures].toSorted((a, b) => b.ink - a.ink);
    return { page: number, value: (all[0]?.ink ?? 0), path: all[0]?.path };
  }));
  return worstOrFailing('total-ink', figures, {
    bound: printer.inkLimitPercent,
    tolerance: TOLERANCE_PERCENT,
    message: ({ page, value, path }) => ({
      en: `${path === undefined ? 'A colour' : `Photo \`${path}\``} on page ${page} takes ${rounded(value)} % of ink, more than ${printer.inkLimitPercent} %, and would not dry.`,
      nl: `${path === undefined ? 'Een kleur' : `Foto \`${path}\``} op bladzijde ${page} vraagt ${rounded(value)} % inkt, meer dan ${printer.inkLimitPercent} %, en droogt niet.`,
    }),
  });
}

/** Black that overprints lies on the page's fullest colour at worst. */
function flatInk(objects: readonly PageObject[], overprint: boolean): number {
  const inks = objects.flatMap((object) => (object.kind === 'picture' || object.inks === null ? [] : [object.inks]));
  const under = overprint ? Math.max(0, ...inks.map(([cyan, magenta, yellow]) => cyan + magenta + yellow)) : 0;
  const black = overprint && inks.some((each) => each[3] === 1) ? 1 : 0;
  return 100 * Math.max(0, under + black, ...inks.map(sum));
}

const sum = (inks: NonNullable<Inks>) => inks.reduce((all, ink) => all + ink, 0);

/** Photos are CMYK JPEGs; a grey picture can be no fuller than black alone. What cannot be measured counts as too much. */
async function pictureInk(stream: PDFStream): Promise<number> {
  const { dict } = stream;
  if (dict.get(PDFName.of('ColorSpace')) === PDFName.of('DeviceGray') || dict.get(PDFName.of('ImageMask'))?.toString() === 'true') return 100;
  if (dict.get(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) return 400;
  const pixels = await sharp(stream.getContents()).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
  return mostInkPercent(pixels);
}
