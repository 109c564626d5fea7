import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, it } from 'vitest';
import { exampleSite } from '../example-site.ts';

it('a validator finds nothing against any page of the whole example, as it is published', async () => {
  const site = await exampleSite();
  const config = JSON.parse(await readFile(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  expect(pages.length).toBeGreaterThan(600);
  // The leaf view and what a booklet weighs are filled in last.
  expect(await readFile(join(site, 'oosterpark', 'index.html'), 'utf8')).toMatch(/data-booklet-facts="[^"]+">PDF/u);
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(await readFile(join(site, page), 'utf8'), page);
    found.push(...results.flatMap(({ messages }) => messages.map(({ selector, message }) => `${page} ${selector ?? ''} ${message}`)));
  }
  expect(found).toEqual([]);
});
