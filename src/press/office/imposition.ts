/** One side of a sheet, as reader's page numbers; null is blank. */
export type SheetSide = readonly [left: number | null, right: number | null];

/** Order pages for saddle stitching: outermost sheet first, front before back. */
export function imposeSaddleStitch(pageCount: number): SheetSide[] {
  const sheets = Math.ceil(pageCount / 4);
  const last = sheets * 4;
  const page = (n: number) => (n <= pageCount ? n : null);
  return Array.from({ length: sheets }, (_, sheet): SheetSide[] => {
    const outer = sheet * 2 + 1;
    return [
      [page(last - outer + 1), page(outer)],
      [page(outer + 1), page(last - outer)],
    ];
  }).flat();
}

/**
 * How far the pages of a sheet move towards the fold, in mm: folded sheets push the inner ones outward by the paper
 * that lies around them, so after trimming the inner margins would look narrower. The outermost sheet moves nothing.
 * `sheet` counts from 0, outermost first; a fold holds two thicknesses, one of which lies on each side of the spine.
 */
export function creepMm(sheet: number, paperThicknessMm: number): number {
  return sheet * paperThicknessMm;
}

/**
 * Thickness of a sheet from its weight. Bulk, the volume of a gram, is about 1.25 cm³ for uncoated and 0.85 for coated
 * paper: the usual figures in mills' data sheets, so 80 g/m² uncoated is 0.1 mm.
 */
export function paperThicknessMm({ gsm, coated }: { readonly gsm: number; readonly coated: boolean }): number {
  return (gsm * (coated ? 0.85 : 1.25)) / 1000;
}
