import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** What is needed to know how long a shown string is. */
export interface FontMetrics {
  readonly name: string;
  readonly bytesPerCode: 1 | 2;
  /** Thousandths of the size. */
  widthOf(code: number): number;
}

/** A letter of a font that gives no widths: only the fourteen standard fonts may do so, and those are never embedded. */
const USUAL_WIDTH = 500;
const DEFAULT_COMPOSITE_WIDTH = 1000;

/** Read a font's widths: composite ones with their two-byte codes as Typst writes them, and simple ones. */
export function fontMetrics(font: PDFDict, context: PDFContext): FontMetrics {
  const name = nameIn(font, 'BaseFont');
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  if (descendant) {
    const widths = compositeWidths(descendant.lookupMaybe(PDFName.of('W'), PDFArray), context);
    const usual = numberIn(descendant, 'DW') ?? DEFAULT_COMPOSITE_WIDTH;
    return { name, bytesPerCode: 2, widthOf: (code) => widths.get(code) ?? usual };
  }
  const first = numberIn(font, 'FirstChar') ?? 0;
  const widths = (font.lookupMaybe(PDFName.of('Widths'), PDFArray)?.asArray() ?? []).map((width) => toNumber(context.lookup(width)));
  return { name, bytesPerCode: 1, widthOf: (code) => widths[code - first] ?? USUAL_WIDTH };
}

/** `[first [w w …] first last w …]` as a map (ISO 32000-1, 9.7.4.3). */
function compositeWidths(array: PDFArray | undefined, context: PDFContext): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const parts = (array?.asArray() ?? []).map((part) => context.lookup(part));
  for (let at = 0; at < parts.length;) {
    const first = toNumber(parts[at]);
    const second = parts[at + 1];
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, index) => widths.set(first + index, toNumber(context.lookup(width))));
      at += 2;
    } else {
      for (let code = first; code <= toNumber(second); code += 1) widths.set(code, toNumber(parts[at + 2]));
      at += 3;
    }
  }
  return widths;
}

const toNumber = (value: PDFObject | undefined) => (value instanceof PDFNumber ? value.asNumber() : 0);
const numberIn = (dict: PDFDict, key: string) => dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber();
const nameIn = (dict: PDFDict, key: string) => dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
