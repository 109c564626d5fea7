import { drawMap, type DrawnProject } from '../../derive/area-map.ts';
import { projectsByTheme } from '../../derive/projects-by-theme.ts';
import type { Project } from '../../model/programme.ts';
import type { MapSection } from '../booklet-data.ts';
import { closedRings, openLine, type DrawnPoint, type Shape } from '../drawing.ts';
import { themeColour } from '../palette.ts';
import { wordsOf } from '../said.ts';
import { projectAnchor, type Composing } from './composing.ts';
import { withoutEnds } from './compose-cover.ts';

const SCALES_METRES = [100, 200, 500, 1000, 2000, 5000, 10_000];
const PIN = 5;

/** The area with its neighbours and the places of its projects, numbered; null where no boundary is known. Units are millimetres. */
export function composeMap(composing: Composing): MapSection | null {
  const { programme, area, projects, sheet, say, t } = composing;
  const ordered = projectsByTheme(programme, projects).flatMap((group) => group.projects);
  const [width, height] = [sheet.textWidth, mapHeight(composing)];
  const neighbours = programme.areas.filter((other) => !other.ended && other !== area);
  const drawing = drawMap({ areas: [...neighbours, area], projects: ordered, fit: [area] }, { width, height, margin: 7 });
  if (!drawing) return null;

  const own = drawing.areas.find((drawn) => drawn.area === area)?.outline ?? [];
  const placed = drawing.projects.filter((project) => inside(project.label, width, height));
  const colourOf = (project: Project) => themeColour(project.themes[0]?.id ?? '');
  const metres = SCALES_METRES.findLast((each) => (each / 1000) * drawing.unitsPerKilometre <= width * 0.3) ?? 100;
  return {
    kind: 'map',
    title: t('booklet.map'),
    alt: t('booklet.map.alt', { area: wordsOf(say(area.title)), count: placed.length }),
    drawing: {
      width,
      height,
      shapes: [
        ...drawing.areas.filter((drawn) => drawn.area !== area && isSeen(drawn.outline, width, height)).map(({ outline }): Shape =>
          ({ segments: closedRings(withoutEnds(outline)), fill: 'wash', stroke: 'rule', width: 0.15 })),
        ...drawing.areas.filter((drawn) => drawn.area === area).map(({ outline }): Shape =>
          ({ segments: closedRings(withoutEnds(outline)), fill: 'accentSoft', stroke: 'accent', width: 0.5 })),
        ...placed.flatMap((project) => placeShapes(project, colourOf(project.project))),
      ],
    },
    names: drawing.areas
      .filter(({ label, area: other }) => other !== area && inside(label, width, height, 8) && !isWithin(label, own))
      .map(({ area: other, label }) => ({ at: label, name: say(other.title), own: false })),
    pins: pins(placed.map(({ label }) => label)).map((at, index) => ({ at, number: index + 1 })),
    scale: {
      units: (metres / 1000) * drawing.unitsPerKilometre,
      label: metres >= 1000 ? t('booklet.kilometre', { count: metres / 1000 }) : t('booklet.metres', { count: metres }),
    },
    places: placed.map(({ project }, index) =>
      ({ number: index + 1, title: say(project.title), anchor: projectAnchor(project), colour: colourOf(project) })),
    elsewhereTitle: t('booklet.map.elsewhere'),
    elsewhere: ordered
      .filter((project) => !placed.some((other) => other.project === project))
      .map((project) => ({ title: say(project.title), anchor: projectAnchor(project), colour: colourOf(project) })),
  };
}

/** The list of places stands under the map: the longer it is, the lower the map. */
function mapHeight({ projects, sheet, size }: Composing): number {
  const most = Math.min(sheet.textWidth * 0.86, sheet.textHeight * (size === 'large' ? 0.46 : 0.6));
  const placed = projects.filter(({ location }) => location !== undefined && location.kind !== 'address').length;
  const linesOf = (count: number) => (count <= 8 || size === 'large' ? count * 1.5 : count * 0.7);
  const listLines = linesOf(placed) + (placed < projects.length ? linesOf(projects.length - placed) + 3 : 0);
  return Math.max(sheet.textHeight * 0.4, Math.min(most, sheet.textHeight - (listLines + 5) * sheet.line));
}

function placeShapes({ outline, lines }: DrawnProject, colour: string): Shape[] {
  return [
    ...(outline.length > 0 ? [{ segments: closedRings(withoutEnds(outline)), fill: `${colour}-soft`, stroke: colour, width: 0.4 }] : []),
    ...lines.map((line): Shape => ({ segments: openLine(line), stroke: colour, width: 1.1 })),
  ];
}

/** Whether a point lies within an outline, counted even-odd: an area that ended lies within the one it became part of. */
function isWithin([x, y]: DrawnPoint, outline: readonly (readonly DrawnPoint[])[]): boolean {
  return outline.flatMap((ring) => ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const))
    .filter(([[x1, y1], [x2, y2]]) => (y1 > y) !== (y2 > y) && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)).length % 2 === 1;
}

/** Whether the box around an outline touches the frame. */
function isSeen(outline: readonly (readonly DrawnPoint[])[], width: number, height: number): boolean {
  const [xs, ys] = [outline.flat().map(([x]) => x), outline.flat().map(([, y]) => y)];
  return Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
}

function inside([x, y]: DrawnPoint, width: number, height: number, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/** Pins that would cover each other step aside, to the first free place on a spiral around their own. */
function pins(wanted: readonly DrawnPoint[]): DrawnPoint[] {
  const taken: DrawnPoint[] = [];
  for (const [x, y] of wanted) {
    const isFree = ([px, py]: DrawnPoint) => taken.every(([tx, ty]) => Math.hypot(tx - px, ty - py) >= PIN);
    let place: DrawnPoint = [x, y];
    for (let step = 1; step < 400 && !isFree(place); step += 1) {
      const [angle, reach] = [step * 2.4, Math.sqrt(step) * PIN * 0.45];
      place = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    }
    taken.push([Math.round(place[0] * 100) / 100, Math.round(place[1] * 100) / 100]);
  }
  return taken;
}
