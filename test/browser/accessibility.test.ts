import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { builtSite } from '../site/built-site.ts';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

/** One address of each kind of page. */
const KINDS = [
  '/', '/oosterpark/', '/aldemar/', '/aldemar/dertig-op-de-buorren/', '/binnenstad/bomen-turfkade/', '/lytsewier/klokkenstoel/', '/nijewier/vision/',
  '/binnenstad/agenda/', '/wetterein/booklets/', '/wetterein/news/', '/themes/', '/themes/groen/', '/partners/', '/partners/thus-wonen/', '/programmes/',
  '/programmes/dorpennota/', '/editions/', '/editions/2027/', '/lessons/', '/lessons/bomen-eerst-riool/', '/agenda/', '/news/', '/roles/', '/search/', '/meedoen/', '/404.html',
];
const SETTINGS = [
  { language: '', width: 320, colorScheme: 'light' }, { language: '', width: 1280, colorScheme: 'dark' },
  { language: '/fy', width: 320, colorScheme: 'dark' }, { language: '/de', width: 1280, colorScheme: 'light' }, { language: '/en', width: 320, colorScheme: 'light' },
] as const;

let browser: Browser;
let site: Served;
let axe: string;
beforeAll(async () => {
  [browser, site, axe] = await Promise.all([
    startBrowser(), examplePages().then(serve), readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The pages of the example municipality alone: booklets, index and pictures take long and are held to theirs elsewhere. */
async function examplePages(): Promise<string> {
  const { programme } = await loadProgramme({ contentDir: fileURLToPath(new URL('../../content', import.meta.url)), today: '2027-03-01' });
  if (!programme) throw new Error('The example is at fault.');
  return (await builtSite(programme)).dir;
}

describe.each(SETTINGS)('in language "$language", $width wide, $colorScheme', ({ language, width, colorScheme }) => {
  it('axe finds nothing on any kind of page, and no page is wider than the screen', async () => {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const kind of KINDS) {
      const path = kind.endsWith('.html') ? kind : `${language}${kind}`;
      await page.goto(`${site.origin}${path}`);
      await page.evaluate(axe);
      const results = await page.evaluate(async () =>
        (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe
          .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      found.push(...results.violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${path} is ${wide} wide`);
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
