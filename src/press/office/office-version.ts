import { createHash } from 'node:crypto';
import { clip, closePath, endPath, lineTo, moveTo, PDFDocument, PDFHexString, PDFName, PDFString, popGraphicsState, pushGraphicsState, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';
import type { Paper } from '../../model/programme.ts';
import { readBox, type Box } from '../read/page-boxes.ts';
import { toPoints } from '../millimetres.ts';
import { creepMm, imposeSaddleStitch, paperThicknessMm } from './imposition.ts';

export interface OfficeSettings {
  readonly trimMm: readonly [width: number, height: number];
  /** Paper of the inside: its thickness decides the creep. */
  readonly paper: Paper;
  readonly title: string;
  /** The day it says it was made. */
  readonly date: string;
}

export interface OfficeVersion {
  readonly pdf: Uint8Array;
  readonly sheets: number;
  /** Below 100 where the trim is larger than half of A4. */
  readonly scalePercent: number;
}

/** A4 lying on its side. */
const SHEET_MM = [297, 210] as const;
/** A5 is 148 mm wide and half of A4 148.5: less than this over is no reason to shrink. */
const ROUNDING_MM = 0.5;

/**
 * The booklet two-up on A4 for an office printer that prints both sides and turns along the short edge: outermost sheet
 * first, front before back, inner sheets moved towards the fold. Pages without bleed; a trim that is larger than half of
 * A4 is made smaller to fit, a smaller one keeps its size in the middle.
 */
export async function officeVersion(pressFile: Uint8Array, { trimMm, paper, title, date }: OfficeSettings): Promise<OfficeVersion> {
  const source = await PDFDocument.load(pressFile, { updateMetadata: false });
  const document = await PDFDocument.create({ updateMetadata: false });
  const pages = source.getPages();
  const trims = pages.map((page) => readBox(page, 'TrimBox') ?? readBox(page, 'MediaBox') ?? [0, 0, 0, 0] as const);
  // All in one call: fonts and photos that pages share come along once.
  const embedded = await document.embedPages(pages, trims.map(([left, bottom, right, top]) => ({ left, bottom, right, top })));
  const scale = fittingScale(trimMm);
  const sides = imposeSaddleStitch(pages.length);
  sides.forEach(([left, right], side) => {
    const creep = creepMm(Math.floor(side / 2), paperThicknessMm(paper));
    const page = document.addPage([toPoints(SHEET_MM[0]), toPoints(SHEET_MM[1])]);
    place(page, 'left', left === null ? undefined : embedded[left - 1], { trimMm, scale, creep });
    place(page, 'right', right === null ? undefined : embedded[right - 1], { trimMm, scale, creep });
  });
  setFacts(document, { title, date, source: pressFile });
  const pdf = await document.save({ useObjectStreams: false, addDefaultPage: false });
  return { pdf, sheets: sides.length / 2, scalePercent: Math.round(scale * 1000) / 10 };
}

/** How much smaller a page becomes to fit half of A4; 1 where it fits. */
export function fittingScale([width, height]: readonly [number, number]): number {
  const [halfWidth, halfHeight] = [SHEET_MM[0] / 2, SHEET_MM[1]];
  return width <= halfWidth + ROUNDING_MM && height <= halfHeight + ROUNDING_MM ? 1 : Math.min(halfWidth / width, halfHeight / height);
}

/** Put a page against the fold of its half, moved over it by the creep; what would come past the fold is cut off. */
function place(
  sheet: PDFPage, half: 'left' | 'right', page: PDFEmbeddedPage | undefined, { trimMm, scale, creep }: { trimMm: readonly [number, number]; scale: number; creep: number },
): void {
  if (!page) return;
  const fold = SHEET_MM[0] / 2;
  const [width, height] = [trimMm[0] * scale, trimMm[1] * scale];
  const x = half === 'left' ? fold - width + creep : fold - creep;
  const own: Box = half === 'left' ? [0, 0, fold, SHEET_MM[1]] : [fold, 0, SHEET_MM[0], SHEET_MM[1]];
  sheet.pushOperators(pushGraphicsState(), ...clipTo(own.map(toPoints) as unknown as Box));
  sheet.drawPage(page, { x: toPoints(x), y: toPoints((SHEET_MM[1] - height) / 2), xScale: scale, yScale: scale });
  sheet.pushOperators(popGraphicsState());
}

const clipTo = ([left, bottom, right, top]: Box) =>
  [moveTo(left, bottom), lineTo(right, bottom), lineTo(right, top), lineTo(left, top), closePath(), clip(), endPath()];

/** Print dialogs that listen to the file choose both sides, short edge and true size by themselves. */
function setFacts({ context, catalog }: PDFDocument, { title, date, source }: { title: string; date: string; source: Uint8Array }): void {
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ Duplex: 'DuplexFlipShortEdge', PrintScaling: 'None', PickTrayByPDFSize: true }));
  const made = PDFString.of(`D:${date.replaceAll('-', '')}000000Z`);
  context.trailerInfo.Info = context.register(context.obj({
    Title: PDFHexString.fromText(title), Creator: PDFHexString.fromText('Doorstep'), CreationDate: made, ModDate: made,
  }));
  const id = PDFHexString.of(createHash('sha256').update('office').update(source).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}
