import { labelAreas } from '../../derive/area-labels.ts';
import { drawMap, type DrawnProject, type MapDrawing } from '../../derive/area-map.ts';
import { boxAround } from '../../derive/label-places.ts';
import { spreadMarks } from '../../derive/mark-places.ts';
import { projectsByTheme } from '../../derive/projects-by-theme.ts';
import { scaleBar } from '../../derive/scale-bar.ts';
import type { Project } from '../../model/programme.ts';
import type { MapSection } from '../booklet-data.ts';
import { closedRings, openLine, type DrawnPoint, type Shape } from '../drawing.ts';
import { themeColour } from '../palette.ts';
import { wordsOf } from '../said.ts';
import { withoutEnds } from './compose-cover.ts';
import { projectAnchor, type Composing } from './composing.ts';

/** The drawing is made in tenths of a millimetre, since places come in whole units. */
const UNITS_PER_MM = 10;
const MARGIN = 7 * UNITS_PER_MM;
const BEYOND = 2 * UNITS_PER_MM;
/** Corners whose triangle is smaller than this are not seen on paper. */
const DETAIL = 4;
const LONGEST_SCALE = 0.3;
/** Diameter of a numbered pin, and the size of names, in millimetres. */
const PIN = { normal: 5, large: 9 } as const;
const NAME = { normal: 2.7, large: 5.7 } as const;

/** The area with its neighbours and the places of its projects, numbered; null where no boundary is known. */
export function composeMap(composing: Composing): MapSection | null {
  const { programme, area, projects, sheet, size, say, t } = composing;
  const ordered = projectsByTheme(programme, projects).flatMap((group) => group.projects);
  const frame = { width: sheet.textWidth * UNITS_PER_MM, height: mapHeight(composing) * UNITS_PER_MM };
  const neighbours = programme.areas.filter((other) => !other.ended && other !== area);
  const drawing = drawMap({ areas: [...neighbours, area], projects: ordered, fit: [area] }, { ...frame, margin: MARGIN, detail: DETAIL, beyond: BEYOND });
  if (!drawing) return null;

  const placed = drawing.projects.filter(({ label }) => isInside(label, frame));
  const pins = spreadMarks(placed.map(({ label }) => label), PIN[size] * UNITS_PER_MM, frame);
  const scale = scaleBar(drawing.unitsPerKilometre, frame.width * LONGEST_SCALE);
  const entry = (project: Project) => ({ title: say(project.title), anchor: projectAnchor(project), colour: colourOf(project) });
  return {
    kind: 'map',
    title: t('booklet.map'),
    alt: t('booklet.map.alt', { area: wordsOf(say(area.title)), count: placed.length }),
    drawing: { ...frame, shapes: [...areaShapes(composing, drawing), ...placed.flatMap(placeShapes)] },
    names: namesOf(composing, drawing, frame, pins),
    pins: pins.map((at, index) => ({ at, number: index + 1 })),
    scale: { units: scale.units, label: scale.metres >= 1000 ? t('booklet.kilometre', { count: scale.metres / 1000 }) : t('booklet.metres', { count: scale.metres }) },
    places: placed.map(({ project }, index) => ({ number: index + 1, ...entry(project) })),
    elsewhereTitle: t('booklet.map.elsewhere'),
    elsewhere: ordered.filter((project) => !placed.some((other) => other.project === project)).map(entry),
  };
}

/** The list of places stands under the map: the longer it is, the lower the map. Millimetres. */
function mapHeight({ projects, sheet, size }: Composing): number {
  const most = Math.min(sheet.textWidth * 0.86, sheet.textHeight * (size === 'large' ? 0.46 : 0.6));
  const placed = projects.filter(({ location }) => location !== undefined && location.kind !== 'address').length;
  const linesOf = (count: number) => (count <= 8 || size === 'large' ? count * 1.5 : count * 0.7);
  const listLines = linesOf(placed) + (placed < projects.length ? linesOf(projects.length - placed) + 3 : 0);
  return Math.max(sheet.textHeight * 0.4, Math.min(most, sheet.textHeight - (listLines + 5) * sheet.line));
}

/** Neighbours first: the area itself lies over them, also where it has become part of one. */
function areaShapes({ area }: Composing, { areas }: MapDrawing): Shape[] {
  const isOwn = (drawn: { area: unknown }) => drawn.area === area;
  return [
    ...areas.filter((drawn) => !isOwn(drawn)).map(({ outline }): Shape =>
      ({ segments: closedRings(withoutEnds(outline)), fill: 'wash', stroke: 'rule', width: 0.15 * UNITS_PER_MM })),
    ...areas.filter(isOwn).map(({ outline }): Shape =>
      ({ segments: closedRings(withoutEnds(outline)), fill: 'accentSoft', stroke: 'accent', width: 0.5 * UNITS_PER_MM })),
  ];
}

function placeShapes({ project, outline, lines }: DrawnProject): Shape[] {
  const colour = colourOf(project);
  return [
    ...(outline.length > 0 ? [{ segments: closedRings(withoutEnds(outline)), fill: `${colour}-soft`, stroke: colour, width: 0.4 * UNITS_PER_MM }] : []),
    ...lines.map((line): Shape => ({ segments: openLine(line), stroke: colour, width: 1.1 * UNITS_PER_MM })),
  ];
}

/** Names of the neighbours where there is room for them beside the pins and the area itself. */
function namesOf({ area, say, size }: Composing, { areas }: MapDrawing, frame: Frame, pins: readonly DrawnPoint[]): MapSection['names'] {
  const own = areas.filter((drawn) => drawn.area === area);
  const within = (point: DrawnPoint) => own.some(({ outline }) => isWithin(point, outline));
  const labels = labelAreas(areas.filter((drawn) => drawn.area !== area && !within(drawn.label)), {
    nameOf: (drawn) => wordsOf(say(drawn.area.title)),
    size: NAME[size] * UNITS_PER_MM,
    frame,
    taken: pins.map((pin) => boxAround(pin, PIN[size] * UNITS_PER_MM, PIN[size] * UNITS_PER_MM)),
  });
  return labels.flatMap(({ lines }) => lines.map(({ text, x, baseline }) => ({ text, at: [x, baseline] as const })));
}

interface Frame { readonly width: number; readonly height: number }

const colourOf = (project: Project) => themeColour(project.themes[0]?.id ?? '');

function isInside([x, y]: DrawnPoint, { width, height }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Whether a point lies within an outline, counted even-odd. */
function isWithin([x, y]: DrawnPoint, outline: readonly (readonly DrawnPoint[])[]): boolean {
  return outline.flatMap((ring) => ring.map((to, index) => [ring.at(index - 1) ?? to, to] as const))
    .filter(([[x1, y1], [x2, y2]]) => (y1 > y) !== (y2 > y) && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)).length % 2 === 1;
}
