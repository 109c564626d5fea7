/**
 * The floor to compare with: the same number of pages, words and booklets from bare Astro, Pagefind and Typst, without
 * anything that Doorstep does. Called as a process of its own: `bare.ts CONTENT OUT`.
 */
import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

interface BareCompiler { pdf(source: { mainFileContent: string }, options: { pdfStandard: string }): Uint8Array; evictCache(age: number): void }
interface BarePage { slug: string; title: string; text: string[] }

if (isMainThread) await main();
else await typesetAll(workerData as { booklets: { name: string; pages: BarePage[] }[]; out: string });

async function main(): Promise<void> {
  const [content = '', out = ''] = process.argv.slice(2);
  const booklets: { name: string; pages: BarePage[] }[] = [];
  for (const area of await readdir(join(content, 'areas'))) {
    const folder = join(content, 'areas', area, 'projects');
    const pages = await Promise.all((await readdir(folder)).filter((file) => file.endsWith('.md')).map(async (file): Promise<BarePage> => {
      const [, front = '', body = ''] = (await readFile(join(folder, file), 'utf8')).split(/^---$/mu);
      return { slug: `${area}/${file.slice(0, -3)}`, title: /^title: (.*)$/mu.exec(front)?.[1] ?? file, text: body.split('\n\n') };
    }));
    booklets.push({ name: area, pages: [{ slug: area, title: area, text: pages.map((page) => page.title) }, ...pages] });
  }
  await mkdir(out, { recursive: true });
  const half = Math.ceil(booklets.length / 2);
  const paper = [booklets.slice(0, half), booklets.slice(half)].map((part) => new Promise<void>((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { booklets: part, out } });
    worker.on('error', reject);
    worker.on('exit', () => { resolve(); });
  }));

  (globalThis as { doorstepBarePages?: BarePage[] }).doorstepBarePages = booklets.flatMap((booklet) => booklet.pages);
  const { build } = await import('astro');
  await build({ root: fileURLToPath(new URL('bare', import.meta.url)), outDir: join(out, 'site'), logLevel: 'error', cacheDir: join(out, 'cache'), vite: { cacheDir: join(out, 'vite') } });
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'nl' });
  await index?.addDirectory({ path: join(out, 'site') });
  await index?.writeFiles({ outputPath: join(out, 'site', 'pagefind') });
  await close();
  await Promise.all(paper);
}

async function typesetAll({ booklets, out }: { booklets: { name: string; pages: BarePage[] }[]; out: string }): Promise<void> {
  const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as { NodeCompiler: { create(options: object): BareCompiler } };
  const compiler = NodeCompiler.create({});
  const plain = (text: string) => JSON.stringify(text);
  for (const { name, pages } of booklets) {
    const source = `#set page(width: 148mm, height: 210mm)\n#set text(size: 10pt, lang: "nl", hyphenate: true)\n#set document(title: ${plain(name)})\n#outline()\n`
      + pages.map((page) => `#pagebreak(weak: true)\n= #${plain(page.title)}\n${page.text.map((part) => `#par(text(${plain(part)}))`).join('\n')}`).join('\n');
    const pdf = compiler.pdf({ mainFileContent: source }, { pdfStandard: 'ua-1' });
    await writeFile(join(out, `${name}.pdf`), pdf);
    compiler.evictCache(0);
  }
  parentPort?.postMessage('done');
}
