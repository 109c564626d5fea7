import type { Geometry, Position } from 'geojson';
import { toRijksdriehoek } from './rijksdriehoek.ts';

const gridded = new WeakMap<Geometry, Geometry>();

/** A geometry in the Dutch grid; kept, since one boundary is drawn on many pages. */
export function inGrid<G extends Geometry>(geometry: G): G {
  const kept = gridded.get(geometry) ?? toGrid(geometry);
  gridded.set(geometry, kept);
  return kept as G;
}

/** The least and greatest coordinates of a shape. */
export type Bounds = readonly [left: number, low: number, right: number, high: number];

const bounded = new WeakMap<Geometry, Bounds>();

/** The least and greatest places of an area in the Dutch grid; kept, too. */
export function gridBounds(boundary: Geometry): Bounds {
  const kept = bounded.get(boundary);
  if (kept) return kept;
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ringsOf(inGrid(boundary)).flat()) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  bounded.set(boundary, bounds);
  return bounds;
}

/** Outer and inner rings of the areas in a geometry. */
export function ringsOf(geometry: Geometry): Position[][] {
  return flatten(geometry).flatMap((part) =>
    part.type === 'Polygon' ? part.coordinates : part.type === 'MultiPolygon' ? part.coordinates.flat() : []);
}

/** The lines in a geometry. */
export function linesOf(geometry: Geometry): Position[][] {
  return flatten(geometry).flatMap((part) =>
    part.type === 'LineString' ? [part.coordinates] : part.type === 'MultiLineString' ? part.coordinates : []);
}

/** The single points in a geometry. */
export function pointsOf(geometry: Geometry): Position[] {
  return flatten(geometry).flatMap((part) =>
    part.type === 'Point' ? [part.coordinates] : part.type === 'MultiPoint' ? part.coordinates : []);
}

function toGrid<G extends Geometry>(geometry: G): G {
  const move = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number' ? toRijksdriehoek(value as Position) : (value as unknown[]).map(move);
  return 'coordinates' in geometry ? { ...geometry, coordinates: move(geometry.coordinates) } : geometry;
}

function flatten(geometry: Geometry): Exclude<Geometry, { type: 'GeometryCollection' }>[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(flatten) : [geometry];
}
