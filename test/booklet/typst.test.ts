import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/booklet/fonts.ts';
import { typesetBooklet } from '../../src/booklet/typeset-booklet.ts';
import { startTypst } from '../../src/booklet/typst.ts';
import { readPdf } from './read-pdf.ts';
import { composed, programmeOf } from './sample-booklet.ts';

describe('the two compilers', () => {
  it('where no native one fits, the WebAssembly one sets the same words on the same pages, tagged', async () => {
    const fonts = await loadFonts([]);
    const data = composed(await programmeOf());
    const [native, wasm] = await Promise.all((['native', 'wasm'] as const).map(async (engine) => {
      const typst = await startTypst(fonts.files, engine);
      expect(typst.engine).toBe(engine);
      const { pdf, pages, settled } = await typesetBooklet(data, { fonts, typst });
      expect(settled).toBe(true);
      return { pages, read: await readPdf(pdf) };
    }));
    expect(wasm?.pages).toBe(native?.pages);
    expect(wasm?.read.pages).toEqual(native?.read.pages);
    expect(wasm?.read).toMatchObject({ marked: true, language: 'nl', title: native?.read.title, fonts: native?.read.fonts });
  });

  it.each(['native', 'wasm'] as const)('the %s one says where page numbers never hold', async (engine) => {
    const typst = await startTypst((await loadFonts([])).files, engine);
    // As many page breaks as there are pages: with each round there is one more.
    const files = new Map([['/groeit.typ', Buffer.from('#context for _ in range(counter(page).final().first()) { pagebreak() }\n#context [#metadata(counter(page).final().first())<page-count>]')]]);
    expect((await typst.compile({ main: '/groeit.typ', files, tagged: false, timestamp: 0 })).settled).toBe(false);
  });

  it('a template that cannot be set says where and why', async () => {
    const typst = await startTypst((await loadFonts([])).files);
    const files = new Map([['/fout.typ', Buffer.from('#panic("zo niet")')]]);
    await expect(typst.compile({ main: '/fout.typ', files, tagged: true, timestamp: 0 })).rejects.toThrow(/fout\.typ.*zo niet/u);
  });

  it('knows no file of this machine, only those it is given', async () => {
    const typst = await startTypst((await loadFonts([])).files);
    const files = new Map([['/lees.typ', Buffer.from('#read("/../../../../../../etc/hostname")')]]);
    await expect(typst.compile({ main: '/lees.typ', files, tagged: true, timestamp: 0 })).rejects.toThrow();
  });
});
