import { Worker } from 'node:worker_threads';
import { bookletCache } from './booklet-cache.ts';
import type { BookletData } from './booklet-data.ts';
import { loadFonts } from './fonts.ts';
import { bookletKey, type TypesetBooklet } from './typeset-booklet.ts';
import type { WorkerAnswer, WorkerSettings } from './typeset-worker.ts';
import type { TypstEngine } from './typst.ts';

/** One booklet to set. It is composed only when its turn has come, so that hundreds of them never wait in memory. */
export interface TypesetJob {
  /** What it is, for messages: `oost 2027 nl large`. */
  readonly name: string;
  compose(): BookletData;
}

export interface PoolOptions {
  /** The municipality's own fonts; empty for the bundled ones. */
  readonly fontFiles: readonly string[];
  /** Where results of earlier builds lie; undefined sets everything anew. */
  readonly cacheDir: string | undefined;
  readonly workers?: number | undefined;
  readonly engine?: TypstEngine | undefined;
}

/**
 * Set booklets in worker threads, as many at once as there are workers, and hand each over as soon as it is done.
 * Workers start when the first booklet is not in the cache. The first fault stops all and is thrown.
 */
export async function typesetAll<Job extends TypesetJob>(
  jobs: Iterable<Job>,
  onDone: (job: Job, booklet: TypesetBooklet) => void | Promise<void>,
  { fontFiles, cacheDir, workers = 2, engine }: PoolOptions,
): Promise<void> {
  // Each worker keeps one core busy; the compiler's own threads would fight over it.
  process.env['RAYON_NUM_THREADS'] ??= String(workers);
  const cache = bookletCache(cacheDir);
  const fonts = await loadFonts(fontFiles);
  const queue = jobs[Symbol.iterator]();
  const hands: Hand[] = [];

  const work = async () => {
    let hand: Hand | undefined;
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const job = next.value;
      const data = job.compose();
      const key = await bookletKey(data, fonts);
      let booklet = await cache.booklet(key);
      if (!booklet) {
        if (!hand) hands.push(hand = startHand({ fontFiles, cacheDir, engine }));
        booklet = await hand.typeset(data, job.name);
        await cache.keepBooklet(key, booklet);
      }
      await onDone(job, booklet);
    }
  };

  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
}

interface Hand {
  typeset(data: BookletData, name: string): Promise<TypesetBooklet>;
  stop(): Promise<unknown>;
}

/** One worker thread, for one booklet at a time. */
function startHand(settings: WorkerSettings): Hand {
  const worker = new Worker(new URL('./typeset-worker.ts', import.meta.url), { workerData: settings });
  return {
    typeset: (data, name) => new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        worker.off('message', onMessage);
        worker.off('error', onError);
        worker.off('exit', onExit);
        end();
      };
      const onMessage = (answer: WorkerAnswer) => settle(() => {
        if ('booklet' in answer) resolve(answer.booklet);
        else reject(Object.assign(new Error(`The booklet ${name} could not be set: ${answer.fault.message}`), { stack: answer.fault.stack }));
      });
      const onError = (error: Error) => settle(() => reject(error));
      const onExit = (code: number) => settle(() => reject(new Error(`The worker that set the booklet ${name} ended with code ${code}.`)));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(data);
    }),
    stop: () => worker.terminate(),
  };
}
