import type { Programme } from '../model/programme.ts';
import type { BookletSize, Medium } from './booklet-data.ts';

/** A page as the template sets it; all lengths in millimetres. */
export interface Sheet {
  /** Size after cutting. */
  readonly trim: readonly [width: number, height: number];
  /** Colour past the edge; 0 on screen. */
  readonly bleed: number;
  /** Distance from the edge that everything needed keeps. */
  readonly safe: number;
  /** From the trim edge. */
  readonly margins: { readonly inner: number; readonly outer: number; readonly top: number; readonly bottom: number };
  readonly textWidth: number;
  readonly textHeight: number;
  /** Height of one line of the baseline grid. */
  readonly line: number;
  /** Width of one of six columns; between them lie `gutter`. */
  readonly column: number;
  readonly gutter: number;
}

const A4 = [210, 297] as const;
const MM_PER_POINT = 25.4 / 72;

/** Line of the grid in points: 10 on 13 for ordinary letters, 18 on 24 for large print. */
const LINE_POINTS: Readonly<Record<BookletSize, number>> = { normal: 13, large: 24 };

/** Longest line of text that reads well, some 75 characters of the size, in millimetres. */
const LONGEST_LINE: Readonly<Record<BookletSize, number>> = { normal: 128, large: 180 };

/**
 * The page of a booklet. Large print stands on A4 at least: on A5 a line of 18 point holds 38 characters,
 * which breaks every Dutch compound; on A4 it holds 55.
 */
export function sheetOf(programme: Pick<Programme, 'municipality'>, size: BookletSize, medium: Medium): Sheet {
  const { trimMm, bleedMm, safeMm } = programme.municipality.press;
  const trim = size === 'large' && trimMm[0] < A4[0] ? A4 : trimMm;
  const scale = Math.min(1.4, Math.max(0.85, trim[0] / 148));
  const [inner, outer] = [16 * scale, 12 * scale];
  const textWidth = Math.min(trim[0] - inner - outer, LONGEST_LINE[size]);
  const line = LINE_POINTS[size] * MM_PER_POINT;
  const [top, bottom] = size === 'large' ? [20, 24] : [14, 18];
  const lines = Math.floor((trim[1] - top - bottom) / line);
  const textHeight = lines * line;
  const gutter = 4 * scale;
  return {
    trim,
    bleed: medium === 'press' ? bleedMm : 0,
    safe: safeMm,
    // What is left over goes to the outer edge and to the foot: a short text block stands high and near the fold.
    margins: { inner, outer: trim[0] - inner - textWidth, top, bottom: trim[1] - top - textHeight },
    textWidth,
    textHeight,
    line,
    column: (textWidth - 5 * gutter) / 6,
    gutter,
  };
}
