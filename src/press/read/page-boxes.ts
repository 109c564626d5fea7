import { PDFArray, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';
import { toMillimetres, toPoints } from '../millimetres.ts';

/** A box of a page in points: lower left and upper right corner. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

export type BoxName = 'MediaBox' | 'TrimBox' | 'BleedBox';

export interface PageMeasure {
  readonly trimMm: readonly [width: number, height: number];
  readonly bleedMm: number;
  /** Paper around the bleed, for marks; 0 without them. */
  readonly marginMm: number;
}

/** How far a page may differ from its measure. */
export const BOX_TOLERANCE_MM = 0.01;

/** Where the boxes of a page lie: its origin is the corner of the bleed, so what was set stays where it is. */
export function boxesOf({ trimMm: [width, height], bleedMm, marginMm }: PageMeasure): Readonly<Record<BoxName, Box>> {
  const around = (left: number): Box => [left, left, width + 2 * bleedMm - left, height + 2 * bleedMm - left].map(toPoints) as unknown as Box;
  return { MediaBox: around(-marginMm), BleedBox: around(0), TrimBox: around(bleedMm) };
}

/** A box as the file has it, own or inherited; undefined where there is none or it is malformed. */
export function readBox(page: PDFPage, name: BoxName): Box | undefined {
  const box = page.node.getInheritableAttribute(PDFName.of(name));
  const array = box && page.doc.context.lookup(box);
  if (!(array instanceof PDFArray) || array.size() !== 4) return undefined;
  const sides = array.asArray().map((side) => page.doc.context.lookup(side)).map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN));
  return sides.every(Number.isFinite) ? sides as unknown as Box : undefined;
}

/** Width and height of a box in millimetres. */
export function sizeMm([left, bottom, right, top]: Box): readonly [width: number, height: number] {
  return [toMillimetres(right - left), toMillimetres(top - bottom)];
}
