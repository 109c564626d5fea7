import sharp from 'sharp';

const QUALITY = 82;
/** Little effort: somebody is waiting. */
const EFFORT = 2;
const POINTS_PER_INCH = 72;

/** Draws single pages of a PDF; `stop` gives back its memory. */
export interface PageDrawer {
  /** A page, counted from 1, as WebP with so many pixels an inch. */
  draw(pdf: Uint8Array, page: number, dpi: number): Promise<Uint8Array>;
  stop(): Promise<void>;
}

/** Draw pages when they are asked for; the library that reads PDFs starts at the first one. */
export function pageDrawer(): PageDrawer {
  let library: ReturnType<typeof startLibrary> | undefined;
  return {
    async draw(pdf, page, dpi) {
      const document = await (await (library ??= startLibrary())).loadDocument(pdf);
      try {
        const drawn = document.getPage(page - 1);
        const { originalWidth, originalHeight } = drawn.getOriginalSize();
        const pixels = (points: number) => Math.round((points / POINTS_PER_INCH) * dpi);
        const { data, width, height } = await drawn.render({ width: pixels(originalWidth), height: pixels(originalHeight) });
        return await sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha().webp({ quality: QUALITY, effort: EFFORT }).toBuffer();
      } finally {
        document.destroy();
      }
    },
    async stop() {
      (await library)?.destroy();
    },
  };
}

async function startLibrary() {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  return PDFiumLibrary.init();
}
