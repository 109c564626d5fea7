import { serve } from '../booklet/worker-hand.ts';
import type { Programme } from '../model/programme.ts';
import { buildSite } from './build-site.ts';

/** What this worker is asked for. */
export interface SiteTask {
  readonly programme: Programme;
  readonly outDir: string;
}

// Builds the site beside all else. Astro and what it brings take as long to read as a small site takes to build, so that
// is begun with before the content has been read.
serve(async () => {
  await import('astro');
  return {
    work: (task: SiteTask) => buildSite(task),
    after: () => Promise.resolve(),
  };
});
