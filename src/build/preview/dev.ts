import { watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { textReport } from '../../check/reporters/text.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Issue } from '../../model/issue.ts';
import type { Programme } from '../../model/programme.ts';
import { handOverToSite } from '../../site/site-input.ts';
import { checkContent } from '../check-content.ts';
import { siteConfig } from '../site-config.ts';
import { faultPage } from './fault-page.ts';
import { pressDesk } from './press-view/press-desk.ts';
import { isPressViewPath, pressView, type PressView } from './press-view/press-view.ts';
import { pressViewPath } from './press-view/press-view-plan.ts';
import { previewOutputs, type PreviewFile, type PreviewOutputs } from './preview-outputs.ts';

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
  pressView?: PressView | undefined;
  issues: readonly Issue[];
}

/**
 * Show the site while people write: pages from Astro's preview server, everything else made when asked for. A change to
 * the content shows in open pages and booklets by itself; a fault in it shows instead of them until it is mended.
 */
export async function startPreview({ contentDir, today, port = 4321, cacheDir, say }: PreviewOptions): Promise<Preview> {
  const state: State = { issues: [] };
  const desk = pressDesk(cacheDir);
  // Of earlier content; nothing that is asked for now waits for it.
  let letGo: Promise<unknown> = Promise.resolve();
  const read = async () => {
    const { programme, issues } = await checkContent({ contentDir, today: today(), cacheDir, newsToCome: true });
    state.issues = issues;
    if (issues.length > 0) say(textReport(issues));
    if (!programme) return;
    const before = state.outputs;
    const outputs = state.outputs = await previewOutputs(programme, cacheDir);
    state.programme = programme;
    state.pressView?.leave();
    state.pressView = pressView(programme, desk);
    handOverToSite({ programme, preview: { pressView: pressViewPath, leaf: (booklet) => outputs.leaf(booklet) } });
    letGo = Promise.allSettled([letGo, before?.discard()]);
  };
  await read();
  let refreshPages: () => void = () => undefined;
  const watching = watchFolder(contentDir, async (changed) => {
    const start = performance.now();
    await read();
    say(`${changed}: ${hasErrors(state) ? 'at fault' : 'shown'} (${Math.round(performance.now() - start)} ms)`);
    refreshPages();
  });
  if (!state.programme) {
    say('The preview shows what to mend, and the site once that is done.');
    await showFaultsUntilRight(state, port);
  }
  const { programme } = state;
  if (!programme) throw new Error('The preview began without a programme.');

  const workDir = await mkdtemp(join(tmpdir(), 'doorstep-preview-'));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const config = siteConfig({ programme, outDir: join(workDir, 'out'), cacheDir: join(workDir, 'cache') });
  const server = await dev({
    ...config,
    server: { port, host: '127.0.0.1' },
    integrations: [...(config.integrations ?? []), {
      name: 'doorstep-preview',
      hooks: {
        'astro:server:setup': ({ server: vite }) => {
          vite.middlewares.use((request, response, next) => {
            answer(state, request, response).then((answered) => { if (!answered) next(); }, next);
          });
          refreshPages = () => { refresh(vite); };
        },
      },
    }],
  });
  return {
    url: `http://127.0.0.1:${server.address.port}/`,
    async stop() {
      watching.stop();
      await server.stop();
      await desk.stop();
      await Promise.all([letGo, state.outputs?.discard()]);
      await rm(workDir, { recursive: true, force: true });
    },
  };
}

const hasErrors = ({ issues }: State) => issues.some((issue) => issue.severity === 'error');

/** Until there is a site to show, show the faults on its address; the page asks again by itself. */
async function showFaultsUntilRight(state: State, port: number): Promise<void> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', refresh: '2' });
    response.end(faultPage(state.issues));
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, '127.0.0.1', resolve); });
  while (!state.programme) await setTimeout(SETTLE_MS);
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
}

/** Answer what is no page: an output that is made when asked for, or the faults while there are any. */
async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://preview');
  const path = decodeURIComponent(pathname);
  if (/^\/(?:@|node_modules\/|src\/)/u.test(path)) return false;
  if (hasErrors(state) && request.headers.accept?.includes('text/html')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(faultPage(state.issues));
    return true;
  }
  const file = await (isPressViewPath(path) ? newestPressView(state, path, query) : state.outputs?.file(path));
  if (!file) return false;
  response.writeHead(200, {
    'content-type': file.type, 'cache-control': 'no-store', ...(file.policy !== undefined && { 'content-security-policy': file.policy }),
  });
  response.end(file.bytes);
  return true;
}

/** What waits for its turn while the content changes is answered from the new content. */
async function newestPressView(state: State, path: string, query: URLSearchParams): Promise<PreviewFile | undefined> {
  for (;;) {
    const { pressView } = state;
    const file = await pressView?.file(path, query);
    if (pressView === state.pressView) return file;
  }
}

/** Call back once after every burst of changes in a folder, one call at a time. */
function watchFolder(folder: string, changed: (file: string) => Promise<void>): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, (_event, file) => {
    clearTimeout(timer);
    timer = globalThis.setTimeout(() => {
      running = running.then(() => changed(file ?? 'content'));
    }, SETTLE_MS);
  });
  return {
    stop() {
      clearTimeout(timer);
      watcher.close();
    },
  };
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
