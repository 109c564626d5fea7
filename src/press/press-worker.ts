import { parentPort, workerData } from 'node:worker_threads';
import { bookletCache } from '../booklet/booklet-cache.ts';
import { exposeGc } from '../booklet/expose-gc.ts';
import { loadFonts } from '../booklet/fonts.ts';
import { forgetBooklet } from '../booklet/typeset-booklet.ts';
import { startTypst } from '../booklet/typst.ts';
import { answerOf } from '../booklet/worker-hand.ts';
import { pressArea, type AreaOrder } from './press-area.ts';

/** What a worker is started with. */
export interface PressWorkerSettings {
  readonly fontFiles: readonly string[];
  readonly cacheDir: string | undefined;
}

const { fontFiles, cacheDir } = workerData as PressWorkerSettings;
const port = parentPort;
if (!port) throw new Error('press-worker.ts runs as a worker thread only.');
exposeGc();

const fonts = await loadFonts(fontFiles);
const tools = { fonts, typst: await startTypst(fonts.files), cache: bookletCache(cacheDir) };

port.on('message', (order: AreaOrder) => {
  void answerOf(pressArea(order, tools)).then(async (answer) => {
    port.postMessage(answer);
    await forgetBooklet(tools.typst);
  });
});
