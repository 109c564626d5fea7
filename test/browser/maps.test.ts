import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { minimalProject, siteContent } from '../site/site-content.ts';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

const square = (x: number, y: number) => JSON.stringify({ type: 'Polygon', coordinates: [[[x, y], [x + 0.02, y], [x + 0.02, y + 0.015], [x, y + 0.015], [x, y]]] });
const projectAt = (title: string, point: string) => minimalProject(title).replace('lead:', `location: {point: ${point}}\nlead:`);

let browser: Browser;
let site: Served;
beforeAll(async () => {
  const content = siteContent();
  const { dir } = await builtSite(await loadForSite({
    ...content,
    'areas/west/area.md': content['areas/west/area.md']?.replace('kind: village', 'kind: village\nboundary: boundary.geojson') ?? '',
    'areas/west/boundary.geojson': square(5.73, 53.2),
    'areas/noord/area.md': content['areas/west/area.md']?.replace('title: West', 'title: Noord') ?? '',
    'areas/oost/projects/brug.md': projectAt('De brug', '[5.76, 53.205]'),
    'areas/oost/projects/haven.md': projectAt('De haven', '[5.7601, 53.205]').replace('themes: [wonen]', 'themes: [groen]'),
    'areas/oost/projects/pad.md': minimalProject('Het pad').replace('lead:', 'location: {file: pad.geojson}\nlead:'),
    'areas/oost/projects/pad.geojson': JSON.stringify({ type: 'LineString', coordinates: [[5.755, 53.202], [5.765, 53.208]] }),
  }));
  [browser, site] = await Promise.all([startBrowser(), serve(dir)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })).newPage();
  await page.goto(`${site.origin}${path}`);
  return page;
}

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  return box;
};

describe('the map of the municipality', () => {
  it('leads by mouse and by keyboard to an area, each link named after it; areas without a boundary are in the list alone', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const map = page.getByRole('group', { name: 'Kaart van Voorbeeld: kies een wijk of dorp' });
    expect(await map.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))).toEqual(['Oost', 'West']);
    expect(await page.locator('#gebieden').getByRole('link', { name: 'Noord' }).count()).toBe(1);
    await map.getByRole('link', { name: 'West' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/west/');
    await page.goBack();
    await map.getByRole('link', { name: 'Oost' }).click();
    await page.waitForURL('**/oost/');
  });
});

describe('the map of an area', () => {
  const map = (page: Awaited<ReturnType<typeof open>>) => page.locator('#kaart');
  /** The area's page, scrolled to its map: then its tools come. */
  const openMap = async () => {
    const page = await open('/oost/');
    await map(page).scrollIntoViewIfNeeded();
    return page;
  };

  it('has no script fetched for it until it comes into sight', async () => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 500 } })).newPage();
    const scripts: string[] = [];
    page.on('request', (request) => { if (/PanZoom/u.test(request.url())) scripts.push(request.url()); });
    await page.goto(`${site.origin}/oost/`, { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);
    await map(page).scrollIntoViewIfNeeded();
    await map(page).getByRole('button', { name: 'Kaart groter' }).waitFor();
    expect(scripts).toHaveLength(1);
  });

  it('numbers its projects as the list beside it does, and lists those without a place, too', async () => {
    const page = await open('/oost/', { javaScriptEnabled: false });
    expect(await map(page).locator('.map-marks a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))).toEqual(['1. De haven', '2. De brug', '3. Het pad']);
    expect(await map(page).locator('.map-list ol').evaluateAll((lists) => lists.map((list) => [list.getAttribute('start'), ...[...list.querySelectorAll('a')].map((link) => link.textContent)])))
      .toEqual([['1', 'De haven'], ['2', 'De brug', 'Het pad']]);
    expect(await map(page).locator('.map-list ul a').allInnerTexts()).toEqual(expect.arrayContaining(['Een speeltuin', 'Nieuwe bomen in de Tulpenstraat']));
  });

  it.each([360, 1280])('keeps marks of one place apart, names of neighbours out of their way, and all in the frame, %d wide', async (width) => {
    const page = await open('/oost/', { viewport: { width, height: 900 } });
    const frame = await boxOf(map(page).locator('.map-sheet'));
    const marks = await Promise.all((await map(page).locator('.map-marks circle').all()).map(boxOf));
    const names = await Promise.all((await map(page).locator('.map-names text:visible').all()).map(boxOf));
    expect(names.length).toBe(1);
    const all = [...marks, ...names];
    for (const [index, a] of all.entries()) {
      expect(a.x >= frame.x - 1 && a.y >= frame.y - 1 && a.x + a.width <= frame.x + frame.width + 1 && a.y + a.height <= frame.y + frame.height + 1).toBe(true);
      for (const b of all.slice(index + 1)) {
        const apart = a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;
        expect(apart, `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(true);
      }
    }
  });

  it('grows and shrinks by button and key, with marks that stay as large as they were', async () => {
    const page = await openMap();
    const mark = map(page).locator('.map-marks circle').first();
    const [before, frame] = [await boxOf(mark), await boxOf(map(page).locator('.map-own'))];
    await map(page).getByRole('button', { name: 'Kaart groter' }).click();
    expect((await boxOf(map(page).locator('.map-own'))).width).toBeCloseTo(frame.width * 1.6, -1);
    expect((await boxOf(mark)).width).toBeCloseTo(before.width, 0);
    const placed = (await boxOf(map(page).locator('.map-own'))).x;
    await page.keyboard.press('ArrowRight');
    expect((await boxOf(map(page).locator('.map-own'))).x).toBeLessThan(placed);
    await page.keyboard.press('0');
    expect((await boxOf(mark)).x).toBeCloseTo(before.x, 1);
    expect((await boxOf(map(page).locator('.map-own'))).width).toBeCloseTo(frame.width, 1);
    expect(await map(page).getByRole('button', { name: 'Kaart kleiner' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('is moved by dragging once it is larger, without following the link that was dragged', async () => {
    const page = await openMap();
    await map(page).getByRole('button', { name: 'Kaart groter' }).click();
    const mark = map(page).locator('.map-marks a').first();
    const { x, y, width, height } = await boxOf(mark);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 40, y + height / 2 + 20, { steps: 5 });
    await page.mouse.up();
    expect((await boxOf(mark)).x).toBeCloseTo(x + 40, 0);
    expect(new URL(page.url()).pathname).toBe('/oost/');
    await mark.click();
    await page.waitForURL('**/oost/haven/');
  });

  it('brings what gets the focus into sight', async () => {
    const page = await openMap();
    const plus = map(page).getByRole('button', { name: 'Kaart groter' });
    for (let step = 0; step < 4; step += 1) await plus.click();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowLeft');
    const frame = await boxOf(map(page).locator('.map-sheet'));
    await map(page).locator('.map-marks a').nth(1).focus();
    await page.keyboard.press('Shift+Tab');
    const box = await boxOf(map(page).locator('.map-marks a').first());
    expect(box.x >= frame.x && box.x + box.width <= frame.x + frame.width && box.y >= frame.y && box.y + box.height <= frame.y + frame.height).toBe(true);
  });

  it('has no tools that would do nothing without JavaScript', async () => {
    const page = await open('/oost/', { javaScriptEnabled: false });
    expect(await map(page).getByRole('button').count()).toBe(0);
  });

  it('is not there for an area without a boundary', async () => {
    const page = await open('/noord/');
    expect(await page.locator('#kaart').count()).toBe(0);
  });
});

describe('the map of a project', () => {
  it('is one picture with a name, where the place is known', async () => {
    const page = await open('/oost/pad/');
    expect(await page.getByRole('img', { name: 'Kaart van Oost met de plek van dit project' }).count()).toBe(1);
    expect(await page.locator('.map-line').count()).toBe(1);
    await page.goto(`${site.origin}/oost/bomen/`);
    expect(await page.locator('.map').count()).toBe(0);
  });
});
