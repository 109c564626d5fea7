import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../../src/search/ask.ts';
import { RANKING } from '../../src/search/ranking.ts';
import type { WordList } from '../../src/search/word-list.ts';

/** What Pagefind tells of a page it found. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** An index as the search page uses it, in Node. */
export interface SearchIndex {
  readonly engine: Engine<FoundPage> & { filters(): Promise<Record<string, Record<string, number>>> };
  readonly list: WordList;
}

interface Pagefind {
  createInstance(options: object): SearchIndex['engine'];
}

/** Open the index of a language in an output folder: Pagefind's own browser code reads it over HTTP, as on the site. */
export async function openIndex(outDir: string, language: string): Promise<SearchIndex> {
  const server = createServer((request, response) => {
    const file = path.join(outDir, new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(file).then((content) => response.end(content), () => response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  // Each language has a program of its own, and Pagefind keeps one: the query makes it a module of its own as well.
  const { createInstance } = await import(`${pathToFileURL(path.join(outDir, 'pagefind', 'pagefind.js')).href}?${language}`) as Pagefind;
  // Pagefind takes the language from the page; here is none, so one is lent for as long as it looks.
  const page = globalThis as { document?: unknown };
  page.document = { querySelector: () => ({ getAttribute: () => language }) };
  const engine = createInstance({ basePath: `http://127.0.0.1:${address.port}/pagefind/`, baseUrl: '/', ranking: RANKING });
  delete page.document;
  return { engine, list: JSON.parse(await readFile(path.join(outDir, '_search', `${language}.json`), 'utf8')) as WordList };
}

/** The addresses of the first pages that are found, best first. */
export async function addressesOf(hits: readonly { data(): Promise<FoundPage> }[], most: number): Promise<string[]> {
  return Promise.all(hits.slice(0, most).map(async (hit) => (await hit.data()).url));
}
