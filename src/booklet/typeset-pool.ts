import { bookletCache } from './booklet-cache.ts';
import type { BookletData } from './booklet-data.ts';
import { loadFonts } from './fonts.ts';
import { bookletKey, type TypesetBooklet } from './typeset-booklet.ts';
import type { WorkerSettings } from './typeset-worker.ts';
import type { TypstEngine } from './typst.ts';
import { forkWorker, releaseWorker, startHand, type ForkedWorker, type Hand } from './worker-hand.ts';

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
  /** Workers that were forked before; those that are not needed are let go. */
  readonly forked?: readonly ForkedWorker[] | undefined;
}

const WORKER = new URL('./typeset-worker.ts', import.meta.url);
/** How many booklets are set at once, unless told otherwise. */
const WORKERS = 2;

/** Fork as many workers as `typesetAll` will use, before it is known what they are to set. */
export function forkTypesetters(): ForkedWorker[] {
  return Array.from({ length: WORKERS }, () => forkWorker(WORKER));
}

/**
 * Set booklets in worker processes, as many at once as there are workers, and hand each over as soon as it is done.
 * Workers start when the first booklet is not in the cache. The first fault stops all and is thrown.
 */
export async function typesetAll<Job extends TypesetJob>(
  jobs: Iterable<Job>,
  onDone: (job: Job, booklet: TypesetBooklet) => void | Promise<void>,
  { fontFiles, cacheDir, workers = WORKERS, engine, forked = [] }: PoolOptions,
): Promise<void> {
  const cache = bookletCache(cacheDir);
  const fonts = await loadFonts(fontFiles);
  const queue = jobs[Symbol.iterator]();
  const settings: WorkerSettings = { fontFiles, cacheDir, engine };
  const idle = [...forked];
  const hands: Hand<BookletData, TypesetBooklet>[] = [];

  const work = async () => {
    let hand: Hand<BookletData, TypesetBooklet> | undefined;
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const job = next.value;
      const data = job.compose();
      const key = cacheDir === undefined ? '' : await bookletKey(data, fonts);
      let booklet = await cache.booklet(key);
      if (!booklet) {
        if (!hand) hands.push(hand = startHand(WORKER, settings, idle.pop()));
        booklet = await hand.do(data, `The booklet ${job.name} could not be set`);
        await cache.keepBooklet(key, booklet);
      }
      await onDone(job, booklet);
    }
  };

  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await Promise.all([...hands.map((hand) => hand.stop()), ...idle.map(releaseWorker)]);
  }
}
