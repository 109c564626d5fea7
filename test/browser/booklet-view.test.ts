import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeContentFolder, type ContentFiles } from '../content-folder.ts';
import { siteContent } from '../site/site-content.ts';
import { startBrowser } from './browser.ts';
import { startPreview, type StartedPreview } from './start-preview.ts';

const MM_PER_POINT = 25.4 / 72;
const VIEW = '_booklet/oost/2027/';
const PHOTO = 'areas/oost/projects/straat.jpg';

let contentDir: string;
let preview: StartedPreview;
let browser: Browser;
beforeAll(async () => {
  contentDir = await writeContentFolder(await withCoarsePhoto());
  [preview, browser] = await Promise.all([startPreview(contentDir), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  preview?.stop();
});

/** Content with a photo that is too coarse for print, on the page of the trees. */
async function withCoarsePhoto(): Promise<ContentFiles> {
  const content = siteContent();
  const project = content['areas/oost/projects/bomen.md'] ?? '';
  return {
    ...content,
    'areas/oost/projects/bomen.md': project.replace('urgent:', 'photos: [{src: straat.jpg, alt: De straat met bomen, credit: Anna de Boer, consent: true}]\nurgent:'),
    [PHOTO]: await photo(400),
  };
}

const photo = (width: number) => sharp({ create: { width, height: Math.round(width / 1.5), channels: 3, background: '#5a8f5a' } }).jpeg().toBuffer();

async function open(query = '', { width = 1280, path = VIEW, ...context }: { width?: number; path?: string; javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {}) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...context })).newPage();
  const said: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
  const response = await page.goto(`${preview.url}${path}${query}`);
  return { page, said, response };
}

const bytesOf = async (path: string) => Buffer.from(await (await fetch(`${preview.url}${path}`)).arrayBuffer());
const isShown = (page: Page, line: string) => page.locator(`#p-1 .line-${line}`).isVisible();
/** Where a shape lies on the picture of its page, in millimetres from its corner. */
const onPage = (page: Page, number: number, shape: string, widthMm: number) => page.locator(`#p-${number}`).evaluate((figure, { shape, widthMm }) => {
  const picture = figure.querySelector('img')?.getBoundingClientRect() ?? new DOMRect();
  const box = figure.querySelector(shape)?.getBoundingClientRect() ?? new DOMRect();
  const mm = (pixels: number) => (pixels / picture.width) * widthMm;
  return { x: mm(box.x - picture.x), y: mm(box.y - picture.y), width: mm(box.width), height: mm(box.height) };
}, { shape, widthMm });

/** Boxes as they stand in the bytes of the file, without the library that wrote them; all pages have the same. */
function boxInFile(pdf: Buffer, name: string): readonly number[] {
  const found = [...new Set([...pdf.toString('latin1').matchAll(new RegExp(`/${name}\\s*\\[([^\\]]+)\\]`, 'gu'))].map(([, numbers = '']) => numbers.trim()))];
  expect(found).toHaveLength(1);
  return (found[0] ?? '').split(/\s+/u).map(Number);
}

function inMm([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], [mediaLeft = 0, , , mediaTop = 0]: readonly number[]) {
  return { x: (left - mediaLeft) * MM_PER_POINT, y: (mediaTop - top) * MM_PER_POINT, width: (right - left) * MM_PER_POINT, height: (top - bottom) * MM_PER_POINT };
}

function expectNear(found: Readonly<Record<string, number>>, wanted: Readonly<Record<string, number>>) {
  for (const [side, value] of Object.entries(wanted)) expect(Math.abs((found[side] ?? Number.NaN) - value), `${side}: ${found[side]} for ${value}`).toBeLessThan(0.1);
}

/** A page that came anew has its style sheets, too. */
const laidOut = (page: Page) => page.waitForLoadState('load');

/** The lines of two pages lie where pdf.js and the bytes of the file have the boxes. */
async function expectLinesOnBoxes(page: Page) {
  await laidOut(page);
  const pdf = await bytesOf(`${VIEW}oost-2027.pdf`);
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const media = (await document.getPage(1)).view;
  const widthMm = ((media[2] ?? 0) - (media[0] ?? 0)) * MM_PER_POINT;
  expect(await page.locator('figure').count()).toBe(document.numPages);
  const trim = inMm(boxInFile(pdf, 'TrimBox'), media);
  for (const number of [1, 2]) {
    expectNear(await onPage(page, number, '.line-trim rect', widthMm), trim);
    expectNear(await onPage(page, number, '.line-bleed rect', widthMm), inMm(boxInFile(pdf, 'BleedBox'), media));
    expectNear(await onPage(page, number, '.line-safe rect', widthMm), { x: trim.x + 5, y: trim.y + 5, width: trim.width - 10, height: trim.height - 10 });
    expectNear(await onPage(page, number, '.line-fold line', widthMm), { x: number === 1 ? trim.x : trim.x + trim.width });
  }
  return { trim, widthMm };
}

describe('lines over the pages', () => {
  it('lie where the file has its boxes', async () => {
    const { page } = await open('?layout=singles&zoom=200');
    const { trim, widthMm } = await expectLinesOnBoxes(page);
    await page.context().close();
    expect([widthMm, trim.x, trim.width, trim.height].map((side) => Math.round(side * 100) / 100)).toEqual([154, 3, 148, 210]);
  });

  it('lie where the crop marks point, for a printer who wants those', async () => {
    const file = join(contentDir, 'municipality.yml');
    const before = await readFile(file, 'utf8');
    const { page } = await open('?layout=singles&zoom=200');
    try {
      await writeFile(file, `${before}press: {marks: true}\n`);
      await page.locator('#p-1 .line-trim rect[x="10"]').first().waitFor();
      const { trim } = await expectLinesOnBoxes(page);
      // Three millimetres from the top of the sheet there is nothing but the upright marks.
      const { data, info } = await sharp(await bytesOf(`${VIEW}page-2-sharp.webp`)).greyscale().raw().toBuffer({ resolveWithObject: true });
      const row = Math.round((3 / 25.4) * 220) * info.width;
      const dark = Array.from({ length: info.width }, (_, x) => x).filter((x) => (data[row + x] ?? 255) < 215).map((x) => ((x + 0.5) / 220) * 25.4);
      expect(Math.min(...dark)).toBeCloseTo(trim.x, 0);
      expect(Math.max(...dark)).toBeCloseTo(trim.x + trim.width, 0);
      expect(dark.every((x) => Math.min(Math.abs(x - trim.x), Math.abs(x - trim.x - trim.width)) < 0.3)).toBe(true);
    } finally {
      await writeFile(file, before);
    }
    await page.locator('#p-1 .line-trim rect[x="3"]').first().waitFor();
    await page.context().close();
  });

  it('show and hide by keyboard, without JavaScript too', async () => {
    const { page } = await open('', { javaScriptEnabled: false });
    await page.locator('#show-bleed').focus();
    expect(await isShown(page, 'bleed')).toBe(true);
    await page.keyboard.press('Space');
    expect([await isShown(page, 'bleed'), await isShown(page, 'trim')]).toEqual([false, true]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await isShown(page, 'trim')).toBe(false);
    await page.context().close();
  });
});

describe('pages', () => {
  it('meet at the fold without what is cut off there, and stand alone with all of it', async () => {
    const { page } = await open();
    const sides = async () => page.evaluate(() => ['#p-2', '#p-3'].map((id) => document.querySelector(`${id} .line-fold line`)?.getBoundingClientRect().x ?? Number.NaN));
    const [left = 0, right = 0] = await sides();
    expect(Math.abs(left - right)).toBeLessThan(0.5);
    expect(await page.locator('#p-2 .sheet').evaluate((sheet) => getComputedStyle(sheet).clipPath)).toMatch(/^inset\(-3px/u);
    await page.getByLabel('Los, met afloop').check();
    expect(await page.locator('#p-2 .sheet').evaluate((sheet) => getComputedStyle(sheet).clipPath)).toBe('none');
    const [top, below] = await Promise.all(['#p-2', '#p-3'].map((id) => page.locator(id).boundingBox()));
    expect(below?.y).toBeGreaterThan((top?.y ?? 0) + (top?.height ?? 0) - 1);
    await page.context().close();
  });

  it('are as large as chosen, and drawn sharper for the largest', async () => {
    const { page } = await open();
    const width = async () => Math.round((await page.locator('#p-2 .sheet').boundingBox())?.width ?? 0);
    await page.locator('#zoom-fit').focus();
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(Math.round((154 / 25.4) * 96));
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(Math.round((308 / 25.4) * 96));
    await page.locator('#p-2 img').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('#p-2 img').evaluate((img: HTMLImageElement) => img.currentSrc), { timeout: 60_000 }).toContain('page-2-sharp.webp');
    await page.context().close();
  });

  it('are reached by their numbers, and drawn only when they come near', async () => {
    const { page } = await open('', { width: 400 });
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('.webp')) asked.push(request.url()); });
    await page.reload();
    await page.waitForLoadState('networkidle');
    const count = await page.locator('figure').count();
    expect(asked.some((url) => url.includes('/page-1.') || url.includes('/page-1-'))).toBe(true);
    expect(asked.some((url) => url.includes(`/page-${count}`))).toBe(false);
    await page.getByRole('navigation', { name: 'Ga naar bladzijde' }).getByRole('link').last().press('Enter');
    await expect.poll(() => asked.some((url) => url.includes(`/page-${count}`)), { timeout: 60_000 }).toBe(true);
    expect(await page.locator(`#p-${count}`).evaluate((figure) => figure.matches(':target'))).toBe(true);
    await page.context().close();
  });
});

describe('findings', () => {
  it('stand beside their page and lead there from the top, and go from an open page once they are mended', async () => {
    const { page } = await open();
    const top = page.locator('#controles li.error');
    expect(await top.innerText()).toMatch(/Te verbeteren: foto’s \d+[,.\d]*\sdpi, minstens 150\sdpi Bladzijde \d+\s+Foto areas\/oost\/projects\/straat\.jpg heeft/u);
    const number = Number(/Bladzijde (\d+)/u.exec(await top.innerText())?.[1]);
    await top.getByRole('link').click();
    expect(await page.locator(`#p-${number}`).evaluate((figure) => figure.matches(':target'))).toBe(true);

    const beside = page.locator('.beside', { has: page.getByRole('heading', { name: `Bladzijde ${number}`, exact: true }) });
    expect(await beside.locator('li').first().innerText()).toContain('straat.jpg');
    const [finding, figure] = await Promise.all([beside.locator('li').first().boundingBox(), page.locator(`#p-${number} .sheet`).boundingBox()]);
    expect(finding?.x).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0) - 20);
    expect(finding?.y).toBeGreaterThanOrEqual((figure?.y ?? 0) - 20);
    expect((finding?.y ?? 0) + (finding?.height ?? 0)).toBeLessThan((figure?.y ?? 0) + (figure?.height ?? 0));
    expect(await page.locator('.numbers a', { hasText: 'Te verbeteren' }).getAttribute('href')).toBe(`#p-${number}`);

    await page.locator('#show-trim').uncheck();
    await writeFile(join(contentDir, PHOTO), await photo(3000));
    await expect.poll(() => page.locator('#controles .verdict').innerText(), { timeout: 60_000 }).toContain('De drukker kan dit bestand drukken.');
    expect(await page.locator('#controles li.error').count()).toBe(0);
    // What was chosen outlives the change.
    await laidOut(page);
    expect([await isShown(page, 'trim'), await isShown(page, 'bleed')]).toEqual([false, true]);
    await page.context().close();
  });

  it('give way to the faults of the content while there are any', async () => {
    const { page } = await open();
    await rm(join(contentDir, PHOTO));
    await page.getByRole('heading', { name: 'Eerst dit verbeteren' }).waitFor();
    await writeFile(join(contentDir, PHOTO), await photo(3000));
    await page.getByRole('heading', { name: 'Drukvoorbeeld Oost' }).waitFor();
    await page.context().close();
  });
});

describe('the pages of the view', () => {
  it('are reached from an area, whose booklets can be leafed through as on the site', async () => {
    const { page } = await open('', { path: 'oost/booklets/' });
    await expect.poll(() => page.locator('.leaf-row img').first().evaluate((img: HTMLImageElement) => img.naturalHeight), { timeout: 60_000 }).toBe(700);
    await page.getByRole('link', { name: 'Drukvoorbeeld: randen en controles' }).first().click();
    await page.getByRole('heading', { name: 'Drukvoorbeeld Oost' }).waitFor();
    await page.getByRole('link', { name: 'Alle drukvoorbeelden' }).click();
    // A draft has no booklet on the site, and is what most wants looking at.
    await page.getByRole('heading', { name: 'Wijkprogramma 2028' }).waitFor();
    await page.goto(`${preview.url}_booklet/oost/2027/large/`);
    expect(await page.locator('h1').innerText()).toBe('Drukvoorbeeld Oost, grote letter');
    expect(await page.locator('form').innerText()).toContain('210 × 297 mm');
    await page.context().close();
  });

  it.each([['_booklet/', 320, 'dark'], ['_booklet/', 1280, 'light'], [VIEW, 320, 'light'], [VIEW, 1280, 'dark'], [VIEW, 1280, 'light']] as const)('are found right by axe and fit: %s, %d wide, %s', async (path, width, colorScheme) => {
    const { page, said, response } = await open('', { path, width, colorScheme });
    expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/u);
    await page.locator('details').evaluateAll((all) => { for (const details of all) (details as HTMLDetailsElement).open = true; });
    await page.waitForLoadState('networkidle');
    // Playwright's evaluation is not held to the policy of the page.
    await page.evaluate(await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
    const results = await page.evaluate(async () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it.each(['_booklet/', VIEW])('are valid HTML: %s', async (path) => {
    const config = JSON.parse(await readFile(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;
    const report = await new HtmlValidate(new StaticConfigLoader(config)).validateString((await bytesOf(path)).toString('utf8'), 'view');
    expect(report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`))).toEqual([]);
  });
});
