import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startBrowser } from '../../test/browser/browser.ts';
import { serve } from '../../test/browser/serve.ts';
import { generateContent } from './generate-content.ts';
import { measure } from './measure.ts';

/** What a page weighs on its way to a reader, photos aside, and how far it moves while it loads: an area with 40 projects and one with 400. */
export async function measurePages(folder: string): Promise<string[]> {
  const lines = ['HTML, CSS and JavaScript before interaction of an area page, in kB compressed; layout shift (CLS) at 360 and 1280 wide'];
  for (const projects of [40, 400]) {
    const content = join(folder, `pages-${projects}`);
    const out = join(folder, `pages-${projects}-out`);
    await generateContent(content, { areas: 1, projectsPerArea: projects });
    await measure(fileURLToPath(new URL('../build.ts', import.meta.url)), [
      '--content', content, '--out', out, '--press-out', join(folder, 'none'), '--date', '2027-03-01', '--no-cache', '--without', 'press', '--without', 'page-pictures',
    ]);
    const html = await readFile(join(out, 'gebied-1', 'index.html'));
    const files = [...html.toString('utf8').matchAll(/(?:href="([^"]+\.css)"|src="([^"]+\.js)")/gu)].map((match) => match[1] ?? match[2] ?? '');
    const bytes = await Promise.all([...new Set(files)].map((file) => readFile(join(out, file))));
    const sum = (compress: (content: Buffer) => Buffer) => ([html, ...bytes].reduce((total, content) => total + compress(content).length, 0) / 1000).toFixed(1);
    const shifts = await layoutShifts(out, '/gebied-1/');
    lines.push(`  ${String(projects).padStart(3)} projects  gzip ${sum(gzipSync)}  brotli ${sum(brotliCompressSync)}  files ${bytes.length + 1}  CLS ${shifts.map((shift) => shift.toFixed(3)).join(' and ')}`);
  }
  return lines;
}

async function layoutShifts(site: string, path: string): Promise<number[]> {
  const [browser, served] = await Promise.all([startBrowser(), serve(site)]);
  const shifts: number[] = [];
  for (const width of [360, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${served.origin}${path}`, { waitUntil: 'networkidle' });
    shifts.push(await page.evaluate(() => new Promise<number>((resolve) => {
      let total = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => { resolve(total); }, 500);
    })));
    await page.close();
  }
  await browser.close();
  await served.stop();
  return shifts;
}
