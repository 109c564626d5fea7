import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser/browser.ts';
import { startPreview, type StartedPreview } from '../browser/start-preview.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';

let contentDir: string;
let preview: StartedPreview;
let browser: Browser;
const project = () => join(contentDir, 'areas/oost/projects/bomen.md');
const change = async (from: string, to: string) => writeFile(project(), (await readFile(project(), 'utf8')).replace(from, to));

beforeAll(async () => {
  contentDir = await writeContentFolder(minimalContent());
  [preview, browser] = await Promise.all([
    startPreview(contentDir),
    startBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  preview?.stop();
});

describe('the preview', () => {
  it('shows a change to the content in an open page by itself, and in the booklet', async () => {
    const page = await browser.newPage();
    await page.goto(`${preview.url}oost/bomen/`);
    expect(await page.locator('h1').innerText()).toContain('Nieuwe bomen in de Tulpenstraat');
    const booklet = async () => Buffer.from(await (await fetch(`${preview.url}oost/booklet-2027.pdf`)).arrayBuffer());
    const before = await booklet();
    expect(before.subarray(0, 5).toString()).toBe('%PDF-');

    await change('Nieuwe bomen in de Tulpenstraat', 'Veel meer bomen');
    await page.locator('h1', { hasText: 'Veel meer bomen' }).waitFor();
    expect(await booklet()).not.toEqual(before);
    await page.close();
  });

  it('shows a new project without a restart, and a fault until it is mended', async () => {
    const page = await browser.newPage();
    await writeFile(join(contentDir, 'areas/oost/projects/bankjes.md'), (await readFile(project(), 'utf8')).replace('Veel meer bomen', 'Nieuwe bankjes').replace('Nieuwe bomen in de Tulpenstraat', 'Nieuwe bankjes'));
    await page.goto(`${preview.url}oost/`);
    await page.getByRole('link', { name: 'Nieuwe bankjes' }).first().waitFor();

    await change('lead: gemeente', 'lead: gemeent');
    await page.getByText('bedoelt u "gemeente"?').waitFor();
    await change('lead: gemeent\n', 'lead: gemeente\n');
    await page.getByRole('link', { name: 'Nieuwe bankjes' }).first().waitFor();
    await page.close();
  });

  it('answers searching, feeds, data and cards when they are asked for', async () => {
    const types = await Promise.all(['pagefind/pagefind.js', 'oost/agenda.ics', 'feed.xml', 'data/projects.json', 'oost/bomen/card.png'].map(async (path) => {
      const response = await fetch(`${preview.url}${path}`);
      return [path, response.status, response.headers.get('content-type')?.split(';')[0]];
    }));
    expect(types).toEqual([
      ['pagefind/pagefind.js', 200, 'text/javascript'],
      ['oost/agenda.ics', 200, 'text/calendar'],
      ['feed.xml', 200, 'application/xml'],
      ['data/projects.json', 200, 'application/json'],
      ['oost/bomen/card.png', 200, 'image/png'],
    ]);
  });
});
