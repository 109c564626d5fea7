import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Programme } from '../model/programme.ts';
import { siteConfig } from './site-config.ts';
import { handOverToSite } from '../site/site-input.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WORK_DIR = join(ROOT, '.cache', 'site');

export interface BuildSiteOptions {
  readonly programme: Programme;
  /** Where the site goes. What stands there already stays. */
  readonly outDir: string;
  readonly log?: (line: string) => void;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Build the site of a programme with Astro and put it in a folder. Calls wait for each other:
 * the pages get their programme from the process they run in, which has one at a time.
 */
export function buildSite(options: BuildSiteOptions): Promise<{ pages: number }> {
  const built = last.then(() => buildNow(options), () => buildNow(options));
  last = built;
  return built;
}

async function buildNow({ programme, outDir, log }: BuildSiteOptions): Promise<{ pages: number }> {
  // Astro keeps the compiled pages beside its output when that lies in the project, and else in a place that all builds share.
  // Node remembers modules by their path, too. A folder of its own for every build keeps builds from seeing each other's pages.
  await mkdir(WORK_DIR, { recursive: true });
  const workDir = await mkdtemp(join(WORK_DIR, 'build-'));
  const stagedDir = join(workDir, 'out');
  const calledFrom = process.cwd();
  try {
    // It looks for that place, and for packages, from the folder the process is in.
    process.chdir(ROOT);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    handOverToSite({ programme });
    await build(siteConfig({ programme, outDir: stagedDir, cacheDir: join(workDir, 'cache') }));
    const pages = (await readdir(stagedDir, { recursive: true })).filter((name) => name.endsWith('.html')).length;
    await moveInto(stagedDir, outDir);
    log?.(`${pages} pages`);
    return { pages };
  } finally {
    process.chdir(calledFrom);
    // When a page fails, Astro is still writing others; what cannot be taken away then must not hide why it failed.
    await rm(workDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

/** Move everything in a folder into another one, on another disk too. Where both have a folder of a name, they become one. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    try {
      await rename(source, target);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EXDEV') await cp(source, target, { recursive: true });
      else if ((code === 'ENOTEMPTY' || code === 'EEXIST') && entry.isDirectory()) await moveInto(source, target);
      else throw error;
    }
  }
}
