import { drawMap, fittingHeight, mapFrame, type DrawnArea, type DrawnProject } from './area-map.ts';
import type { Area, Project } from '../model/programme.ts';

/** How large a sheet is, in units of its drawing. */
export interface SheetSize {
  readonly width: number;
  readonly margin: number;
  readonly leastHeight: number;
  readonly mostHeight: number;
  /** See `DrawingSize`. */
  readonly detail: number;
}

/** Some areas with what is seen of their neighbours. */
export interface AreaSheet {
  readonly width: number;
  readonly height: number;
  readonly unitsPerKilometre: number;
  readonly own: readonly DrawnArea[];
  readonly neighbours: readonly DrawnArea[];
  /** Projects drawn on it, those left out that have no place or whose mark lies outside it. */
  draw(projects: readonly Project[]): readonly DrawnProject[];
}

/** Outlines are cut off so far outside the sheet that the cut is not in sight. */
const BEYOND = 8;

const kept = new WeakMap<readonly Area[], Map<string, AreaSheet | undefined>>();

/**
 * A sheet on which areas and their neighbours of today are drawn. Undefined where none of the areas has a boundary. Sheets
 * are kept as long as the list of all areas is: the pages of all projects of an area, in every language, show the same one.
 */
export function areaSheet(all: readonly Area[], areas: readonly Area[], size: SheetSize): AreaSheet | undefined {
  const sheets = kept.get(all) ?? new Map<string, AreaSheet | undefined>();
  kept.set(all, sheets);
  const key = [size.width, ...areas.map(({ id }) => id)].join(' ');
  if (!sheets.has(key)) sheets.set(key, drawSheet(all, areas, size));
  return sheets.get(key);
}

function drawSheet(all: readonly Area[], areas: readonly Area[], { width, margin, leastHeight, mostHeight, detail }: SheetSize): AreaSheet | undefined {
  const height = fittingHeight(areas, width, margin, [leastHeight, mostHeight]);
  if (height === undefined) return undefined;
  const others = all.filter((other) => !other.ended && !areas.includes(other));
  const size = { width, height, margin, detail, beyond: BEYOND };
  const [drawing, frame] = [drawMap({ areas: [...others, ...areas], fit: areas }, size), mapFrame(areas, size)];
  if (!drawing || !frame) return undefined;
  return {
    width,
    height,
    unitsPerKilometre: drawing.unitsPerKilometre,
    own: drawing.areas.filter(({ area }) => areas.includes(area)),
    neighbours: drawing.areas.filter(({ area }) => !areas.includes(area)),
    draw: (projects) => projects.flatMap(frame.drawProject)
      .filter(({ label: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height),
  };
}
