import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../src/booklet/font-file.ts';
import { loadFonts } from '../../src/booklet/fonts.ts';
import { typesetBooklet } from '../../src/booklet/typeset-booklet.ts';
import { startTypst } from '../../src/booklet/typst.ts';
import { writeContentFolder } from '../content-folder.ts';
import { readPdf } from './read-pdf.ts';
import { composed, programmeOf } from './sample-booklet.ts';

const folder = path.dirname(createRequire(import.meta.url).resolve('source-sans/package.json'));

describe('fonts', () => {
  it.each(['TTF/SourceSans3-Regular.ttf', 'OTF/SourceSans3-Bold.otf'])('%s tells its family and its letters', async (file) => {
    const font = readFontFile(await readFile(path.join(folder, file)));
    expect(font?.family).toBe('Source Sans 3');
    expect(['A', 'é', 'ŵ', '€'].map((letter) => font?.covers(letter.codePointAt(0) ?? 0))).toEqual([true, true, true, true]);
    expect(font?.covers('你'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('what is no font, or a font cut short, is none', async () => {
    const bytes = await readFile(path.join(folder, 'TTF/SourceSans3-Regular.ttf'));
    expect(readFontFile(new Uint8Array())).toBeUndefined();
    expect(readFontFile(Buffer.from('geen lettertype, wel een tekst van enige lengte'))).toBeUndefined();
    expect(readFontFile(bytes.subarray(0, 2000))).toBeUndefined();
  });

  it('a file of the municipality that is no font is named', async () => {
    const made = await writeContentFolder({ 'huis.ttf': 'geen lettertype, wel een tekst van enige lengte' });
    await expect(loadFonts([path.join(made, 'huis.ttf')])).rejects.toThrow('huis.ttf');
  });

  it("the municipality's own fonts set the booklet, and no others", async () => {
    const fonts = await loadFonts(['Light', 'Black'].map((style) => path.join(folder, `TTF/SourceSans3-${style}.ttf`)));
    const typst = await startTypst(fonts.files);
    const { pdf } = await typesetBooklet(composed(await programmeOf()), { fonts, typst });
    expect((await readPdf(pdf)).fonts).toEqual(['SourceSans3-Black', 'SourceSans3-Light']);
  });
});
