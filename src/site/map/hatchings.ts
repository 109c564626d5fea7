/** Lines of a hatching in a square tile of eight by eight units: `d` of an SVG path. */
export const HATCHINGS = [
  'M-1 1 1-1M0 8 8 0M7 9 9 7',
  'M-1 7 1 9M0 0 8 8M7-1 9 1',
  'M0 4H8',
  'M4 0V8',
  'M0 4H8M4 0V8',
  'M0 0 8 8M0 8 8 0',
  'M2 4H6',
  'M4 2V6',
] as const;
