import { LANGUAGES } from '../../../src/model/language.ts';
import { builtSite, loadForSite } from '../../site/built-site.ts';
import { startBrowser } from '../browser.ts';
import { everyKindOfPage, KINDS } from '../every-kind-of-page.ts';
import { serve } from '../serve.ts';
import { findWithAxe, SETTINGS, type Look } from './find-with-axe.ts';

/** Pages in each language in every setting. */
export const inEachSetting = (origin: string, paths: readonly string[]): Look[] => LANGUAGES.flatMap((language) => paths.map((path) => ({ url: `${origin}${inLanguage(path, language)}`, settings: SETTINGS })));

/** Pages in each language and, over the languages, in each setting: which one a page is looked at in goes round. */
export const inTurn = (origin: string, paths: readonly string[]): Look[] => LANGUAGES.flatMap((language, turn) => paths.map((path, index) =>
  ({ url: `${origin}${inLanguage(path, language)}`, settings: SETTINGS.filter((_, setting) => setting === (index + turn) % SETTINGS.length) })));

const inLanguage = (path: string, language: string) => (language === 'nl' ? path : `/${language}${path}`);

/** What axe finds on every kind of page, in a house style; a page that is not there is a fault of the test. */
export async function findInHouseStyle(style: 'plain' | 'theme', looks: (origin: string, paths: readonly string[]) => Look[]): Promise<string[]> {
  const site = await builtSite(await loadForSite(await everyKindOfPage(style)));
  return findInFolder(site.dir, (origin) => {
    const further = ['/404.html', ...site.pages.filter((path) => path.startsWith('/k/')).slice(0, 1)];
    const all = [...looks(origin, KINDS), ...further.map((path) => ({ url: `${origin}${path}`, settings: SETTINGS }))];
    const missing = all.map(({ url }) => url.slice(origin.length)).filter((path) => !site.pages.includes(path));
    if (missing.length > 0) throw new Error(`There are no pages ${missing.join(', ')}.`);
    return all;
  });
}

/** What axe finds on a site that is served from a folder. */
export async function findInFolder(dir: string, looks: (origin: string) => readonly Look[]): Promise<string[]> {
  const browser = await startBrowser();
  const { origin, stop } = await serve(dir);
  try {
    return await findWithAxe(browser, looks(origin));
  } finally {
    await browser.close();
    await stop();
  }
}
