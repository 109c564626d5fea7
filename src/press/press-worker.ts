import { bookletCache } from '../booklet/booklet-cache.ts';
import { exposeGc } from '../booklet/expose-gc.ts';
import { loadFonts } from '../booklet/fonts.ts';
import { forgetBooklet } from '../booklet/typeset-booklet.ts';
import { startTypst } from '../booklet/typst.ts';
import { serve } from '../booklet/worker-hand.ts';
import { pressArea, type AreaOrder } from './press-area.ts';

/** What a worker is started with. */
export interface PressWorkerSettings {
  readonly fontFiles: readonly string[];
  readonly cacheDir: string | undefined;
}

serve(async ({ fontFiles, cacheDir }: PressWorkerSettings) => {
  exposeGc();
  const fonts = await loadFonts(fontFiles);
  const tools = { fonts, typst: await startTypst(fonts.files), cache: bookletCache(cacheDir) };
  return {
    work: (order: AreaOrder) => pressArea(order, tools),
    after: () => forgetBooklet(tools.typst),
  };
});
