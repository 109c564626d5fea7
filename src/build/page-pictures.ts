import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { FileCache } from './file-cache.ts';

/** In pixels: text of ten points can just be read, and a page weighs some 18 kB. */
const HEIGHT = 700;
const QUALITY = 70;
/** Little effort: half the time for three percent more bytes. */
const EFFORT = 2;
/** A page is drawn while others are packed. */
const AT_ONCE = 4;

/** The pages of a booklet as pictures of one size. */
export interface PagePictures {
  readonly width: number;
  readonly height: number;
  /** WebP, first page first. */
  readonly pages: readonly Uint8Array[];
}

/** Draws pages of booklets; `stop` gives back its memory. */
export interface PageDrawer {
  draw(pdf: Uint8Array, pageCount: number): Promise<PagePictures>;
  stop(): Promise<void>;
}

/** Make pictures of pages from finished PDFs, or take them from the cache; the library that reads PDFs starts at the first one it lacks. */
export function pageDrawer(cache: FileCache): PageDrawer {
  let library: Promise<Library> | undefined;
  return {
    async draw(pdf, pageCount) {
      const sha256 = createHash('sha256').update(pdf).digest('hex');
      let drawing: Promise<readonly Uint8Array[]> | undefined;
      const drawn = async (index: number) => {
        drawing ??= (library ??= startLibrary()).then((ready) => drawAll(ready, pdf));
        const page = (await drawing)[index];
        if (!page) throw new Error(`The booklet ${sha256} has no page ${index + 1}.`);
        return page;
      };
      const pages = await Promise.all(Array.from({ length: pageCount }, (_, index) =>
        cache.get('leaf', `${sha256}-${index + 1}-h${HEIGHT}-q${QUALITY}-e${EFFORT}`, () => drawn(index))));
      const { width = HEIGHT, height = HEIGHT } = pages[0] ? await sharp(pages[0]).metadata() : {};
      return { width, height, pages };
    },
    async stop() {
      (await library)?.destroy();
    },
  };
}

type Library = Awaited<ReturnType<typeof startLibrary>>;

async function startLibrary() {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  return PDFiumLibrary.init();
}

async function drawAll(library: Library, pdf: Uint8Array): Promise<readonly Uint8Array[]> {
  const document = await library.loadDocument(pdf);
  try {
    const packed: Promise<Uint8Array>[] = [];
    for (const page of document.pages()) {
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const { data, width, height } = await page.render({ width: Math.round((HEIGHT * originalWidth) / originalHeight), height: HEIGHT });
      packed.push(sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha().webp({ quality: QUALITY, effort: EFFORT }).toBuffer());
      await packed[packed.length - AT_ONCE];
    }
    return await Promise.all(packed);
  } finally {
    document.destroy();
  }
}
