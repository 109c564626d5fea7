import type { Geometry, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { FieldPlace, IssueLog } from '../issue-log.ts';

const AREAS = ['Polygon', 'MultiPolygon'];
const SHAPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', ...AREAS];

/** The boundary in a GeoJSON text: one Polygon or MultiPolygon, bare or as the only feature. */
export function readBoundary(text: string, name: string, at: FieldPlace, log: IssueLog): Polygon | MultiPolygon | undefined {
  const shapes = readShapes(text, name, AREAS, at, log);
  if (shapes === undefined) return undefined;
  if (shapes.length === 1) return shapes[0] as Polygon | MultiPolygon;
  // Map programs save an area in parts as several features; together they are one area.
  const parts = shapes.flatMap((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : (shape as MultiPolygon).coordinates));
  return { type: 'MultiPolygon', coordinates: parts };
}

/** The line, area or points in a GeoJSON text. */
export function readGeometry(text: string, name: string, at: FieldPlace, log: IssueLog): Geometry | undefined {
  const shapes = readShapes(text, name, SHAPES, at, log);
  if (shapes === undefined) return undefined;
  return shapes.length === 1 ? shapes[0] : { type: 'GeometryCollection', geometries: [...shapes] };
}

/** Every position of a geometry. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  return flatten(geometry.coordinates);
}

type Shape = Exclude<Geometry, GeometryCollection>;

function readShapes(text: string, name: string, wanted: readonly string[], at: FieldPlace, log: IssueLog): readonly Shape[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    log.add(at, 'geojson-syntax', name);
    return undefined;
  }
  const found = unwrap(data);
  const strange = found.find((shape) => !wanted.includes(String((shape as { type?: unknown } | null)?.type)));
  if (found.length === 0 || strange !== undefined) {
    const got = strange ?? data;
    const type = typeof got === 'object' && got !== null && 'type' in got ? String(got.type) : typeof got;
    log.add(at, 'geojson-kind', name, type, wanted);
    return undefined;
  }
  return found.every((shape) => isSound(shape as Shape, name, at, log)) ? found.map((shape) => bare(shape as Shape)) : undefined;
}

/** Shapes inside features and collections; ten levels are more than any map program writes. */
function unwrap(data: unknown, levels = 10): unknown[] {
  const inner = (part: unknown) => unwrap(part, levels - 1);
  if (levels === 0) return [data];
  const { type, features, geometry, geometries } = (data ?? {}) as { type?: unknown; features?: unknown; geometry?: unknown; geometries?: unknown };
  if (type === 'FeatureCollection' && Array.isArray(features)) return features.flatMap(inner);
  if (type === 'Feature') return geometry === null || geometry === undefined ? [] : inner(geometry);
  if (type === 'GeometryCollection' && Array.isArray(geometries)) return geometries.flatMap(inner);
  return [data];
}

/** Only what is used: no properties, no heights, no further members. */
const bare = (shape: Shape) => ({ type: shape.type, coordinates: mapPositions(shape.coordinates, (position) => position.slice(0, 2)) }) as Shape;

function isSound(shape: Shape, name: string, at: FieldPlace, log: IssueLog): boolean {
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[shape.type];
  if (!hasDepth(shape.coordinates, depth)) {
    log.add(at, 'geojson-position', name);
    return false;
  }
  const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.type === 'MultiLineString' ? shape.coordinates : [];
  if (lines.some((line) => line.length < 2)) {
    log.add(at, 'geojson-line-short', name);
    return false;
  }
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.type === 'MultiPolygon' ? shape.coordinates.flat() : [];
  for (const ring of rings) {
    const [first, last] = [ring[0], ring.at(-1)];
    const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    if (!closed) log.add(at, 'geojson-ring-open', name);
    else if (ring.length < 4) log.add(at, 'geojson-ring-short', name, ring.length);
    if (!closed || ring.length < 4) return false;
  }
  return true;
}

/** Whether coordinates are nested as deep as their type says, with degrees at the bottom; lists above may not be empty. */
function hasDepth(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (depth > 0) return value.every((item) => hasDepth(item, depth - 1));
  const [longitude, latitude] = value as unknown[];
  return value.length >= 2 && value.length <= 4 && isDegrees(longitude, 180) && isDegrees(latitude, 90);
}

const isDegrees = (value: unknown, most: number) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

function flatten(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(flatten);
}

function mapPositions(coordinates: unknown, change: (position: Position) => Position): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === 'number' ? change(coordinates as Position) : coordinates.map((item) => mapPositions(item, change));
}
