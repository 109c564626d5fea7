import { labelAreas, type AreaLabel } from './area-labels.ts';
import type { DrawnProject, MapPoint } from './area-map.ts';
import { areaSheet, type AreaSheet } from './area-sheet.ts';
import { boxAround } from './label-places.ts';
import { MAP_DETAIL, MAP_WIDTH, MARK_SIZE, NAME_SIZE, SCALE_BAR_WIDTH, type MapLayer } from './map-size.ts';
import { spreadMarks } from './mark-places.ts';
import { projectsByTheme } from './projects-by-theme.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import type { Area, Programme, Project, Theme } from '../model/programme.ts';

/** Room around the area, so that its neighbours are seen. */
const SHEET = { width: MAP_WIDTH, margin: 36, leastHeight: MAP_WIDTH * 0.6, mostHeight: MAP_WIDTH, detail: MAP_DETAIL };

/** A project with its number on a map. */
export interface MappedProject {
  readonly number: number;
  readonly project: Project;
  readonly drawn: DrawnProject;
  /** Where its number stands: beside its place where another number would cover it. */
  readonly mark: MapPoint;
}

export interface AreaProjectsMap {
  readonly sheet: AreaSheet;
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
  const sheet = areaSheet(programme.areas, [area], SHEET);
  if (!sheet) return undefined;
  const grouped = projectsByTheme(programme, projects);
  const seen = sheet.draw(grouped.flatMap((group) => group.projects));
  const marks = spreadMarks(seen.map(({ label }) => label), MARK_SIZE, sheet);
  const mapped = seen.map((drawn, index): MappedProject => ({ number: index + 1, project: drawn.project, drawn, mark: marks[index] ?? drawn.label }));
  const names = (layer: MapLayer) => labelAreas(sheet.neighbours, {
    nameOf: (drawn) => nameOf(drawn.area),
    size: NAME_SIZE[layer],
    frame: sheet,
    taken: marks.map((place) => boxAround(place, MARK_SIZE, MARK_SIZE)),
  });
  return {
    sheet,
    names: { wide: names('wide'), narrow: names('narrow') },
    themes: grouped
      .map(({ theme, projects: ofTheme }) => ({ theme, projects: mapped.filter(({ project }) => ofTheme.includes(project)) }))
      .filter((group) => group.projects.length > 0),
    elsewhere: projects.filter((project) => !mapped.some((each) => each.project === project)),
    scale: scaleBar(sheet.unitsPerKilometre, SCALE_BAR_WIDTH),
  };
}
