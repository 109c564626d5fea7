import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFinder } from '../../src/build/write-finder.ts';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { siteContent } from '../site/site-content.ts';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  const programme = await loadForSite({
    ...siteContent(),
    'distribution.csv': 'postcode,area,households,noUnaddressed\n8911AB,oost,10,1\n8911,west,10,1\n8912,oost,10,1\n8912,west,10,1\n8913,oud,10,1\n',
  });
  const { dir } = await builtSite(programme);
  await writeFinder({ programme, outDir: dir });
  [browser, site] = await Promise.all([startBrowser(), serve(dir)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(path: string, options: { javaScriptEnabled?: boolean } = {}) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  await page.goto(`${site.origin}${path}`);
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, requests, complaints };
}

const form = (page: Page) => page.locator('[data-find-area]');

/** Type as a resident does, with the keyboard alone, and wait for the answer that is announced. */
async function ask(page: Page, typed: string): Promise<string> {
  const before = await page.getByRole('status').innerText();
  const field = form(page).getByRole('textbox');
  await field.fill('');
  await field.focus();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect.poll(async () => page.getByRole('status').innerText(), { timeout: 60_000 }).not.toBe(before);
  return (await page.getByRole('status').innerText()).replaceAll(/\s+/gu, ' ');
}

describe('finding an area on the home page', () => {
  it.each([
    ['8911 ab', '“8911 AB” hoort bij: Oost'],
    ['8911xy', '“8911” hoort bij: West'],
    ['8912', '“8912” hoort bij meer dan één gebied: Oost West'],
    ['8913', '“8913” hoort bij: Oost'],
    ['tulpenstraat 12a', '“Tulpenstraat” hoort bij: Oost'],
    ['De Oosthoek', '“De Oosthoek” hoort bij: Oost'],
    ['Tulpestraat', '“Tulpestraat” kennen wij niet. Bedoelt u: Tulpenstraat: Oost'],
    ['Onbekendelaan 3', '“Onbekendelaan 3” kennen wij niet. Kies uw wijk of dorp hieronder in de lijst.'],
    ['8911 A', '“8911 A” is geen postcode. Een postcode is vier cijfers, of vier cijfers en twee letters, zoals 8911 AB.'],
    ['<b>8911</b>', '“<b>8911</b>” kennen wij niet. Kies uw wijk of dorp hieronder in de lijst.'],
  ])('%j is answered with %j', async (typed, answer) => {
    const { page, complaints } = await open('/');
    expect(await ask(page, typed)).toBe(answer);
    expect(complaints).toEqual([]);
  });

  it('leads by keyboard from the field to the area, and in Frisian to its Frisian page', async () => {
    const { page } = await open('/fy/');
    await ask(page, '8911AB');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fy/oost/');
  });

  it('sends nothing that was typed, and asks this site alone for the one file that holds it', async () => {
    const { page, requests } = await open('/');
    await ask(page, '8911 AB 12');
    await ask(page, '8911 xy');
    expect(requests).toEqual([`GET ${site.origin}/_find/p-8911.json`]);
  });

  it('says so when the file does not come, and works again when it does', async () => {
    const { page } = await open('/');
    await page.route('**/_find/**', (route) => route.abort());
    expect(await ask(page, '8912')).toContain('Het zoeken lukt nu niet.');
    await page.unroute('**/_find/**');
    expect(await ask(page, '8912')).toContain('hoort bij meer dan één gebied');
  });

  it('has a field with a name, help that is read with it, and an answer that is announced', async () => {
    const { page } = await open('/');
    const field = form(page).getByRole('textbox', { name: 'Uw postcode of straat' });
    expect(await field.count()).toBe(1);
    const help = await field.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${help ?? ''}"]`).innerText()).toContain('Bijvoorbeeld 8911 AB of Tulpenstraat');
    expect(await page.getByRole('status').count()).toBe(1);
  });

  it('leads to the list of areas without JavaScript, and sends nothing then either', async () => {
    const { page, requests } = await open('/', { javaScriptEnabled: false });
    await form(page).getByRole('textbox').fill('8911AB');
    await form(page).getByRole('button').click();
    await page.waitForURL('**/?#gebieden');
    expect(requests.filter((request) => request.includes('8911'))).toEqual([]);
    expect(await page.locator('#gebieden').getByRole('link', { name: 'Oost' }).count()).toBe(1);
  });
});
