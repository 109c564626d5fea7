import type { ProjectStatus } from '../model/project.ts';

/** One stroke or filled figure of a symbol, in a square of 16 by 16: the `d` of an SVG path with absolute commands. */
export interface SymbolPath {
  readonly d: string;
  /** Filled, or else drawn as a line of `SYMBOL_STROKE` with round ends. */
  readonly filled: boolean;
}

export const SYMBOL_SIZE = 16;
export const SYMBOL_STROKE = 1.6;

const ring: SymbolPath = { d: 'M8 1.8A6.2 6.2 0 0 1 8 14.2A6.2 6.2 0 0 1 8 1.8Z', filled: false };

/**
 * The shape of each status, the same on screen and on paper and right without colour:
 * an empty ring, a quarter, a half, a whole, two bars, a cross.
 */
export const STATUS_SYMBOLS: Readonly<Record<ProjectStatus, readonly SymbolPath[]>> = {
  announced: [ring],
  planned: [ring, { d: 'M8 8L8 1.8A6.2 6.2 0 0 1 14.2 8Z', filled: true }],
  underway: [ring, { d: 'M8 1.8A6.2 6.2 0 0 1 8 14.2Z', filled: true }],
  done: [ring, { d: 'M8 1.8A6.2 6.2 0 0 1 8 14.2A6.2 6.2 0 0 1 8 1.8Z', filled: true }],
  paused: [{ d: 'M4.2 2L6.6 2L6.6 14L4.2 14Z', filled: true }, { d: 'M9.4 2L11.8 2L11.8 14L9.4 14Z', filled: true }],
  dropped: [{ d: 'M3 3L13 13', filled: false }, { d: 'M13 3L3 13', filled: false }],
};
