/** Width of a map in its own units: about the pixels it gets on a wide screen. */
export const MAP_WIDTH = 560;

/**
 * A map has one drawing for all screens, but names and marks in two sizes, each placed for itself: on a phone the drawing is
 * little more than half as wide, and what stands on it must be larger in it to stay readable.
 */
export type MapLayer = 'wide' | 'narrow';

export const MAP_LAYERS: readonly MapLayer[] = ['wide', 'narrow'];

/** Size of names, in units of the drawing; `map.css` has the same. */
export const NAME_SIZE: Readonly<Record<MapLayer, number>> = { wide: 15, narrow: 24 };

/** Room of a numbered mark, in units of the drawing; `map.css` draws it so large. */
export const MARK_SIZE: Readonly<Record<MapLayer, number>> = { wide: 28, narrow: 44 };

/** Longest scale bar: it grows with the map, which zooms to six times its size. */
export const SCALE_BAR_WIDTH = 90;

/** Detail that is still seen at six times the size; see `DrawingSize`. */
export const MAP_DETAIL = 0.4;
