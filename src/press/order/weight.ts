import type { Paper } from '../../model/programme.ts';

export interface CopyMeasure {
  readonly pages: number;
  readonly trimMm: readonly [width: number, height: number];
  readonly paper: { readonly inside: Paper; readonly cover?: Paper | undefined };
}

/** Above this many grams a copy, distributors charge more. */
export const LETTERBOX_LIMIT_GRAMS = 30;

/**
 * Grams a trimmed copy: leaves (two pages each) times their surface in m² times grams a m². With a cover of its own, the
 * outer four pages are of that paper. 24 pages A5 on 80 g/m² weigh 29.8 g.
 */
export function copyGrams({ pages, trimMm: [width, height], paper }: CopyMeasure): number {
  const leafSquareMetres = (width * height) / 1_000_000;
  const coverLeaves = paper.cover ? Math.min(2, pages / 2) : 0;
  const insideLeaves = Math.ceil(pages / 2) - coverLeaves;
  const grams = leafSquareMetres * (insideLeaves * paper.inside.gsm + coverLeaves * (paper.cover?.gsm ?? 0));
  return Math.round(grams * 10) / 10;
}
