import { readableOn } from '../model/contrast.ts';
import { drawFace, toSvgPath } from '../derive/area-map.ts';
import { STATUS_SYMBOLS, SYMBOL_SIZE, SYMBOL_STROKE } from '../derive/status-symbol.ts';
import { statusOn } from '../derive/project-status.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import { textIn } from '../model/localized-text.ts';
import type { Area, Programme, Project } from '../model/programme.ts';
import type { ProjectStatus } from '../model/project.ts';

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What a card says: everything that its picture depends on. */
export interface CardData {
  readonly area: string;
  readonly kind: string;
  readonly title: string;
  readonly status: ProjectStatus;
  readonly statusWord: string;
  readonly municipality: string;
  readonly notice: string | null;
  /** `#rrggbb`, dark enough for white text. */
  readonly accent: string;
  /** The area's boundary as an SVG path in a square of `FACE`, or null. */
  readonly face: string | null;
}

/** An element as satori takes it. */
export interface CardElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const FACE = 400;
const PANEL = 486;
const MARGIN = 64;
const SYMBOL = 52;
// Places in the palette, not colours: the panel is drawn in its lower half, the strip in its upper half (see `cardPalette`).
const GROUND = '#000000';
const LETTERS = '#7f7f7f';
const INK = '#808080';
const QUIET = '#a3a3a3';
const PAPER = '#ffffff';
/** A part of a card, in pixels from its left top corner. */
export interface Place { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
export const PANEL_PLACE: Place = { left: 0, top: 0, width: CARD_SIZE.width, height: PANEL };
export const STRIP_PLACE: Place = { left: 0, top: PANEL, width: CARD_SIZE.width, height: CARD_SIZE.height - PANEL };
export const TITLE_WIDTH = 980;
const TITLE_FOOT = PANEL - 40;

/** What the card of a project says on a day, in a language. */
export function cardData(programme: Programme, project: Project, language: Language): CardData {
  const { municipality, today } = programme;
  const t = wordsIn(language, municipality.terms);
  const status = statusOn(project, today);
  return {
    area: textIn(project.area.title, language).text,
    kind: t(`kind.${project.area.kind}`),
    title: textIn(project.title, language).text,
    status,
    statusWord: t(`status.${status}`),
    municipality: textIn(municipality.name, language).text,
    notice: municipality.notice ? textIn(municipality.notice, language).text : null,
    accent: readableOn(project.area.accent, '#ffffff'),
    face: faceOf(project.area),
  };
}

const faces = new WeakMap<Area, string | null>();

/** An area's face is the same on all its cards, so it is drawn once. */
function faceOf(area: Area): string | null {
  const known = faces.get(area);
  if (known !== undefined) return known;
  const outline = drawFace(area, { width: FACE, height: FACE });
  const face = outline ? toSvgPath(outline) : null;
  faces.set(area, face);
  return face;
}

/** The words at the head of a card's panel, as an element for satori on a canvas as large as `PANEL_PLACE`. */
export function composePanel({ area, kind }: CardData): CardElement {
  return canvas([box({ position: 'absolute', left: MARGIN, top: 48, alignItems: 'baseline', fontSize: 38, color: LETTERS }, [
    box({ fontWeight: 700 }, area),
    box({ marginLeft: 16 }, kind.toLowerCase()),
  ])]);
}

/** The words under the panel, as an element for satori on a canvas as large as `STRIP_PLACE`. */
export function composeStrip({ statusWord, municipality, notice }: CardData): CardElement {
  const strip = { position: 'absolute', top: 0, height: STRIP_PLACE.height, alignItems: 'center' };
  return canvas([
    box({ ...strip, left: MARGIN + SYMBOL + 20, fontSize: 46, fontWeight: 700 }, statusWord),
    box({ ...strip, right: MARGIN }, [box({ flexDirection: 'column', alignItems: 'flex-end', fontSize: 30, textAlign: 'right' }, [
      box({}, municipality),
      ...(notice === null ? [] : [box({ fontSize: 19, maxWidth: 460, lineHeight: 1.2, color: QUIET }, notice)]),
    ])]),
  ]);
}

/** The title as an element for satori: as wide as `TITLE_WIDTH`, as high as its lines. */
export function composeTitle({ title }: CardData): CardElement {
  return box({ width: '100%', fontFamily: 'Source Sans 3', fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.08, wordBreak: 'break-word', color: LETTERS }, title);
}

const canvas = (children: readonly CardElement[]) => box({ width: '100%', height: '100%', color: INK, fontFamily: 'Source Sans 3' }, children);

/** The panel: the area's colour and face, and the words as satori set them. */
export function drawPanel({ face }: CardData, words: string): string {
  return svg(PANEL_PLACE, `${panel(face)}${inside(words)}`);
}

/** The strip under the panel: the symbol of the status, and the words as satori set them. */
export function drawStrip({ status }: CardData, words: string): string {
  const symbol = STATUS_SYMBOLS[status].map(({ d, filled }) =>
    (filled ? `<path d="${d}" fill="${INK}"/>` : `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${SYMBOL_STROKE}" stroke-linecap="round"/>`));
  return svg({ ...STRIP_PLACE, top: 0 }, `<rect width="${STRIP_PLACE.width}" height="${STRIP_PLACE.height}" fill="${PAPER}"/>`
    + `<g transform="translate(${MARGIN} ${(STRIP_PLACE.height - SYMBOL) / 2}) scale(${SYMBOL / SYMBOL_SIZE})">${symbol.join('')}</g>${inside(words)}`);
}

/** The title as satori set it, with what lies under it, and its place on the card: its last line stands at the foot of the panel. */
export function drawTitle({ face }: CardData, words: string): { readonly place: Place; readonly drawing: string } {
  const height = Math.min(Number(/ height="(\d+)/u.exec(words)?.[1]), TITLE_FOOT);
  const place = { left: MARGIN, top: TITLE_FOOT - height, width: TITLE_WIDTH, height };
  return { place, drawing: svg(place, `${panel(face)}<g transform="translate(${place.left} ${place.top})">${inside(words)}</g>`) };
}

/**
 * The palette of a card, three bytes a colour. A card has two ranges of colour: the panel goes from the accent to white,
 * the strip under it from ink to paper. Each takes half of the palette; a card is drawn in greys that are places in it, so
 * that nothing need be looked for.
 */
export function cardPalette({ accent }: CardData): Uint8Array {
  return Uint8Array.from([...range(accent, '#ffffff'), ...range('#1f1c19', '#ffffff')]);
}

/** 128 colours from one to another, each as `#rrggbb`. */
function range(from: string, to: string): number[] {
  const bytes = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [first, last] = [bytes(from), bytes(to)];
  return Array.from({ length: 128 }, (_, level) => first.map((value, channel) => Math.round(value + ((last[channel] ?? 0) - value) * (level / 127)))).flat();
}

const svg = ({ left, top, width, height }: Place, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${content}</svg>`;

const inside = (part: string) => part.slice(part.indexOf('>') + 1, part.lastIndexOf('</svg>'));

const panel = (face: string | null) => `<rect width="${CARD_SIZE.width}" height="${PANEL}" fill="${GROUND}"/>`
  + (face === null ? '' : `<path transform="translate(${CARD_SIZE.width - FACE + 20} ${(PANEL - FACE) / 2})" d="${face}" fill="${LETTERS}" fill-opacity="0.16" fill-rule="evenodd"/>`);

/** Seventy characters, the longest title there may be, still fit in three lines. */
function titleSize(title: string): number {
  const letters = [...title].length;
  const longest = Math.max(...title.split(/\s+/u).map((word) => [...word].length));
  const byLength = letters <= 24 ? 96 : letters <= 44 ? 84 : 72;
  return Math.min(byLength, Math.floor(TITLE_WIDTH / (longest * 0.56)));
}

const box = (style: Readonly<Record<string, unknown>>, children: string | readonly CardElement[]): CardElement =>
  ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
