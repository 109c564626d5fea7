import { bookletCache } from './booklet-cache.ts';
import type { BookletData } from './booklet-data.ts';
import { exposeGc } from './expose-gc.ts';
import { loadFonts } from './fonts.ts';
import { cachedPictures } from './render-picture.ts';
import { forgetBooklet, typesetBooklet } from './typeset-booklet.ts';
import { startTypst, type TypstEngine } from './typst.ts';
import { serve } from './worker-hand.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly fontFiles: readonly string[];
  readonly cacheDir: string | undefined;
  readonly engine: TypstEngine | undefined;
}

serve(async ({ fontFiles, cacheDir, engine }: WorkerSettings) => {
  exposeGc();
  const fonts = await loadFonts(fontFiles);
  const typst = await startTypst(fonts.files, engine);
  const renderPicture = cachedPictures(bookletCache(cacheDir));
  return {
    work: (data: BookletData) => typesetBooklet(data, { typst, fonts, renderPicture }),
    after: () => forgetBooklet(typst),
  };
});
