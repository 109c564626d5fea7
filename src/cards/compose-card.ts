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
// Levels of a card, not its colours: what black and white stand for is told by `cardPalette`.
const INK = '#000000';
const QUIET = '#464646';
const PAPER = '#ffffff';
/** Three lines of the largest title, its last line a finger's breadth above the foot of the panel. */
export const TITLE_PLACE = { left: MARGIN, top: 180, width: 980, height: PANEL - 40 - 180 } as const;

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

/** The words of a card but its title, each part as elements for satori on a canvas of its own: they are the same on many cards. */
export function composeGround({ area, kind, statusWord, municipality, notice }: CardData): readonly CardElement[] {
  const strip = { position: 'absolute', top: PANEL, height: CARD_SIZE.height - PANEL, alignItems: 'center' };
  return [
    canvas([box({ position: 'absolute', left: MARGIN, top: 48, alignItems: 'baseline', fontSize: 38, color: PAPER }, [
      box({ fontWeight: 700 }, area),
      box({ marginLeft: 16 }, kind.toLowerCase()),
    ])]),
    canvas([box({ ...strip, left: MARGIN + SYMBOL + 20, fontSize: 46, fontWeight: 700 }, statusWord)]),
    canvas([box({ ...strip, right: MARGIN }, [box({ flexDirection: 'column', alignItems: 'flex-end', fontSize: 30, textAlign: 'right' }, [
      box({}, municipality),
      ...(notice === null ? [] : [box({ fontSize: 19, maxWidth: 460, lineHeight: 1.2, color: QUIET }, notice)]),
    ])])]),
  ];
}

/** The title as an element for satori, on a canvas as large as `TITLE_PLACE`. */
export function composeTitle({ title }: CardData): CardElement {
  return canvas([box({ position: 'absolute', left: 0, bottom: 0, width: TITLE_PLACE.width, fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.08, wordBreak: 'break-word', color: PAPER }, title)]);
}

const canvas = (children: readonly CardElement[]) => box({ width: '100%', height: '100%', color: INK, fontFamily: 'Source Sans 3' }, children);

/** The whole card without its title: ground, face and symbol as plain shapes, and the words as satori set them. In levels, see `cardPalette`. */
export function drawGround({ face, status }: CardData, words: readonly string[]): string {
  const symbolTop = PANEL + (CARD_SIZE.height - PANEL - SYMBOL) / 2;
  const symbol = STATUS_SYMBOLS[status].map(({ d, filled }) =>
    (filled ? `<path d="${d}" fill="${INK}"/>` : `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${SYMBOL_STROKE}" stroke-linecap="round"/>`));
  return svg({ left: 0, top: 0, ...CARD_SIZE }, `<rect width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" fill="${PAPER}"/>${panel(face)}`
    + `<g transform="translate(${MARGIN} ${symbolTop}) scale(${SYMBOL / SYMBOL_SIZE})">${symbol.join('')}</g>${words.map(inside).join('')}`);
}

/** The part of a card where its title stands, with what lies under it. In levels, see `cardPalette`. */
export function drawTitle({ face }: CardData, title: string): string {
  return svg(TITLE_PLACE, `${panel(face)}<g transform="translate(${TITLE_PLACE.left} ${TITLE_PLACE.top})">${inside(title)}</g>`);
}

/**
 * The colours of a card by its levels. A card is drawn in greys and has two ranges of colour: rows above `PANEL` go from
 * the accent (black) to white, those below from ink (black) to paper (white). So every level is a place in a palette.
 */
export function cardPalette({ accent }: CardData): { readonly rows: number; readonly above: ColourRange; readonly below: ColourRange } {
  return { rows: PANEL, above: [accent, '#ffffff'], below: ['#1f1c19', '#ffffff'] };
}

/** From what black stands for to what white stands for, as `#rrggbb`. */
export type ColourRange = readonly [black: string, white: string];

const svg = ({ left, top, width, height }: Record<keyof typeof TITLE_PLACE, number>, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${content}</svg>`;

const inside = (part: string) => part.slice(part.indexOf('>') + 1, part.lastIndexOf('</svg>'));

const panel = (face: string | null) => `<rect width="${CARD_SIZE.width}" height="${PANEL}" fill="${INK}"/>`
  + (face === null ? '' : `<path transform="translate(${CARD_SIZE.width - FACE + 20} ${(PANEL - FACE) / 2})" d="${face}" fill="${PAPER}" fill-opacity="0.16" fill-rule="evenodd"/>`);

/** Seventy characters, the longest title there may be, still fit in three lines. */
function titleSize(title: string): number {
  const letters = [...title].length;
  const longest = Math.max(...title.split(/\s+/u).map((word) => [...word].length));
  const byLength = letters <= 24 ? 96 : letters <= 44 ? 84 : 72;
  return Math.min(byLength, Math.floor(TITLE_PLACE.width / (longest * 0.56)));
}

const box = (style: Readonly<Record<string, unknown>>, children: string | readonly CardElement[]): CardElement =>
  ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
