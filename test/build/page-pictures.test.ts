import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PlannedBooklet } from '../../src/build/booklet-plan.ts';
import { fileCache } from '../../src/build/file-cache.ts';
import { fillBookletFacts, pagesWithBookletFacts } from '../../src/build/fill-booklet-facts.ts';
import { pageDrawer } from '../../src/build/page-pictures.ts';
import { writeOut } from '../../src/build/write-out.ts';
import { writePagePictures } from '../../src/build/write-page-pictures.ts';
import { sampleArea, sampleEdition, sampleProgramme } from '../sample-programme.ts';

const COLOURS = [rgb(1, 0, 0), rgb(0, 1, 0), rgb(0, 0, 1)];

/** A booklet of A5 pages, each of one colour. */
async function colouredPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < count; page += 1) {
    const colour = COLOURS[page % 3];
    document.addPage([420, 595]).drawRectangle({ x: 0, y: 0, width: 420, height: 595, ...(colour && { color: colour }) });
  }
  return document.save();
}

async function middle(picture: Uint8Array): Promise<readonly number[]> {
  const pixel = await sharp(picture).extract({ left: 200, top: 300, width: 1, height: 1 }).raw().toBuffer();
  return [...pixel].map((channel) => Math.round(channel / 255));
}

const folder = () => mkdtemp(join(tmpdir(), 'doorstep-leaf-'));

describe('pictures of pages', () => {
  it('show each page in its order, 700 pixels high and as wide as the page is', async () => {
    const drawer = pageDrawer(fileCache(undefined));
    const { width, height, pages } = await drawer.draw(await colouredPages(3), 3);
    await drawer.stop();
    expect([width, height]).toEqual([494, 700]);
    expect(await Promise.all(pages.map(middle))).toEqual([[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
    expect((await sharp(pages[0]).metadata()).format).toBe('webp');
  });

  it('are kept by what is in the booklet, and not drawn again', async () => {
    const cacheDir = await folder();
    const pdf = await colouredPages(2);
    const first = pageDrawer(fileCache(cacheDir));
    const drawn = await first.draw(pdf, 2);
    await first.stop();
    const asked: string[] = [];
    const cache = fileCache(cacheDir);
    const second = pageDrawer({ get: (kind, key, make) => cache.get(kind, key, () => { asked.push(key); return make(); }) });
    expect(await second.draw(pdf, 2)).toEqual(drawn);
    expect(asked).toEqual([]);
    await second.draw(await colouredPages(1), 1);
    expect(asked.length).toBe(1);
    await second.stop();
  });

  it('of a page that is not there are a defect', async () => {
    const drawer = pageDrawer(fileCache(undefined));
    await expect(drawer.draw(await colouredPages(1), 2)).rejects.toThrow('has no page 2');
    await drawer.stop();
  });
});

describe('booklets to leaf through', () => {
  const area = sampleArea();
  const [edition, old] = [sampleEdition(), sampleEdition({ id: '2026', status: 'archived' })];
  const programme = sampleProgramme({ areas: [area], editions: [old, edition], municipality: { ...sampleProgramme().municipality, languages: ['nl', 'fy'] } });
  const planned = (over: Partial<PlannedBooklet>): PlannedBooklet =>
    ({ area, edition, language: 'nl', size: 'normal', path: '/oost/booklet-2027.pdf', further: false, ...over });

  it('are those of the current edition in normal print that were made, in each language', async () => {
    const outDir = await folder();
    const booklets = [
      planned({}), planned({ size: 'large', path: '/oost/booklet-2027-large.pdf' }), planned({ edition: old, path: '/oost/booklet-2026.pdf' }),
      planned({ language: 'fy', path: '/fy/oost/booklet-2027.pdf' }), planned({ area: sampleArea({ id: 'west' }), path: '/west/booklet-2027.pdf' }),
    ];
    const made = new Map(booklets.slice(0, 4).map(({ path }) => [path, { pages: 2, bytes: 1 }]));
    for (const path of made.keys()) await writeOut(join(outDir, path), await colouredPages(2));
    const leaves = await writePagePictures({ programme, booklets, made, outDir, cacheDir: undefined });
    expect([...leaves].map(([path, { pictures }]) => [path, ...pictures])).toEqual([
      ['/oost/booklet-2027.pdf', '/_leaf/oost/2027/1.webp', '/_leaf/oost/2027/2.webp'],
      ['/fy/oost/booklet-2027.pdf', '/fy/_leaf/oost/2027/1.webp', '/fy/_leaf/oost/2027/2.webp'],
    ]);
    expect(await middle(await readFile(join(outDir, '_leaf/oost/2027/2.webp')))).toEqual([0, 1, 0]);
  });

  it('come into the place that the page kept for them, and leave it empty where there is none', async () => {
    const siteDir = await folder();
    const page = (path: string) => `<html lang="nl"><body><p><span data-booklet-facts="${path}"></span></p><div class="leaf" data-leaf="${path}"></div></body></html>`;
    await writeFile(join(siteDir, 'a.html'), page('/oost/booklet-2027.pdf'));
    await writeFile(join(siteDir, 'b.html'), page('/west/booklet-2027.pdf'));
    const booklets = new Map([['/oost/booklet-2027.pdf', { pages: 2, bytes: 2000 }]]);
    const leaves = new Map([['/oost/booklet-2027.pdf', { pictures: ['/1.webp', '/2.webp'], width: 494, height: 700 }]]);
    fillBookletFacts({ programme, pages: await pagesWithBookletFacts(siteDir), booklets, leaves });
    const filled = await readFile(join(siteDir, 'a.html'), 'utf8');
    expect(filled).toContain('PDF, 2 pagina’s, 2 kB');
    expect(filled).toContain('<img id="blad-2" src="/2.webp" alt="bladzijde 2" width="494" height="700"');
    expect(await readFile(join(siteDir, 'b.html'), 'utf8')).toBe(page('/west/booklet-2027.pdf'));
  });
});
