import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleSite } from '../example-site.ts';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

let browser: Browser;
let site: Served;
let axe: string;
beforeAll(async () => {
  [browser, site, axe] = await Promise.all([
    startBrowser(), exampleSite().then(serve), readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(path: string, options: { javaScriptEnabled?: boolean; colorScheme?: 'dark' } = {}) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })).newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}${path}`);
  return { page, complaints, requests };
}

const hits = (page: Page) => page.locator('[data-search-results] a');
const firstHit = async (page: Page) => {
  await hits(page).first().waitFor();
  return hits(page).first().innerText();
};
const count = (page: Page) => page.locator('[role=status] [data-search-count]');

describe('the search page', () => {
  it('asks at once what the address asks, shows how each project stands, and complains of nothing under the policy of the site', async () => {
    const { page, complaints } = await open('/search/?q=boom');
    expect(await firstHit(page)).toContain('bomen');
    expect(await page.locator('input[type=search]').inputValue()).toBe('boom');
    expect(await count(page).innerText()).toMatch(/^\d+ resultaten voor “boom”$/u);
    expect(await page.locator('[data-search-results] li').first().locator('[data-status]').getAttribute('data-status')).not.toBeNull();
    expect(await page.locator('[data-search-lists]').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('says with dots where a piece of text begins or ends within a sentence', async () => {
    const { page } = await open('/search/?q=veiligheid');
    await firstHit(page);
    const pieces = await page.locator('[data-search-results] li > p:has(mark)').allInnerTexts();
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.some((piece) => piece.endsWith('…'))).toBe(true);
    for (const piece of pieces) expect(piece).toMatch(/^(?!\p{Ll}).*[.!?…]["”’)]?$/su);
  });

  it('loads next to nothing until somebody begins to ask', async () => {
    const { page, requests } = await open('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.startsWith('/pagefind/') || path.startsWith('/_search/'))).toEqual([]);
    await page.locator('input[type=search]').focus();
    await page.waitForResponse((response) => response.url().endsWith('/_search/nl.json'));
  });

  it('keeps the address in step with what is typed and chosen, and that address finds the same again', async () => {
    const { page } = await open('/search/');
    await page.locator('input[type=search]').fill('brug');
    await firstHit(page);
    const everywhere = await count(page).innerText();
    await page.locator('[data-search-filters] summary').click();
    await page.getByLabel('Wijk of dorp').selectOption('Watereind');
    await page.waitForFunction((before) => document.querySelector('[data-search-count]')?.textContent !== before, everywhere);
    expect(new URL(page.url()).search).toBe('?q=brug&area=Watereind');
    expect(await firstHit(page)).toContain('Dwarsfeart');
    const found = await hits(page).allInnerTexts();
    const again = await open('/search/?q=brug&area=Watereind');
    await firstHit(again.page);
    expect(await hits(again.page).allInnerTexts()).toEqual(found);
    expect(await again.page.getByLabel('Wijk of dorp').inputValue()).toBe('Watereind');

    await again.page.locator('[data-search-filters] summary').click();
    await again.page.getByRole('button', { name: 'Wis filters' }).click();
    await again.page.waitForFunction(() => location.search === '?q=brug');
  });

  it('says what it took a typing error for, and asks exactly what was typed on request', async () => {
    const { page } = await open('/search/?q=fietsbruug');
    expect(await firstHit(page)).toContain('fietsbrug');
    expect(await count(page).innerText()).toContain('Bedoelde u “fietsbrug”?');
    await page.getByRole('button', { name: 'Zoek precies “fietsbruug”' }).click();
    await page.waitForFunction(() => document.querySelector('[data-search-count]')?.textContent.startsWith('Niets gevonden'));
    expect(await page.locator('[data-search-lists]').isVisible()).toBe(true);
  });

  it('shows more hits by keyboard, and moves on to the first of them', async () => {
    const { page } = await open('/search/?q=huis');
    await firstHit(page);
    const before = await hits(page).count();
    const more = page.getByRole('button', { name: 'Toon meer' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((shown) => document.querySelectorAll('[data-search-results] a').length > shown, before);
    expect(await page.evaluate(() => [...document.querySelectorAll('[data-search-results] a')].indexOf(document.activeElement as HTMLAnchorElement))).toBe(before);
  });

  it('is reached, asked and left by keyboard alone', async () => {
    const { page } = await open('/search/');
    while (!(await page.evaluate(() => document.activeElement?.matches('input[type=search]')))) await page.keyboard.press('Tab');
    await page.keyboard.type('turfkade');
    await page.keyboard.press('Enter');
    await firstHit(page);
    while (!(await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/binnenstad/bomen-turfkade/');
  });

  it.each([['fy', 'beammen', /beammen/u], ['de', 'Sicherheit', /Sicher/u], ['en', 'housing', /Hous/u]])('finds in language %s', async (language, question, title) => {
    const { page } = await open(`/${language}/search/?q=${question}`);
    expect(await firstHit(page)).toMatch(title);
    expect(await hits(page).first().getAttribute('href')).toMatch(new RegExp(`^/${language}/`, 'u'));
  });

  it('marks up a hit that is there only in another language', async () => {
    const { page } = await open('/fy/search/?q=ondergrondse');
    await firstHit(page);
    expect(await page.locator('[data-search-results] h3').first().getAttribute('lang')).toBe('nl');
  });

  it('gives lists of everything without JavaScript', async () => {
    const { page } = await open('/search/?q=boom', { javaScriptEnabled: false });
    expect(await page.locator('[data-search-filters]').isVisible()).toBe(false);
    await page.locator('[data-search-lists]').getByRole('link', { name: 'Nieuwe bomen op de Turfkade' }).click();
    await page.waitForURL('**/binnenstad/bomen-turfkade/');
  });

  it.each([['/search/?q=boom', undefined], ['/fy/search/?q=xqzzy', 'dark'], ['/search/?q=fietsbruug&area=Havenkwartier', 'dark']] as const)('axe finds nothing at %s', async (path, colorScheme) => {
    const { page } = await open(path, colorScheme === undefined ? {} : { colorScheme });
    await page.waitForFunction(() => /\d|Neat/u.test(document.querySelector('[data-search-count]')?.textContent ?? ''));
    await page.locator('[data-search-filters] summary').click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(async () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  });
});
