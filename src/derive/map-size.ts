/** Width of a map in its own units: about the pixels it gets on a wide screen. */
export const MAP_WIDTH = 560;

/**
 * A map has one drawing for all screens, but names in two sizes, each placed for itself: on a phone the drawing is little
 * more than half as wide, and names must be larger in it to stay readable.
 */
export type MapLayer = 'wide' | 'narrow';

export const MAP_LAYERS: readonly MapLayer[] = ['wide', 'narrow'];

/** Size of names, in units of the drawing; `map-sheet.css` has the same. */
export const NAME_SIZE: Readonly<Record<MapLayer, number>> = { wide: 15, narrow: 24 };

/** Room of a numbered mark on a phone, in units of the drawing: large enough to read and touch. On wide screens it is drawn smaller. */
export const MARK_SIZE = 36;

/** Longest scale bar: it grows with the map, which zooms to six times its size. */
export const SCALE_BAR_WIDTH = 90;

/** Detail that is hardly missed at six times the size, and keeps pages light; see `DrawingSize`. */
export const MAP_DETAIL = 1;
