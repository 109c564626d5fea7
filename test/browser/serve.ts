import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif', '.css': 'text/css', '.csv': 'text/csv', '.geojson': 'application/geo+json', '.html': 'text/html', '.ics': 'text/calendar', '.js': 'text/javascript',
  '.json': 'application/json', '.jsonld': 'application/ld+json', '.pdf': 'application/pdf', '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain',
  '.wasm': 'application/wasm', '.webp': 'image/webp', '.woff2': 'font/woff2', '.xml': 'application/xml',
};

export interface Served {
  /** Without a slash at its end. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serve a site from a folder as a host would: index pages, the 404 page, and every header of its `_headers`. */
export async function serve(folder: string): Promise<Served> {
  const rules = headerRules(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
      const file = await fileAt(folder, path);
      const found = file ?? join(folder, '404.html');
      const type = TYPES[extname(found)] ?? 'application/octet-stream';
      const text = /^(?:text|application\/(?:json|xml|ld|geo))/u.test(type);
      response.writeHead(file ? 200 : 404, { 'content-type': text ? `${type}; charset=utf-8` : type, ...headersFor(rules, path) });
      response.end(await readFile(found).catch(() => 'Not found'));
    })();
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  };
}

async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, path);
  if (!file.startsWith(folder)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  return found?.isDirectory() && existsAs(await stat(join(file, 'index.html')).catch(() => undefined)) ? join(file, 'index.html') : undefined;
}

const existsAs = (found: { isFile(): boolean } | undefined) => found?.isFile() ?? false;

type HeaderRule = readonly [pattern: RegExp, headers: Readonly<Record<string, string>>];

/** Read a `_headers` file: a path, `*` for anything, then indented headers. */
function headerRules(text: string): readonly HeaderRule[] {
  const rules: [RegExp, Record<string, string>][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/u.test(line)) {
      rules.push([new RegExp(`^${line.trim().replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`, 'u'), {}]);
      continue;
    }
    const [name = '', ...value] = line.trim().split(':');
    const last = rules.at(-1);
    if (last) last[1][name.toLowerCase()] = value.join(':').trim();
  }
  return rules;
}

function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter(([pattern]) => pattern.test(path)).map(([, headers]) => headers)) as Record<string, string>;
}
