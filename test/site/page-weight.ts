import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a page weighs on its way to a reader, compressed, each file by itself. */
export interface PageWeight {
  readonly gzip: { readonly html: number; readonly css: number; readonly js: number };
  readonly brotli: number;
  readonly files: number;
}

/** Weigh a page with the styles and scripts that it asks for by itself. What lies in a template is fetched later or never. */
export async function weighPage(site: string, path: string): Promise<PageWeight> {
  const html = await readFile(join(site, path, 'index.html'));
  const asked = html.toString('utf8').replaceAll(/<template>.*?<\/template>/gsu, '');
  const names = new Set([...asked.matchAll(/(?:href="([^"]+\.css)"|src="([^"]+\.js)")/gu)].map((match) => match[1] ?? match[2] ?? ''));
  const files = await Promise.all([...names].map(async (name) => ({ name, bytes: await readFile(join(site, name)) })));
  const sum = (ending: string) => files.filter(({ name }) => name.endsWith(ending)).reduce((total, { bytes }) => total + gzipSync(bytes).length, 0);
  return {
    gzip: { html: gzipSync(html).length, css: sum('.css'), js: sum('.js') },
    brotli: [html, ...files.map(({ bytes }) => bytes)].reduce((total, bytes) => total + brotliCompressSync(bytes).length, 0),
    files: files.length + 1,
  };
}

/** All of it in bytes, compressed with gzip. */
export const gzipOf = ({ gzip: { html, css, js } }: PageWeight): number => html + css + js;
