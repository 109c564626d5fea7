import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forkTypesetters } from '../booklet/typeset-pool.ts';
import { releaseWorker, startHand, type ForkedWorker, type Hand } from '../booklet/worker-hand.ts';
import { forkCardDrawer } from './draw-cards.ts';
import type { SiteTask } from './site-worker.ts';

/** The processes that a build works with. They read their code while the content is being read, which keeps one core busy. */
export interface BuildWorkers {
  readonly site: Hand<SiteTask, { readonly pages: number }>;
  /** None where earlier results are kept: perhaps nothing is to be set. */
  readonly typesetters: readonly ForkedWorker[];
  /** None where earlier results are kept: perhaps nothing is to be drawn. */
  readonly cardDrawer: ForkedWorker | undefined;
  /** Let all of them go, whatever they are doing. */
  stop(): Promise<unknown>;
}

/** Start the processes of a build. Whoever starts them stops them, however the build ends. */
export function startWorkers(cacheDir: string | undefined): BuildWorkers {
  const site: BuildWorkers['site'] = startHand(new URL('./site-worker.ts', import.meta.url), {});
  const allAnew = cacheDir === undefined || !existsSync(join(cacheDir, 'booklets'));
  const typesetters = allAnew ? forkTypesetters() : [];
  const cardDrawer = allAnew ? forkCardDrawer() : undefined;
  const forked = [...typesetters, ...(cardDrawer ? [cardDrawer] : [])];
  return { site, typesetters, cardDrawer, stop: () => Promise.all([site.stop(), ...forked.map(releaseWorker)]) };
}
