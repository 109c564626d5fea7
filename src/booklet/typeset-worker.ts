import { parentPort, workerData } from 'node:worker_threads';
import { bookletCache } from './booklet-cache.ts';
import type { BookletData } from './booklet-data.ts';
import { exposeGc } from './expose-gc.ts';
import { loadFonts } from './fonts.ts';
import { cachedPictures } from './render-picture.ts';
import { forgetBooklet, typesetBooklet } from './typeset-booklet.ts';
import { startTypst, type TypstEngine } from './typst.ts';
import { answerOf } from './worker-hand.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly fontFiles: readonly string[];
  readonly cacheDir: string | undefined;
  readonly engine: TypstEngine | undefined;
}

const { fontFiles, cacheDir, engine } = workerData as WorkerSettings;
const port = parentPort;
if (!port) throw new Error('typeset-worker.ts runs as a worker thread only.');

exposeGc();
const fonts = await loadFonts(fontFiles);
const typst = await startTypst(fonts.files, engine);
const renderPicture = cachedPictures(bookletCache(cacheDir));

port.on('message', (data: BookletData) => {
  void answerOf(typesetBooklet(data, { typst, fonts, renderPicture })).then(async (answer) => {
    port.postMessage(answer);
    await forgetBooklet(typst);
  });
});
