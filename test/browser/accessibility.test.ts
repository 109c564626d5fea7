import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { startBrowser } from './browser.ts';
import { everyKindOfPage, KINDS } from './every-kind-of-page.ts';
import { findWithAxe, SETTINGS } from './find-with-axe.ts';
import { serve } from './serve.ts';

let browser: Browser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser?.close(); });

const inLanguage = (path: string, language: string) => (language === 'nl' ? path : `/${language}${path}`);

describe.each(['plain', 'theme'] as const)('in the house style "%s"', (style) => {
  it('axe finds nothing on any kind of page in any language, on a small phone and a wide screen, by day and by night', { timeout: 400_000 }, async () => {
    const site = await builtSite(await loadForSite(await everyKindOfPage(style)));
    const { origin, stop } = await serve(site.dir);
    const paths = [...LANGUAGES.flatMap((language) => KINDS.map((path) => inLanguage(path, language))), '/404.html', ...site.pages.filter((path) => path.startsWith('/k/')).slice(0, 1)];
    expect(paths.filter((path) => !site.pages.includes(path))).toEqual([]);
    const found = await findWithAxe(browser, paths.map((path) => ({ url: `${origin}${path}`, settings: SETTINGS })));
    await stop();
    expect(found).toEqual([]);
  });
});

/** Of the example, a page of each kind; each is looked at in one of the settings. */
const EXAMPLE = [
  '/', '/oosterpark/', '/aldemar/', '/aldemar/dertig-op-de-buorren/', '/binnenstad/bomen-turfkade/', '/lytsewier/klokkenstoel/', '/nijewier/vision/',
  '/binnenstad/agenda/', '/wetterein/booklets/', '/wetterein/news/', '/themes/', '/themes/groen/', '/partners/', '/partners/thus-wonen/', '/programmes/',
  '/programmes/dorpennota/', '/editions/', '/editions/2027/', '/lessons/', '/lessons/bomen-eerst-riool/', '/agenda/', '/news/', '/roles/', '/search/', '/meedoen/',
];

it('axe finds nothing on the pages of the example', { timeout: 300_000 }, async () => {
  const { programme } = await loadProgramme({ contentDir: fileURLToPath(new URL('../../content', import.meta.url)), today: '2027-03-01' });
  if (!programme) throw new Error('The example is at fault.');
  const { origin, stop } = await serve((await builtSite(programme)).dir);
  const found = await findWithAxe(browser, LANGUAGES.flatMap((language, turn) => EXAMPLE.map((path, index) =>
    ({ url: `${origin}${inLanguage(path, language)}`, settings: [SETTINGS[(index + turn) % SETTINGS.length] ?? { width: 320, colorScheme: 'light' as const }] }))));
  await stop();
  expect(found).toEqual([]);
});
