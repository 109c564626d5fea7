import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { startBrowser } from './browser.ts';
import { everyKindOfPage, KINDS } from './every-kind-of-page.ts';
import { findWithAxe, SETTINGS, type Look } from './find-with-axe.ts';
import { serve } from './serve.ts';

let browser: Browser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser?.close(); });

const inLanguage = (path: string, language: string) => (language === 'nl' ? path : `/${language}${path}`);

/** Pages in each language and, over the languages, in each setting: which one a page is looked at in goes round. */
const inTurn = (origin: string, paths: readonly string[]): Look[] => LANGUAGES.flatMap((language, turn) => paths.map((path, index) =>
  ({ url: `${origin}${inLanguage(path, language)}`, settings: SETTINGS.filter((_, setting) => setting === (index + turn) % SETTINGS.length) })));

// Everything in the look that Doorstep has of itself. A house style changes colours and fonts of the same pages.
describe.each([
  ['plain', (origin: string) => LANGUAGES.flatMap((language) => KINDS.map((path) => ({ url: `${origin}${inLanguage(path, language)}`, settings: SETTINGS })))],
  ['theme', (origin: string) => inTurn(origin, KINDS)],
] as const)('in the house style "%s"', (style, looks) => {
  it('axe finds nothing on any kind of page in any language, on a small phone and a wide screen, by day and by night', { timeout: 400_000 }, async () => {
    const site = await builtSite(await loadForSite(await everyKindOfPage(style)));
    const { origin, stop } = await serve(site.dir);
    const all = [...looks(origin), ...['/404.html', ...site.pages.filter((path) => path.startsWith('/k/')).slice(0, 1)].map((path) => ({ url: `${origin}${path}`, settings: SETTINGS }))];
    expect(all.map(({ url }) => url.slice(origin.length)).filter((path) => !site.pages.includes(path))).toEqual([]);
    const found = await findWithAxe(browser, all);
    await stop();
    expect(found).toEqual([]);
  });
});

/** Of the example, a page of each kind. */
const EXAMPLE = [
  '/', '/oosterpark/', '/aldemar/', '/aldemar/dertig-op-de-buorren/', '/binnenstad/bomen-turfkade/', '/lytsewier/klokkenstoel/', '/nijewier/vision/',
  '/binnenstad/agenda/', '/wetterein/booklets/', '/wetterein/news/', '/themes/', '/themes/groen/', '/partners/', '/partners/thus-wonen/', '/programmes/',
  '/programmes/dorpennota/', '/editions/', '/editions/2027/', '/lessons/', '/lessons/bomen-eerst-riool/', '/agenda/', '/news/', '/roles/', '/search/', '/meedoen/',
];

it('axe finds nothing on the pages of the example', { timeout: 300_000 }, async () => {
  const { programme } = await loadProgramme({ contentDir: fileURLToPath(new URL('../../content', import.meta.url)), today: '2027-03-01' });
  if (!programme) throw new Error('The example is at fault.');
  const { origin, stop } = await serve((await builtSite(programme)).dir);
  const found = await findWithAxe(browser, inTurn(origin, EXAMPLE));
  await stop();
  expect(found).toEqual([]);
});
