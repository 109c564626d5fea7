import { afterAll, beforeAll, expect, it } from 'vitest';
import { LinkChecker } from 'linkinator';
import { exampleSite } from '../example-site.ts';
import { serve, type Served } from './serve.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(await exampleSite());
});
afterAll(async () => {
  await site?.stop();
});

it('no link and no fragment of the whole example leads nowhere', async () => {
  const { links } = await new LinkChecker().check({
    path: `${site.origin}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // Other sites, and the site's own public address in canonical links, are not there while testing.
    linksToSkip: [`^(?!${site.origin})`],
  });
  expect(links.filter((link) => link.state === 'OK').length).toBeGreaterThan(600);
  expect(links.filter((link) => link.state === 'BROKEN').map(({ url, parent, status }) => ({ url, parent, status }))).toEqual([]);
});
