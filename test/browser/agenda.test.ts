import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { startBrowser } from './browser.ts';
import { everyKindOfPage } from './every-kind-of-page.ts';
import { serve, type Served } from './serve.ts';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  const [started, { dir }] = await Promise.all([startBrowser(), everyKindOfPage('plain').then(loadForSite).then((programme) => builtSite(programme))]);
  browser = started;
  site = await serve(dir);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const shown = async (page: Page) => ({
  parts: await page.locator('main h2:visible').allInnerTexts(),
  meetings: await page.locator('.meetings h3:visible').allInnerTexts(),
  none: await page.getByText('Er zijn nu geen bijeenkomsten gepland.').isVisible(),
});

describe.each(['/agenda/', '/oost/agenda/'])('the agenda at %s', (path) => {
  it('shows what is to come, then what was, and of one kind where that is chosen, without JavaScript', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site.origin}${path}`);
    expect(await shown(page)).toEqual({
      parts: ['Komende bijeenkomsten', 'Geweest'],
      meetings: ['Inloop over bomen', 'Bijeenkomst 04', 'Bijeenkomst 05', 'Bijeenkomst 06', 'De raad besluit', 'Vergadering in januari'],
      none: false,
    });
    await page.getByLabel('Raadpleging 1').check();
    expect(await shown(page)).toEqual({ parts: ['Komende bijeenkomsten'], meetings: ['Bijeenkomst 06'], none: false });
    await page.getByLabel('Gemeenteraad 1').check();
    expect(await shown(page)).toEqual({ parts: ['Komende bijeenkomsten', 'Geweest'], meetings: ['De raad besluit'], none: true });
    await page.getByLabel('Alles 6').check();
    expect((await shown(page)).meetings).toHaveLength(6);
  });
});

it('the agenda of the municipality leads to that of each area', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/agenda/`);
  expect(await page.getByRole('navigation', { name: 'Wijken en dorpen' }).getByRole('link').allInnerTexts()).toEqual(['Oost', 'West']);
});
