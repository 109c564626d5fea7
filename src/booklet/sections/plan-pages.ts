import type { ProjectPlace } from '../booklet-data.ts';
import type { ProjectHeights } from './estimate-lines.ts';
import { flowPieces, type FlowPiece } from './page-flow.ts';

/** A project that wants a place; heights are in lines of the grid. */
export interface PlannedProject {
  readonly heights: ProjectHeights;
  /** Height of its photo at its own shape; null without one. */
  readonly photo: number | null;
  /** Whether the band of a theme stands above it. */
  readonly opensTheme: boolean;
}

export interface PageLines {
  /** Lines on a page. */
  readonly page: number;
  /** The lowest a photo may become. */
  readonly leastPhoto: number;
}

/** Lines of a theme's band with the air under it, and of the air above a project that begins under another. */
const BAND = 3;
const GAP = 2;
/** What the heights may be wrong: an opening under a tail keeps so many lines free, and a page filled up to fewer may spill over. */
const SAFETY = 2;
/** A photo of so many lines still shows what it shows. */
const COMFORTABLE = 13;
/** So much of a page must be filled. */
const FILLED = 0.4;
/** What it costs to part an opening, because it is too long or its photo is left too high. */
const PARTED = 15;
/** A way so much dearer than the best so far is not followed. */
const HOPELESS = 20;
/** Lines that later photos may give up, each. */
const LESS = [0, 2, 4, 6] as const;

/**
 * Where each project begins and how high its photos are, so that pages are full: a project begins under the tail of the
 * one before where its opening fits there, its photo giving up height for that; or on a new page where little is left
 * of the old one. Of all ways through the section the one with the least white, the fewest parted openings and the
 * largest photos is chosen; the order never changes.
 */
export function planPages(projects: readonly PlannedProject[], lines: PageLines): readonly ProjectPlace[] {
  let ways = new Map<number, Way>([[0, { cost: 0, before: null, place: null }]]);
  for (const project of projects) {
    const next = new Map<number, Way>();
    const body = rememberedBody(project.heights, lines.page);
    for (const [from, before] of ways) {
      for (const choice of choices(project, lines, from)) {
        const { y, cost } = set(project, choice, from, lines, body);
        const total = before.cost + cost;
        const best = next.get(y);
        if (Number.isFinite(total) && (!best || total < best.cost)) next.set(y, { cost: total, before, place: placeOf(project, choice, lines) });
      }
    }
    const best = Math.min(...[...next.values()].map(({ cost }) => cost));
    ways = new Map([...next].filter(([, { cost }]) => cost <= best + HOPELESS));
  }
  const ends = [...ways].map(([y, way]) => ({ way, cost: way.cost + endCost(y, lines) })).toSorted((a, b) => a.cost - b.cost);
  const places: ProjectPlace[] = [];
  for (let way: Way | null = ends[0]?.way ?? null; way?.place; way = way.before) places.unshift(way.place);
  return places;
}

interface Way {
  readonly cost: number;
  readonly before: Way | null;
  readonly place: ProjectPlace | null;
}

interface Choice {
  readonly newPage: boolean;
  readonly photo: number;
  /** The photo stands where it fits, at the head of the next page, instead of under the title. */
  readonly floats: boolean;
  readonly less: number;
}

function choices({ heights, photo }: PlannedProject, { leastPhoto }: PageLines, from: number): Choice[] {
  const lowest = Math.min(photo ?? 0, leastPhoto);
  const photos = photo === null ? [0] : Array.from({ length: Math.floor(photo - lowest) + 1 }, (_, step) => photo - step);
  const later = heights.body.filter(({ kind }) => kind === 'picture');
  const less = LESS.filter((step) => step === 0 || (later.length > 0 && later.every(({ lines }) => lines - 2 - step >= leastPhoto)));
  const starts = [
    { newPage: true, floats: false },
    ...(from === 0 ? [] : [{ newPage: false, floats: false }]),
    ...(from === 0 || photo === null ? [] : [{ newPage: false, floats: true }]),
  ];
  return starts.flatMap((start) => photos.flatMap((each) => less.map((step): Choice => ({ ...start, photo: each, less: step }))));
}

function placeOf({ heights, photo, opensTheme }: PlannedProject, choice: Choice, { page }: PageLines): ProjectPlace {
  return {
    newPage: choice.newPage,
    photoLines: photo === null ? null : choice.photo,
    photoFloats: choice.floats,
    lessLines: choice.less,
    whole: openingOf({ heights, opensTheme }, choice) <= page - 1,
  };
}

/** Lines of the part that is never parted. */
function openingOf({ heights, opensTheme }: Pick<PlannedProject, 'heights' | 'opensTheme'>, { photo, floats }: Choice): number {
  return (opensTheme ? BAND : 0) + heights.opening + (floats ? 0 : photo + heights.photoFrame);
}

/** Set a project from a line of a page on: the line where it ends, and what this costs in white, parted pieces and smaller photos. */
function set(project: PlannedProject, choice: Choice, from: number, { page }: PageLines, body: Body): { y: number; cost: number } {
  const { heights, photo, opensTheme } = project;
  let cost = (photo === null ? 0 : photoCost(photo, choice)) + 0.4 * choice.less;
  let y = from;
  if (choice.newPage && y > 0) {
    cost += whiteCost(page - y, page) + spillCost(page - y);
    y = 0;
  } else if (y > 0) {
    cost += opensTheme ? 2 : 1;
    y += GAP;
  }
  const opening = openingOf(project, choice);
  if (y > 0 && y + opening > page - SAFETY) return { y: 0, cost: Infinity };
  if (opening > page - 1) cost += PARTED;
  y = y + opening > page ? (y + opening) % page : y + opening;

  let floated = 0;
  if (choice.floats) {
    const high = choice.photo + heights.photoFrame;
    if (y + high <= page) y += high;
    else floated = high;
  }
  for (const [index, row] of heights.rows.entries()) {
    if (y + row > page) {
      // A row that all but fits may fit.
      cost += (index === 0 ? 3 : 1) + whiteCost(page - y, page) + (y + row < page + 1 ? 3 : 0);
      y = floated;
      floated = 0;
    } else if (y + row > page - 1) cost += 2;
    y = (y + row) % page;
  }
  const after = body(y, floated, choice.less);
  for (const white of after.white) cost += whiteCost(white, page);
  return { y: Math.round(Math.min(after.y, page) * 2) / 2, cost };
}

type Body = (from: number, floated: number, less: number) => ReturnType<typeof flowPieces>;

/** The flow of a body from each line of a page, worked out once. */
function rememberedBody({ body }: ProjectHeights, page: number): Body {
  const known = new Map<string, ReturnType<typeof flowPieces>>();
  return (from, floated, less) => {
    const key = `${from} ${floated} ${less}`;
    const found = known.get(key) ?? flowPieces(less === 0 ? body : body.map((piece): FlowPiece => (piece.kind === 'picture' ? { ...piece, lines: piece.lines - less } : piece)), page, from, floated);
    known.set(key, found);
    return found;
  };
}

/** A photo may lose height down to a half of the measure at little cost; one that leaves its title costs most. */
function photoCost(photo: number, { photo: chosen, floats }: Choice): number {
  return 0.1 * (photo - chosen) + 0.3 * Math.max(0, Math.min(photo, COMFORTABLE) - chosen) ** 1.5 + (floats ? 5 : 0);
}

/** White at the foot of a page: a little is nothing, much is bad, and a page that is nearly empty is not to be. */
function whiteCost(white: number, page: number): number {
  return 0.35 * white + 0.03 * Math.max(0, white - 4) ** 2 + (white > page * (1 - FILLED) ? 40 : 0);
}

/** A page that is full to the last line may not hold all of it; what spills over would be alone on a page. */
const spillCost = (white: number) => 4 * Math.max(0, SAFETY - white);

/** The last page may be part empty; a few lines alone on it are a page for nothing. */
function endCost(y: number, { page }: PageLines): number {
  return 0.15 * (page - y) + spillCost(page - y) + (y > 0 && y < 0.35 * page ? 12 : 0);
}
