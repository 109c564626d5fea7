import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimalContent } from '../content-folder.ts';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

const LONG_AREA = 'Sint-Annaparochie, Nij Altoenae en Westhoek-Hemelumeroldeferd';
const LONG_WORD = 'Meervoudigepersoonlijkheidsstoornisbehandelingscentrumverbouwing 27';

let browser: Browser;
let site: Served;
let axe: string;
beforeAll(async () => {
  const files = minimalContent();
  files['municipality.yml'] += 'style: {accent: "#8a752a"}\n';
  files['areas/oost/area.md'] = (files['areas/oost/area.md'] ?? '').replace('title: Oost', `title: ${LONG_AREA}\naccent: "#5e7c75"\naliases: [Sint Anne, Nij Altoena, De Westhoek, Himmelumer Aldefurd]`);
  files['areas/oost/projects/bomen.md'] = (files['areas/oost/projects/bomen.md'] ?? '')
    .replace(/title: .*/u, `title: ${LONG_WORD}\nstreets: [${LONG_WORD}]\ncosts: {total: 123456789.50, sources: [{partner: elkien, amount: 123456789.50}]}`)
    .replace('editions: [2027]', 'editions: [2027]\nurgent: {until: 2027-12-31, text: De hele straat is dicht.}');
  files['partners/elkien.md'] = `---\ntitle: ${LONG_WORD}\nkind: housing-corporation\ncontact: {email: wijkverpleegkundigencoordinatie@woningbouwvereniging-voorbeeld.example}\n---\n`;
  const [started, built, script] = await Promise.all([
    startBrowser(), loadForSite(files).then((programme) => builtSite(programme)), readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'),
  ]);
  [browser, axe] = [started, script];
  site = await serve(built.dir);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe('content that is hard to show', () => {
  it.each([[320, 'light'], [1280, 'light'], [320, 'dark'], [1280, 'dark']] as const)(
    'with long words, pale colours, no picture and no boundary, fits %d wide and can be read in the %s', async (width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of ['/', '/oost/', '/oost/bomen/', '/oost/agenda/', '/themes/groen/', '/partners/elkien/', '/editions/2027/', '/fy/oost/bomen/']) {
        await page.goto(`${site.origin}${path}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${path} is ${wide} wide`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(async () =>
          (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
        found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`));
      }
      await context.close();
      expect(found).toEqual([]);
    });

  it('keeps its place while the font comes in', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 700); });
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value; })
        .observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}/oost/bomen/`);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.02);
    await page.close();
  });
});
