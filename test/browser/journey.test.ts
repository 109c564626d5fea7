import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { exampleSite } from '../example-site.ts';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), exampleSite().then(serve)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page that keeps what the browser complains of and which addresses it asks. */
async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })).newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.origin}${path}`);
  return { page, complaints, requests };
}

describe('a resident on a phone', () => {
  it('goes from home to the area, to a project, finds it again by searching and opens the booklet; nothing leaves the site', async () => {
    const { page, complaints, requests } = await open('/');
    await page.getByRole('main').getByRole('link', { name: 'Binnenstad', exact: true }).first().click();
    await page.waitForURL('**/binnenstad/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Binnenstad');

    await page.getByRole('link', { name: 'Nieuwe bomen op de Turfkade' }).first().click();
    await page.waitForURL('**/binnenstad/bomen-turfkade/');
    expect(await page.locator('[data-status]').first().getAttribute('data-status')).toBe('underway');

    await page.goto(`${site.origin}/search/?q=turfkade`);
    const hit = page.locator('[data-search-results] a', { hasText: 'Nieuwe bomen op de Turfkade' }).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL('**/binnenstad/bomen-turfkade/');

    await page.goto(`${site.origin}/binnenstad/`);
    const booklet = page.locator('a[href="/binnenstad/booklet-2027.pdf"]').first();
    const response = await page.request.get(`${site.origin}${await booklet.getAttribute('href') ?? ''}`);
    expect(response.headers()['content-type']).toBe('application/pdf');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');

    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('comes from the QR code of the booklet to the project', async () => {
    const { page } = await open('/');
    const rows = await (await page.request.get(`${site.origin}/data/projects.json`)).json() as { area: string; id?: string; project?: string; code: string }[];
    const project = rows[0];
    await page.goto(`${site.origin}/k/${project?.code ?? ''}/`);
    await page.waitForURL(`**/${project?.area ?? ''}/*/`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  it('does all of it but searching without JavaScript, and finds lists on the search page instead', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'Binnenstad', exact: true }).first().click();
    await page.getByRole('link', { name: 'Nieuwe bomen op de Turfkade' }).first().click();
    expect(page.url()).toBe(`${site.origin}/binnenstad/bomen-turfkade/`);
    await page.goto(`${site.origin}/search/`);
    await page.getByRole('link', { name: 'Nieuwe bomen op de Turfkade' }).first().click();
    expect(page.url()).toBe(`${site.origin}/binnenstad/bomen-turfkade/`);
  });

  it('does it by keyboard alone: the first key leads past the header, and focus is always to be seen', async () => {
    const { page } = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhoud');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | SVGElement;
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return { href: element.getAttribute('href'), seen: outlineStyle !== 'none' || boxShadow !== 'none', name: element.outerHTML.slice(0, 80) };
      });
      expect(focus, focus.name).toMatchObject({ seen: true });
      if (focus.href === '/binnenstad/') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/binnenstad/');
  });
});
