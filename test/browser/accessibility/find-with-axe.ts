import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at. */
export interface Setting {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** The settings that a page must be right in: a small phone and a wide screen, by day and by night. */
export const SETTINGS: readonly Setting[] = ([320, 1280] as const).flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

export interface Look {
  readonly url: string;
  readonly settings: readonly Setting[];
}

/**
 * Look at pages with axe, several at once: what it finds, and which pages are wider than the screen, a line each. A page is
 * loaded once and then shown in each setting. One that leads on at once is held.
 */
export async function findWithAxe(browser: Browser, looks: readonly Look[], tabs = 3): Promise<string[]> {
  const axe = await readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const found: string[] = [];
  const waiting = [...looks];
  await Promise.all(Array.from({ length: tabs }, async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/u, '') });
    });
    for (let look = waiting.shift(); look; look = waiting.shift()) found.push(...(await lookAt(page, look, axe)));
    await context.close();
  }));
  return found.sort();
}

async function lookAt(page: Page, { url, settings }: Look, axe: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto(url);
  await page.evaluate(axe);
  // The tools of a map come when it is in sight.
  const map = page.locator('[data-map]');
  if (await map.count() > 0) {
    await map.scrollIntoViewIfNeeded();
    await page.locator('.map-tools:not([hidden])').waitFor();
  }
  for (const { width, colorScheme } of settings) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    const where = `${new URL(url).pathname} ${width} ${colorScheme}`;
    const { violations, wide } = await page.evaluate(async (runOnly) => {
      await document.fonts.ready;
      await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });
      const results = await (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly, resultTypes: ['violations'] });
      return { violations: results.violations, wide: document.documentElement.scrollWidth };
    }, RULES);
    found.push(...violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`).join(' | ')}`));
    if (wide > width) found.push(`${where} is ${wide} wide`);
  }
  return found;
}
