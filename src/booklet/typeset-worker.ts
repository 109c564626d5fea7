import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { bookletCache } from './booklet-cache.ts';
import type { BookletData } from './booklet-data.ts';
import { loadFonts } from './fonts.ts';
import { cachedPictures } from './render-picture.ts';
import { forgetBooklet, typesetBooklet, type TypesetBooklet } from './typeset-booklet.ts';
import { startTypst, type TypstEngine } from './typst.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly fontFiles: readonly string[];
  readonly cacheDir: string | undefined;
  readonly engine: TypstEngine | undefined;
}

/** What a worker answers to a booklet. */
export type WorkerAnswer = { readonly booklet: TypesetBooklet } | { readonly fault: { readonly message: string; readonly stack: string } };

const { fontFiles, cacheDir, engine } = workerData as WorkerSettings;
const port = parentPort;
if (!port) throw new Error('typeset-worker.ts runs as a worker thread only.');

// Without a collection first, the compiler cannot let go of documents that JavaScript still holds.
setFlagsFromString('--expose-gc');
(globalThis as { gc?: unknown }).gc = runInNewContext('gc');

const fonts = await loadFonts(fontFiles);
const typst = await startTypst(fonts.files, engine);
const renderPicture = cachedPictures(bookletCache(cacheDir));

port.on('message', (data: BookletData) => {
  void typesetBooklet(data, { typst, fonts, renderPicture })
    .then((booklet): WorkerAnswer => ({ booklet }))
    .catch((error: unknown): WorkerAnswer => ({ fault: { message: String((error as Error).message), stack: String((error as Error).stack) } }))
    .then(async (answer) => {
      port.postMessage(answer);
      await forgetBooklet(typst);
    });
});
