import type { ProjectStatus } from '../model/project.ts';

/** A place in the frame of a symbol, x to the right, y down. */
type Place = readonly [x: number, y: number];

/** What a symbol is drawn of, in one colour. Lines and outlines are `SYMBOL_STROKE` wide with round ends. */
export type SymbolPart =
  | { readonly kind: 'ring'; readonly radius: number }
  | { readonly kind: 'disc'; readonly radius: number }
  /** A filled slice of a disc that begins at twelve o'clock and goes clockwise; `share` of the whole, below 1. */
  | { readonly kind: 'slice'; readonly radius: number; readonly share: number }
  | { readonly kind: 'line'; readonly from: Place; readonly to: Place };

/** Symbols are drawn in a square of this size, around its middle. */
export const SYMBOL_SIZE = 16;
export const SYMBOL_STROKE = 1.75;

const RADIUS = 6;
const ring: SymbolPart = { kind: 'ring', radius: RADIUS };

const SYMBOLS: Readonly<Record<ProjectStatus, readonly SymbolPart[]>> = {
  announced: [ring],
  planned: [ring, { kind: 'slice', radius: RADIUS, share: 0.25 }],
  underway: [ring, { kind: 'slice', radius: RADIUS, share: 0.5 }],
  done: [{ kind: 'disc', radius: RADIUS + SYMBOL_STROKE / 2 }],
  paused: [{ kind: 'line', from: [5.25, 2.5], to: [5.25, 13.5] }, { kind: 'line', from: [10.75, 2.5], to: [10.75, 13.5] }],
  dropped: [{ kind: 'line', from: [3, 3], to: [13, 13] }, { kind: 'line', from: [13, 3], to: [3, 13] }],
};

/** The drawing of a status: the same on screen and paper, told apart by shape before colour. */
export function statusSymbol(status: ProjectStatus): readonly SymbolPart[] {
  return SYMBOLS[status];
}
