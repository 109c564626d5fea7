import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { textReport } from '../../check/reporters/text.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Issue } from '../../model/issue.ts';
import type { Programme } from '../../model/programme.ts';
import { handOverToSite } from '../../site/site-input.ts';
import { checkContent } from '../check-content.ts';
import { siteConfig } from '../site-config.ts';
import { faultPage } from './fault-page.ts';
import { previewOutputs, type PreviewOutputs } from './preview-outputs.ts';

/** Wait this long after the last change: editors write a file in several steps. */
const SETTLE_MS = 120;

export interface PreviewOptions {
  readonly contentDir: string;
  readonly today: () => IsoDate;
  readonly port?: number;
  readonly cacheDir: string;
  readonly say: (line: string) => void;
}

export interface Preview {
  readonly url: string;
  stop(): Promise<void>;
}

/** What the preview shows now. `issues` are of the newest content; the programme is of the newest content that is right. */
interface State {
  programme?: Programme | undefined;
  outputs?: PreviewOutputs | undefined;
  issues: readonly Issue[];
}

/**
 * Show the site while people write: pages from Astro's preview server, everything else made when asked for. A change to
 * the content shows in open pages and booklets by itself; a fault in it shows instead of them until it is mended.
 */
export async function startPreview({ contentDir, today, port = 4321, cacheDir, say }: PreviewOptions): Promise<Preview> {
  const state: State = { issues: [] };
  const read = async () => {
    const { programme, issues } = await checkContent({ contentDir, today: today() });
    state.issues = issues;
    if (!programme) return false;
    await state.outputs?.discard();
    state.programme = programme;
    state.outputs = await previewOutputs(programme, cacheDir);
    handOverToSite({ programme });
    return true;
  };
  const right = await read();
  if (state.issues.length > 0) say(textReport(state.issues));
  if (!right) say('The preview shows what to mend, and the site once that is done.');

  const workDir = await mkdtemp(join(tmpdir(), 'doorstep-preview-'));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const server = await dev({
    ...siteConfig({ site: state.programme?.municipality.site ?? 'https://example.org', outDir: join(workDir, 'out'), cacheDir: join(workDir, 'cache') }),
    server: { port, host: '127.0.0.1' },
    integrations: [...(siteConfig({ site: '', outDir: '', cacheDir: '' }).integrations ?? []), {
      name: 'doorstep-preview',
      hooks: {
        'astro:server:setup': ({ server: vite }) => {
          vite.middlewares.use((request, response, next) => {
            answer(state, request, response).then((answered) => { if (!answered) next(); }, next);
          });
          watch(vite, contentDir, async (changed) => {
            const start = performance.now();
            const fine = await read();
            say(`${changed}: ${fine ? 'shown' : 'at fault'} (${Math.round(performance.now() - start)} ms)`);
            if (state.issues.length > 0) say(textReport(state.issues));
            refresh(vite);
          });
        },
      },
    }],
  });
  return {
    url: `http://127.0.0.1:${server.address.port}/`,
    async stop() {
      await server.stop();
      await state.outputs?.discard();
      await rm(workDir, { recursive: true, force: true });
    },
  };
}

/** Answer what is no page: an output that is made when asked for, or the faults while there are any. */
async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://preview').pathname);
  if (path.startsWith('/@') || path.startsWith('/node_modules/') || path.startsWith('/src/')) return false;
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  if (wantsPage && state.issues.some((issue) => issue.severity === 'error')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(faultPage(state.issues));
    return true;
  }
  const file = await state.outputs?.file(path);
  if (!file) return false;
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' });
  response.end(file.bytes);
  return true;
}

/** Call back once after every burst of changes in a folder, one call at a time. */
function watch(vite: ViteDevServer, folder: string, changed: (file: string) => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  vite.watcher.add(folder);
  vite.watcher.on('all', (_event, file) => {
    const path = relative(folder, file);
    if (path.startsWith('..') || path === '') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => changed(path), () => changed(path));
    }, SETTLE_MS);
  });
}

/** Have Astro forget what it worked out from the old content, and open pages ask again. */
function refresh(vite: ViteDevServer): void {
  for (const environment of Object.values(vite.environments)) {
    environment.moduleGraph.invalidateAll();
    // The one event on which Astro drops the pages it has listed.
    environment.hot.send('astro:content-changed', {});
  }
  vite.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
