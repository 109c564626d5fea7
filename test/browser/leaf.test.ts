import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillBookletFacts, pagesWithBookletFacts } from '../../src/build/fill-booklet-facts.ts';
import { writeOut } from '../../src/build/write-out.ts';
import { leafPath } from '../../src/model/address.ts';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { siteContent } from '../site/site-content.ts';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

const PAGES = 8;
let browser: Browser;
let site: Served;
let dir: string;
beforeAll(async () => {
  const programme = await loadForSite(siteContent());
  ({ dir } = await builtSite(programme));
  const pictures = Array.from({ length: PAGES }, (_, index) => leafPath('oost', '2027', index + 1));
  const white = await sharp({ create: { width: 494, height: 700, channels: 3, background: 'white' } }).webp().toBuffer();
  for (const picture of pictures) await writeOut(join(dir, picture), white);
  const path = '/oost/booklet-2027.pdf';
  fillBookletFacts({
    programme, pages: await pagesWithBookletFacts(dir), booklets: new Map([[path, { pages: PAGES, bytes: 100_000 }]]), leaves: new Map([[path, { pictures, width: 494, height: 700 }]]),
  });
  [browser, site] = await Promise.all([startBrowser(), serve(dir)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(width: number) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })).newPage();
  await page.goto(`${site.origin}/oost/booklets/`);
  const inSight = () => page.locator('.leaf-row').evaluate((row) => {
    const { left, right } = row.getBoundingClientRect();
    return [...row.querySelectorAll('img')].filter((img) => {
      const box = img.getBoundingClientRect();
      return box.left >= left - 1 && box.right <= right + 1;
    }).map((img) => img.alt);
  });
  return { page, inSight };
}

describe('leafing through a booklet', () => {
  it('shows two pages that lie open on a wide screen, and the next two at a press of the arrow', async () => {
    const { page, inSight } = await open(1280);
    expect(await inSight()).toEqual(['bladzijde 1']);
    await page.getByRole('link', { name: '2–3' }).click();
    await expect.poll(inSight, { timeout: 60_000 }).toEqual(['bladzijde 2', 'bladzijde 3']);
    await page.getByRole('region', { name: 'Blader door het boekje' }).focus();
    for (let press = 0; press < 30 && !(await inSight()).includes('bladzijde 5'); press += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(100);
    }
    await expect.poll(inSight, { timeout: 60_000 }).toEqual(['bladzijde 4', 'bladzijde 5']);
  });

  it('shows one page at a time on a phone, each to be reached by its number', async () => {
    const { page, inSight } = await open(360);
    expect(await inSight()).toEqual(['bladzijde 1']);
    await page.getByRole('link', { name: '8', exact: true }).click();
    await expect.poll(inSight, { timeout: 60_000 }).toEqual(['bladzijde 8']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('keeps room for pictures that have not come yet', async () => {
    const { page } = await open(1280);
    const before = await page.locator('.leaf').evaluate((leaf) => leaf.getBoundingClientRect().height);
    await page.route('**/_leaf/**', (route) => route.abort());
    await page.reload();
    expect(await page.locator('.leaf').evaluate((leaf) => leaf.getBoundingClientRect().height)).toBeCloseTo(before, 0);
  });

  it.each([360, 1280])('is found right by axe, %d wide, and by a validator', async (width) => {
    const { page } = await open(width);
    await page.evaluate(await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
    const results = await page.evaluate(async () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const config = JSON.parse(await readFile(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;
    const report = await new HtmlValidate(new StaticConfigLoader(config)).validateString(await readFile(join(dir, 'oost/booklets/index.html'), 'utf8'), 'booklets');
    expect(report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`))).toEqual([]);
  });
});
