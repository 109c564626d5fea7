import { PDFDocument } from '@cantoo/pdf-lib';
import { readBox, sizeMm, type Box } from '../../../press/read/page-boxes.ts';
import { toMillimetres } from '../../../press/millimetres.ts';

/** A rectangle in millimetres from the upper left corner of a page's picture. */
export interface RectMm {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page of a press file as its picture shows it: all of it, marks too, and where it is cut. */
export interface PageBoxesMm {
  readonly width: number;
  readonly height: number;
  readonly bleed: RectMm;
  readonly trim: RectMm;
}

/** The boxes of each page as they stand in a press file, not as they were ordered; a page without them is a defect. */
export async function readPageBoxes(pdf: Uint8Array): Promise<readonly PageBoxesMm[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map((page, index) => {
    const media = readBox(page, 'MediaBox');
    const bleed = readBox(page, 'BleedBox');
    const trim = readBox(page, 'TrimBox');
    if (!media || !bleed || !trim) throw new Error(`Page ${index + 1} of the press file has no boxes.`);
    const [width, height] = sizeMm(media);
    return { width, height, bleed: within(media, bleed), trim: within(media, trim) };
  });
}

/** PDF counts from below, a picture from above. */
function within(media: Box, box: Box): RectMm {
  const [width, height] = sizeMm(box);
  return { x: toMillimetres(box[0] - media[0]), y: toMillimetres(media[3] - box[3]), width, height };
}
