import { geoIdentity } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Area, Project } from '../model/programme.ts';
import { clipRing } from './clip-ring.ts';
import { toRijksdriehoek } from './rijksdriehoek.ts';
import { simplifyRing } from './simplify-ring.ts';

/** A place in a drawing: x to the right, y down, in the drawing's own units. */
export type MapPoint = readonly [x: number, y: number];

/** Closed outlines; a hole is an outline inside another one, to be filled even-odd. */
export type Outline = readonly (readonly MapPoint[])[];

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  /** Room that is kept free on each side. */
  readonly margin?: number;
  /** Corners of areas whose triangle is smaller than this, in square units, are left out; all are kept by default. */
  readonly detail?: number;
  /** Areas are cut off this far outside the drawing, and left out where nothing remains; they are whole by default. */
  readonly beyond?: number;
}

export interface DrawnArea {
  readonly area: Area;
  readonly outline: Outline;
  /** A place well inside the largest outline, for a label. */
  readonly label: MapPoint;
}

export interface DrawnProject {
  readonly project: Project;
  readonly points: readonly MapPoint[];
  readonly lines: readonly (readonly MapPoint[])[];
  readonly outline: Outline;
  /** Where its number or label goes. */
  readonly label: MapPoint;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
  readonly projects: readonly DrawnProject[];
  /** Drawing units for one kilometre, for a scale bar. */
  readonly unitsPerKilometre: number;
}

/**
 * Areas and projects drawn in the Dutch grid, as plain numbers that screen and paper both draw.
 * `fit` decides the frame (the areas themselves by default); what lies outside it gets places outside the drawing, to be clipped.
 * Undefined where no area to fit has a boundary.
 */
export function drawMap(
  { areas, projects = [], fit = areas }: { areas: readonly Area[]; projects?: readonly Project[]; fit?: readonly Area[] },
  size: DrawingSize,
): MapDrawing | undefined {
  const frame = fit.flatMap((area) => (area.boundary ? [inGrid(area.boundary)] : []));
  if (frame.length === 0) return undefined;
  const { width, height, margin = 0, detail = 0, beyond } = size;
  const projection = geoIdentity().reflectY(true).fitExtent(
    [[margin, margin], [width - margin, height - margin]],
    { type: 'GeometryCollection', geometries: frame },
  );
  const placeInGrid = ([gridX = 0, gridY = 0]: Position): MapPoint => {
    const [x, y] = projection([gridX, gridY]) ?? [0, 0];
    return [tenth(x), tenth(y)];
  };
  const place = (position: Position) => placeInGrid(toRijksdriehoek(position));
  return {
    width,
    height,
    unitsPerKilometre: projection.scale() * 1000,
    areas: areas.flatMap((area) => {
      if (!area.boundary) return [];
      const whole = ringsOf(inGrid(area.boundary)).map((ring) => simplifyRing(ring.map(placeInGrid), detail));
      const outline = beyond === undefined ? whole : whole.map((ring) => clipRing(ring, [-beyond, -beyond, width + beyond, height + beyond])).filter((ring) => ring.length > 0);
      return outline.length === 0 ? [] : [{ area, outline, label: innerPoint(outline) }];
    }),
    projects: projects.flatMap((project) => drawnProject(project, place)),
  };
}

/**
 * The height at which areas fill a drawing of this width with its margin, kept between two bounds: a map of a tall village
 * is tall. Undefined where none of them has a boundary.
 */
export function fittingHeight(areas: readonly Area[], width: number, margin: number, [least, most]: readonly [least: number, most: number]): number | undefined {
  const corners = areas.flatMap((area) => (area.boundary ? ringsOf(inGrid(area.boundary)).flat() : []));
  if (corners.length === 0) return undefined;
  const [across, down] = [0, 1].map((axis) => {
    const values = corners.map((corner) => corner[axis] ?? 0);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  }) as [number, number];
  const wanted = across > 0 ? (down / across) * (width - 2 * margin) + 2 * margin : most;
  return Math.round(Math.min(most, Math.max(least, wanted)));
}

/** An area's boundary as a figure: its face. Undefined where the area has no boundary. */
export function drawFace(area: Area, size: DrawingSize): Outline | undefined {
  return drawMap({ areas: [area] }, size)?.areas[0]?.outline;
}

/** An outline as the `d` of an SVG path, or of a line where `closed` is false. */
export function toSvgPath(outline: Outline, closed = true): string {
  return outline
    .map((ring) => {
      const open = closed && ring.length > 1 ? ring.slice(0, -1) : ring;
      return `M${open.map(([x, y]) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

function drawnProject(project: Project, place: (position: Position) => MapPoint): DrawnProject[] {
  const { location } = project;
  if (location?.kind === 'point') {
    const point = place(location.point);
    return [{ project, points: [point], lines: [], outline: [], label: point }];
  }
  if (location?.kind !== 'shape') return [];
  const points = pointsOf(location.geometry).map(place);
  const lines = linesOf(location.geometry).map((line) => line.map(place));
  const outline = ringsOf(location.geometry).map((ring) => ring.map(place));
  const label = outline.length > 0 ? innerPoint(outline) : (middleOf(lines[0] ?? points));
  return [{ project, points, lines, outline, label }];
}

const gridded = new WeakMap<Geometry, Geometry>();

/** A geometry in the Dutch grid; kept, since one boundary is drawn on many pages. */
function inGrid<G extends Geometry>(geometry: G): G {
  const kept = gridded.get(geometry) ?? toGrid(geometry);
  gridded.set(geometry, kept);
  return kept as G;
}

function toGrid<G extends Geometry>(geometry: G): G {
  const move = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number' ? toRijksdriehoek(value as Position) : (value as unknown[]).map(move);
  return 'coordinates' in geometry ? { ...geometry, coordinates: move(geometry.coordinates) } : geometry;
}

function flatten(geometry: Geometry): Exclude<Geometry, { type: 'GeometryCollection' }>[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(flatten) : [geometry];
}

function ringsOf(geometry: Geometry): Position[][] {
  return flatten(geometry).flatMap((part) =>
    part.type === 'Polygon' ? part.coordinates : part.type === 'MultiPolygon' ? part.coordinates.flat() : []);
}

function linesOf(geometry: Geometry): Position[][] {
  return flatten(geometry).flatMap((part) =>
    part.type === 'LineString' ? [part.coordinates] : part.type === 'MultiLineString' ? part.coordinates : []);
}

function pointsOf(geometry: Geometry): Position[] {
  return flatten(geometry).flatMap((part) =>
    part.type === 'Point' ? [part.coordinates] : part.type === 'MultiPoint' ? part.coordinates : []);
}

const middleOf = (points: readonly MapPoint[]): MapPoint => points[Math.floor(points.length / 2)] ?? [0, 0];

/** The middle of the widest stretch inside the largest ring at half its height: inside, also where the shape is bent. */
function innerPoint(outline: Outline): MapPoint {
  const ring = outline.toSorted((a, b) => Math.abs(surface(b)) - Math.abs(surface(a)))[0] ?? [];
  const ys = ring.map(([, y]) => y);
  const level = (Math.min(...ys) + Math.max(...ys)) / 2;
  const crossings = ring.flatMap(([x1, y1], index): number[] => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    return (y1 <= level) === (y2 <= level) ? [] : [x1 + ((level - y1) / (y2 - y1)) * (x2 - x1)];
  }).sort((a, b) => a - b);
  let best: readonly [from: number, to: number] = [ring[0]?.[0] ?? 0, ring[0]?.[0] ?? 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const stretch = [crossings[index] ?? 0, crossings[index + 1] ?? 0] as const;
    if (stretch[1] - stretch[0] > best[1] - best[0]) best = stretch;
  }
  return [tenth((best[0] + best[1]) / 2), tenth(level)];
}

/** Twice the signed surface of a ring (the shoelace formula). */
function surface(ring: readonly MapPoint[]): number {
  return ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    return sum + (x1 * y2 - x2 * y1);
  }, 0);
}

const tenth = (value: number) => Math.round(value * 10) / 10;
