import { readFileSync } from 'node:fs';
import { readFontFile } from '../booklet/font-file.ts';

/** A municipality's font file as a style sheet must know it. */
interface HouseFont {
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
}

/**
 * The style rules for a municipality's own fonts: the first family is for text, a second one for headings. Empty where it
 * has none, so that the site keeps Source Sans.
 */
export function houseFonts(files: readonly string[]): string {
  const fonts = files.flatMap((file): HouseFont[] => {
    const bytes = readFileSync(file);
    const family = readFontFile(bytes)?.family;
    return family === undefined ? [] : [{ file, family, ...styleOf(bytes) }];
  });
  const [text, heading] = [...new Set(fonts.map((font) => font.family))];
  if (text === undefined) return '';
  // Our own names: a family of that name on the reader's machine may be another one.
  const nameOf = (family: string) => (family === text ? 'House text' : family === heading ? 'House heading' : `House ${family.replaceAll(/[^a-z0-9 ]/giu, '')}`);
  const faces = fonts.map(({ file, family, weight, italic }) =>
    `@font-face{font-family:'${nameOf(family)}';src:url(${JSON.stringify(file)});font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};font-display:swap}`);
  const roots = `:root{--font-text:'House text','Source Sans 3',sans-serif${heading === undefined ? '' : `;--font-heading:'House heading',var(--font-text)`}}`
    // A theme names fonts that are on nobody's machine; these files are here.
    + `:root:root{${['document', 'paragraph'].map((part) => `--utrecht-${part}-font-family:var(--font-text);`).join('')}${['heading', 'heading-1', 'heading-2'].map((part) => `--utrecht-${part}-font-family:var(--font-heading)`).join(';')}}`;
  return `${faces.join('\n')}\n${roots}\n`;
}

/** Weight and slope, from the font's OS/2 table; regular where it has none. */
function styleOf(bytes: Buffer): { weight: number; italic: boolean } {
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const record = tables.find((at) => bytes.toString('latin1', at, at + 4) === 'OS/2');
  if (record === undefined) return { weight: 400, italic: false };
  const table = bytes.readUInt32BE(record + 8);
  return { weight: bytes.readUInt16BE(table + 4), italic: (bytes.readUInt16BE(table + 62) & 1) === 1 };
}
