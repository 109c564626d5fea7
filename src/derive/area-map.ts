import { geoIdentity } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Area, Project } from '../model/programme.ts';
import { clipRing } from './clip-ring.ts';
import { gridBounds, inGrid, linesOf, pointsOf, ringsOf, type Bounds } from './grid-geometry.ts';
import { innerPoint } from './inner-point.ts';
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
  const frame = mapFrame(fit, size);
  if (!frame) return undefined;
  const { width, height, detail = 0, beyond } = size;
  const { placeInGrid } = frame;
  return {
    width,
    height,
    unitsPerKilometre: frame.unitsPerKilometre,
    areas: areas.flatMap((area) => {
      if (!area.boundary || (beyond !== undefined && isOutside(area.boundary, placeInGrid, [-beyond, -beyond, width + beyond, height + beyond]))) return [];
      const whole = ringsOf(inGrid(area.boundary)).map((ring) => simplifyRing(ring.map(placeInGrid), detail));
      const outline = beyond === undefined ? whole : whole.map((ring) => clipRing(ring, [-beyond, -beyond, width + beyond, height + beyond])).filter((ring) => ring.length > 0);
      return outline.length === 0 ? [] : [{ area, outline, label: innerPoint(outline) }];
    }),
    projects: projects.flatMap(frame.drawProject),
  };
}

/** Where things come in a drawing. */
export interface MapFrame {
  /** The place of a position in the Dutch grid. */
  placeInGrid(position: Position): MapPoint;
  /** A project with its places; none where no place is known. */
  drawProject(project: Project): readonly DrawnProject[];
  readonly unitsPerKilometre: number;
}

/** The frame that some areas fill, for drawing many things one by one. Undefined where none of the areas has a boundary. */
export function mapFrame(fit: readonly Area[], { width, height, margin = 0 }: DrawingSize): MapFrame | undefined {
  const geometries = fit.flatMap((area) => (area.boundary ? [inGrid(area.boundary)] : []));
  if (geometries.length === 0) return undefined;
  const projection = geoIdentity().reflectY(true).fitExtent(
    [[margin, margin], [width - margin, height - margin]],
    { type: 'GeometryCollection', geometries },
  );
  const placeInGrid = ([gridX = 0, gridY = 0]: Position): MapPoint => {
    const [x, y] = projection([gridX, gridY]) ?? [0, 0];
    return [tenth(x), tenth(y)];
  };
  return {
    placeInGrid,
    drawProject: (project) => drawnProject(project, (position) => placeInGrid(toRijksdriehoek(position))),
    unitsPerKilometre: projection.scale() * 1000,
  };
}

/**
 * The height at which areas fill a drawing of this width with its margin, kept between two bounds: a map of a tall village
 * is tall. Undefined where none of them has a boundary.
 */
export function fittingHeight(areas: readonly Area[], width: number, margin: number, [least, most]: readonly [least: number, most: number]): number | undefined {
  const bounds = areas.flatMap((area) => (area.boundary ? [gridBounds(area.boundary)] : []));
  if (bounds.length === 0) return undefined;
  const across = Math.max(...bounds.map(([, , right]) => right)) - Math.min(...bounds.map(([left]) => left));
  const down = Math.max(...bounds.map(([, , , top]) => top)) - Math.min(...bounds.map(([, bottom]) => bottom));
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
  const longest = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  const label = outline.length > 0 ? innerPoint(outline) : longest ? halfway(longest) : (points[Math.floor(points.length / 2)] ?? [0, 0]);
  return [{ project, points, lines, outline, label }];
}

function isOutside(boundary: Geometry, place: (position: Position) => MapPoint, [left, top, right, bottom]: Bounds): boolean {
  const [least, low, greatest, high] = gridBounds(boundary);
  const [[x1, y1], [x2, y2]] = [place([least, high]), place([greatest, low])];
  return x2 < left || x1 > right || y2 < top || y1 > bottom;
}

/** The place halfway along a line. */
function halfway(line: readonly MapPoint[]): MapPoint {
  let left = lengthOf(line) / 2;
  for (const [index, [x1, y1]] of line.entries()) {
    const [x2, y2] = line[index + 1] ?? [x1, y1];
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length >= left && length > 0) return [tenth(x1 + ((x2 - x1) * left) / length), tenth(y1 + ((y2 - y1) * left) / length)];
    left -= length;
  }
  return line[0] ?? [0, 0];
}

function lengthOf(line: readonly MapPoint[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

const tenth = (value: number) => Math.round(value * 10) / 10;
