import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const PAGES = ['/', '/binnenstad/', '/binnenstad/bomen-turfkade/', '/binnenstad/vision/', '/binnenstad/booklets/', '/themes/', '/agenda/', '/lessons/', '/roles/', '/over/', '/search/'];

/** How a browser lays out the words of a page that can be seen: by element, where it begins and ends, and the size of its letters. */
async function laidOut(path: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.origin}${path}`);
  const elements = await page.evaluate(() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, blockquote)')].filter((element) => element.checkVisibility()).map((element) => {
    const { display, fontSize, lineHeight } = getComputedStyle(element);
    return { name: element.localName, words: element.textContent.trim().slice(0, 40), display, size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) };
  }));
  await page.close();
  return elements;
}

describe.each([360, 1280])('text on pages of the example, %i wide', (width) => {
  it.each(PAGES)('%s: headings, paragraphs and items of lists are boxes of their own', async (path) => {
    const loose = (await laidOut(path, width)).filter(({ display }) => display.startsWith('inline') || display === 'contents');
    expect(loose).toEqual([]);
  });

  it.each(PAGES)('%s: headings get smaller by level, and no letters are under 14 pixels or without room between lines', async (path) => {
    const elements = await laidOut(path, width);
    const sizes = (name: string) => elements.filter((element) => element.name === name).map(({ size }) => size);
    expect(sizes('h1')).toHaveLength(1);
    for (const [higher, lower] of [['h1', 'h2'], ['h2', 'h3'], ['h3', 'h4']] as const) {
      if (sizes(higher).length > 0 && sizes(lower).length > 0) expect(Math.max(...sizes(higher)), `${higher} beside ${lower}`).toBeGreaterThanOrEqual(Math.max(...sizes(lower)));
    }
    expect(elements.filter(({ size, line }) => size < 14 || line < size)).toEqual([]);
  });
});
