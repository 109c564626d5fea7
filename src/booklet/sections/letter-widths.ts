import type { Said } from '../said.ts';
import { wordsOf } from '../said.ts';

/** Advance widths of Source Sans 3 Regular from the space to the tilde, in thousandths of the size; read from the font's `hmtx`. */
const ADVANCES = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425,
  847, 544, 588, 571, 615, 527, 494, 617, 652, 263, 480, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500,
  542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];
const OTHER = 497;
const POINTS_PER_MM = 72 / 25.4;
/** Semibold and bold in parts of the regular width. */
const WEIGHT = { regular: 1, semibold: 1.025, bold: 1.05 } as const;

export interface Lettering {
  /** Points. */
  readonly size: number;
  readonly weight?: keyof typeof WEIGHT;
  /** Only words at least so long may be broken; 16 letters by default. */
  readonly hyphenatedFrom?: number;
}

/** Width of a text on one line in millimetres, without kerning. */
export function widthOf(text: string, { size, weight = 'regular' }: Lettering): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += advanceOf(text.charCodeAt(index));
  return (width * size * WEIGHT[weight]) / 1000 / POINTS_PER_MM;
}

/** Lines that a text takes in a column of so many millimetres: each line is filled before the next one begins. */
export function linesOf(said: Said, lettering: Lettering, columnMm: number, indentMm = 0): number {
  return wordsOf(said).split('\n').reduce((lines, part, index) => lines + linesOfPart(part, lettering, columnMm, index === 0 ? indentMm : 0), 0);
}

function linesOfPart(part: string, lettering: Lettering, columnMm: number, indentMm: number): number {
  const space = widthOf(' ', lettering);
  const shortest = lettering.hyphenatedFrom ?? 16;
  let lines = 1;
  let used = indentMm;
  const put = (width: number, gap: number) => {
    if (used > 0 && used + gap + width > columnMm) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + width;
  };
  for (const word of part.split(' ')) {
    if (word.length < shortest && widthOf(word, lettering) <= columnMm) put(widthOf(word, lettering), space);
    // What may be broken goes in pieces of about a syllable.
    else for (const [index, piece] of (word.match(/.{1,3}/gsu) ?? []).entries()) put(widthOf(piece, lettering), index === 0 ? space : 0);
  }
  return lines;
}

/** Letters with an accent are as wide as without: one look-up in a table of the common ones. */
function advanceOf(code: number): number {
  if (code === 0xad) return 0;
  if (code < 127) return ADVANCES[code - 32] ?? 0;
  if (code >= 0xc0 && code <= 0x17f) return ADVANCES[(UNACCENTED[code - 0xc0] ?? 101) - 32] ?? OTHER;
  return code === 0xa0 ? 200 : code === 0x2019 || code === 0x2018 ? 249 : OTHER;
}

const UNACCENTED = Array.from({ length: 0x17f - 0xc0 + 1 }, (_, index) => String.fromCharCode(index + 0xc0).normalize('NFD').charCodeAt(0))
  .map((code) => (code < 127 ? code : 110));
