import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { UserError } from '../model/user-error.ts';
import { readFontFile, type FontFile } from './font-file.ts';

/** The letters of a booklet. */
export interface BookletFonts {
  readonly files: readonly Uint8Array[];
  /** Family for text and family for headings. */
  readonly text: string;
  readonly heading: string;
  /** SHA-256 over all files, hex. */
  readonly sha256: string;
  /** Whether text can be set in this character. */
  covers(codePoint: number): boolean;
}

/** Source Sans, upright and italic in the three weights the template uses: the files of Google Fonts (docs/decisions/booklets-in-typst.md says why). */
const BUNDLED_PACKAGE = '@expo-google-fonts/source-sans-3';
const BUNDLED = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold', '700Bold_Italic'];

/**
 * The municipality's own fonts, first family for text, second for headings; the bundled Source Sans where it has none.
 * A file that is no font is a `UserError`: it is named in municipality.yml.
 */
export async function loadFonts(fontFiles: readonly string[]): Promise<BookletFonts> {
  const files = fontFiles.length > 0 ? fontFiles : bundledFontFiles();
  const fonts = await Promise.all(files.map(readFont));
  const families = [...new Set(fonts.map(({ family }) => family))];
  const text = families[0] ?? '';
  const textFonts = fonts.filter(({ family }) => family === text);
  return {
    files: fonts.map(({ bytes }) => bytes),
    text,
    heading: families[1] ?? text,
    sha256: createHash('sha256').update(fonts.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')).join()).digest('hex'),
    covers: (codePoint) => textFonts.some((font) => font.covers(codePoint)),
  };
}

async function readFont(file: string): Promise<FontFile> {
  const bytes = await readFile(file);
  const font = readFontFile(bytes);
  if (!font) throw new UserError(`style.fonts: ${path.basename(file)} is no TTF or OTF font that can be read.`);
  return font;
}

function bundledFontFiles(): string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${BUNDLED_PACKAGE}/package.json`));
  return BUNDLED.map((style) => path.join(folder, style, `SourceSans3_${style}.ttf`));
}
