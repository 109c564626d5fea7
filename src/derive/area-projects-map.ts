import { labelAreas, type AreaLabel } from './area-labels.ts';
import { drawMap, fittingHeight, type DrawnArea, type DrawnProject, type MapDrawing, type MapPoint } from './area-map.ts';
import { boxAround } from './label-places.ts';
import { MAP_DETAIL, MAP_WIDTH, MARK_SIZE, NAME_SIZE, SCALE_BAR_WIDTH, type MapLayer } from './map-size.ts';
import { spreadMarks } from './mark-places.ts';
import { projectsByTheme } from './projects-by-theme.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import type { Area, Programme, Project, Theme } from '../model/programme.ts';

/** Round the area, so that its neighbours are seen. */
const MARGIN = 36;

/** A project with its number on a map. */
export interface MappedProject {
  readonly number: number;
  readonly project: Project;
  readonly drawn: DrawnProject;
  /** Where its number stands: beside its place where another number would cover it. */
  readonly mark: MapPoint;
}

export interface AreaProjectsMap {
  readonly drawing: MapDrawing;
  readonly own: DrawnArea;
  readonly neighbours: readonly DrawnArea[];
  readonly names: Readonly<Record<MapLayer, readonly AreaLabel[]>>;
  /** Projects that can be seen, by their first theme, numbered through. */
  readonly themes: readonly { readonly theme: Theme; readonly projects: readonly MappedProject[] }[];
  /** Projects without a place on this map. */
  readonly elsewhere: readonly Project[];
  readonly scale: ScaleBar;
}

/** An area with the places of its projects, numbered, and its neighbours around it. Undefined where it has no boundary. */
export function areaProjectsMap(
  programme: Pick<Programme, 'areas' | 'themes'>,
  area: Area,
  projects: readonly Project[],
  nameOf: (area: Area) => string,
): AreaProjectsMap | undefined {
  const height = fittingHeight([area], MAP_WIDTH, MARGIN, [MAP_WIDTH * 0.6, MAP_WIDTH]);
  if (height === undefined) return undefined;
  const others = programme.areas.filter((other) => !other.ended && other !== area);
  const grouped = projectsByTheme(programme, projects);
  const ordered = grouped.flatMap((group) => group.projects);
  const drawing = drawMap(
    { areas: [...others, area], projects: ordered, fit: [area] },
    { width: MAP_WIDTH, height, margin: MARGIN, detail: MAP_DETAIL, beyond: 8 },
  );
  const own = drawing?.areas.find((drawn) => drawn.area === area);
  if (!drawing || !own) return undefined;

  const seen = drawing.projects.filter(({ label: [x, y] }) => x >= 0 && y >= 0 && x <= MAP_WIDTH && y <= height);
  const neighbours = drawing.areas.filter((drawn) => drawn !== own);
  const marks = spreadMarks(seen.map(({ label }) => label), MARK_SIZE, drawing);
  const mapped = seen.map((drawn, index): MappedProject => ({ number: index + 1, project: drawn.project, drawn, mark: marks[index] ?? drawn.label }));
  const names = (layer: MapLayer) => labelAreas(neighbours, {
    nameOf: (drawn) => nameOf(drawn.area),
    size: NAME_SIZE[layer],
    frame: drawing,
    taken: marks.map((place) => boxAround(place, MARK_SIZE, MARK_SIZE)),
  });
  return {
    drawing,
    own,
    neighbours,
    names: { wide: names('wide'), narrow: names('narrow') },
    themes: grouped
      .map(({ theme, projects: ofTheme }) => ({ theme, projects: mapped.filter(({ project }) => ofTheme.includes(project)) }))
      .filter((group) => group.projects.length > 0),
    elsewhere: projects.filter((project) => !mapped.some((each) => each.project === project)),
    scale: scaleBar(drawing.unitsPerKilometre, SCALE_BAR_WIDTH),
  };
}
