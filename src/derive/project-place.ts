import { labelAreas, type AreaLabel } from './area-labels.ts';
import type { DrawnProject } from './area-map.ts';
import { areaSheet, type AreaSheet } from './area-sheet.ts';
import { boxAround, overlap } from './label-places.ts';
import { MAP_DETAIL, SCALE_BAR_WIDTH } from './map-size.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import type { Area, Programme, Project } from '../model/programme.ts';

/** A project's small map is as wide on a phone as beside text, so one size of names is enough. */
const SHEET = { width: 400, margin: 26, leastHeight: 200, mostHeight: 400, detail: MAP_DETAIL };
const NAME_SIZE = 15;
const MARK_SIZE = 30;

export interface ProjectPlace {
  readonly sheet: AreaSheet;
  readonly names: readonly AreaLabel[];
  readonly drawn: DrawnProject;
  readonly scale: ScaleBar;
}

const keptNames = new WeakMap<AreaSheet, Map<string, readonly AreaLabel[]>>();

/** Where in its areas a project is. Undefined where no place or no boundary is known, or where the place lies outside the map. */
export function projectPlace(programme: Pick<Programme, 'areas'>, project: Project, nameOf: (area: Area) => string): ProjectPlace | undefined {
  if (project.location === undefined || project.location.kind === 'address') return undefined;
  const sheet = areaSheet(programme.areas, [project.area, ...project.furtherAreas], SHEET);
  const drawn = sheet?.draw([project])[0];
  if (!sheet || !drawn) return undefined;
  const mark = boxAround(drawn.label, MARK_SIZE, MARK_SIZE);
  return { sheet, names: namesOn(sheet, nameOf).filter(({ box }) => !overlap(box, mark)), drawn, scale: scaleBar(sheet.unitsPerKilometre, SCALE_BAR_WIDTH) };
}

/** Names of the area and its neighbours; placed once for the pages of all projects that lie on the sheet. */
function namesOn(sheet: AreaSheet, nameOf: (area: Area) => string): readonly AreaLabel[] {
  const byLanguage = keptNames.get(sheet) ?? new Map<string, readonly AreaLabel[]>();
  keptNames.set(sheet, byLanguage);
  const areas = [...sheet.own, ...sheet.neighbours];
  const key = areas.map(({ area }) => nameOf(area)).join('\n');
  const names = byLanguage.get(key) ?? labelAreas(areas, { nameOf: ({ area }) => nameOf(area), size: NAME_SIZE, frame: sheet });
  byLanguage.set(key, names);
  return names;
}
