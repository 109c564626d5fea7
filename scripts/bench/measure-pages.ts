import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/build/build-site.ts';
import { writePictures } from '../../src/build/write-pictures.ts';
import { livingAreas } from '../../src/derive/areas.ts';
import { areaPath, pathIn } from '../../src/model/address.ts';
import { startBrowser } from '../../test/browser/browser.ts';
import { serve } from '../../test/browser/serve.ts';
import { longestTexts } from '../../test/site/longest-texts.ts';
import { gzipOf, weighPage, type PageWeight } from '../../test/site/page-weight.ts';
import { generateContent } from './generate-content.ts';
import { measure } from './measure.ts';

/**
 * What an area's page weighs on its way to a reader, photos aside, and how far it moves while it loads: with 40 and 400
 * projects in made-up words, and with the 40 longest texts that the example's authors wrote.
 */
export async function measurePages(folder: string): Promise<string[]> {
  return [
    'HTML, CSS and JavaScript before interaction of an area page, in kB compressed; layout shift (CLS) at 360 and 1280 wide',
    await withMadeUpTexts(folder, 40),
    await withMadeUpTexts(folder, 400),
    await withWrittenTexts(folder, 40),
  ];
}

async function withMadeUpTexts(folder: string, projects: number): Promise<string> {
  const content = join(folder, `pages-${projects}`);
  const out = join(folder, `pages-${projects}-out`);
  await generateContent(content, { areas: 1, projectsPerArea: projects });
  await measure(fileURLToPath(new URL('../build.ts', import.meta.url)), [
    '--content', content, '--out', out, '--press-out', join(folder, 'none'), '--date', '2027-03-01', '--no-cache', '--without', 'press', '--without', 'page-pictures',
  ]);
  return line(`${projects} projects, made-up texts`, await weighPage(out, '/gebied-1/'), await layoutShifts(out, '/gebied-1/'));
}

/** The heaviest page of any area in any language. */
async function withWrittenTexts(folder: string, projects: number): Promise<string> {
  const programme = await longestTexts(projects);
  const out = join(folder, 'pages-written');
  await buildSite({ programme, outDir: out });
  await writePictures({ programme, outDir: out, cacheDir: undefined });
  const { languages } = programme.municipality;
  const pages = await Promise.all(languages.flatMap((language) => livingAreas(programme).map(async ({ id }) => {
    const path = pathIn(areaPath(id), language, languages[0] ?? 'nl');
    return { path, weight: await weighPage(out, path) };
  })));
  const [heaviest] = pages.toSorted((a, b) => gzipOf(b.weight) - gzipOf(a.weight));
  if (!heaviest) throw new Error('The example has no areas.');
  return line(`${projects} projects, the example's longest texts, heaviest of ${pages.length} pages: ${heaviest.path}`, heaviest.weight, await layoutShifts(out, heaviest.path));
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function line(name: string, weight: PageWeight, shifts: readonly number[]): string {
  const { html, css, js } = weight.gzip;
  return `  ${name}\n    gzip ${kilobytes(gzipOf(weight))} (HTML ${kilobytes(html)}, CSS ${kilobytes(css)}, JavaScript ${kilobytes(js)})  brotli ${kilobytes(weight.brotli)}  files ${weight.files}  `
    + `CLS ${shifts.map((shift) => shift.toFixed(3)).join(' and ')}`;
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
