import { labelAreas, type AreaLabel } from './area-labels.ts';
import { drawMap, fittingHeight, type DrawnArea, type DrawnProject, type MapDrawing } from './area-map.ts';
import { boxAround } from './label-places.ts';
import { MAP_DETAIL } from './map-size.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import type { Area, Programme, Project } from '../model/programme.ts';

/** A project's small map: as wide on a phone as beside text, so one size of names is enough. */
const WIDTH = 400;
const MARGIN = 26;
const NAME_SIZE = 15;
const MARK_SIZE = 30;

export interface ProjectPlace {
  readonly drawing: MapDrawing;
  readonly own: readonly DrawnArea[];
  readonly neighbours: readonly DrawnArea[];
  readonly names: readonly AreaLabel[];
  readonly drawn: DrawnProject;
  readonly scale: ScaleBar;
}

/** Where in its areas a project is. Undefined where no place or no boundary is known, or where the place lies outside the map. */
export function projectPlace(programme: Pick<Programme, 'areas'>, project: Project, nameOf: (area: Area) => string): ProjectPlace | undefined {
  if (project.location === undefined || project.location.kind === 'address') return undefined;
  const areas = [project.area, ...project.furtherAreas];
  const height = fittingHeight(areas, WIDTH, MARGIN, [WIDTH * 0.5, WIDTH]);
  if (height === undefined) return undefined;
  const others = programme.areas.filter((other) => !other.ended && !areas.includes(other));
  const drawing = drawMap({ areas: [...others, ...areas], projects: [project], fit: areas }, { width: WIDTH, height, margin: MARGIN, detail: MAP_DETAIL, beyond: 8 });
  const drawn = drawing?.projects[0];
  if (!drawing || !drawn) return undefined;
  const [x, y] = drawn.label;
  if (x < 0 || y < 0 || x > WIDTH || y > height) return undefined;
  return {
    drawing,
    own: drawing.areas.filter(({ area }) => areas.includes(area)),
    neighbours: drawing.areas.filter(({ area }) => !areas.includes(area)),
    names: labelAreas(drawing.areas, { nameOf: ({ area }) => nameOf(area), size: NAME_SIZE, frame: drawing, taken: [boxAround(drawn.label, MARK_SIZE, MARK_SIZE)] }),
    drawn,
    scale: scaleBar(drawing.unitsPerKilometre, 80),
  };
}
