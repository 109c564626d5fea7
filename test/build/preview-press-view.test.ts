import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pressDesk, type PressDesk, type PressedBooklet } from '../../src/build/preview/press-view/press-desk.ts';
import { pressView } from '../../src/build/preview/press-view/press-view.ts';
import { readSettings } from '../../src/build/preview/press-view/settings-form.ts';
import { findingsOf } from '../../src/build/preview/press-view/findings.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import type { Programme } from '../../src/model/programme.ts';
import { areaOrder } from '../../src/press/make-press.ts';
import type { AreaOrder } from '../../src/press/press-area.ts';
import { builtSite, loadForSite } from '../site/built-site.ts';
import { siteContent } from '../site/site-content.ts';

const NOTHING = new URLSearchParams();
const BOX = { width: 154, height: 216, bleed: { x: 0, y: 0, width: 154, height: 216 }, trim: { x: 3, y: 3, width: 148, height: 210 } };

/** A desk that only notes what it is asked for. */
function notingDesk() {
  const orders: AreaOrder[] = [];
  const pictures: string[] = [];
  const booklet: PressedBooklet = {
    pdf: Buffer.from('%PDF-'), preflight: { passed: true, checks: [] }, boxes: [BOX, BOX, BOX, BOX],
    picture: async (page, dpi) => { pictures.push(`${page} at ${dpi}`); return Promise.resolve(Buffer.from('picture')); },
  };
  const desk: PressDesk = { press: async (order) => { orders.push(order); return Promise.resolve(booklet); }, stop: () => Promise.resolve() };
  return { desk, orders, pictures };
}

const wanted = () => true;
let programme: Promise<Programme> | undefined;
const loaded = () => (programme ??= loadForSite(siteContent()));
const orderOf = (from: Programme, other: Parameters<typeof areaOrder>[3] = {}) => {
  const edition = from.editions.find(({ id }) => id === '2027');
  const area = from.areas.find(({ id }) => id === 'oost');
  if (!edition || !area) throw new Error('The content has no 2027 in oost.');
  return areaOrder(from, edition, area, other);
};

describe('what a view has made', () => {
  it('is nothing for the list, and for a booklet that one alone, once', async () => {
    const { desk, orders, pictures } = notingDesk();
    const view = pressView(await loaded(), desk);
    const list = Buffer.from((await view.file('/_booklet/', NOTHING))?.bytes ?? []).toString();
    expect(orders).toEqual([]);
    expect([...list.matchAll(/href="(\/_booklet\/[^"]+\/)"/gu)].map(([, path]) => path)).toEqual(expect.arrayContaining(['/_booklet/oost/2028/', '/_booklet/oost/2027/large/', '/_booklet/oost/2026/']));

    await Promise.all(['', 'measures.css', 'oost-2027.pdf'].map((name) => view.file(`/_booklet/oost/2027/${name}`, NOTHING)));
    expect(orders.map(({ area, edition }) => `${area.id} ${edition.id}`)).toEqual(['oost 2027']);
    expect(pictures).toEqual([]);
    await view.file('/_booklet/oost/2027/page-2.webp', NOTHING);
    await view.file('/_booklet/oost/2027/page-3-sharp.webp', NOTHING);
    expect(pictures).toEqual(['2 at 110', '3 at 220']);
  });

  it('is nothing at addresses that have none', async () => {
    const { desk, orders } = notingDesk();
    const view = pressView(await loaded(), desk);
    const files = await Promise.all(['nergens/2027/', 'oost/2027/de/', 'oost/2027/other.css', 'west/2027/', 'oost/2027/../../x'].map((path) => view.file(`/_booklet/${path}`, NOTHING)));
    expect(files).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(orders).toEqual([]);
    expect(await view.file('/_booklet/oost/2027/page-5.webp', NOTHING)).toBeUndefined();
  });

  it('is large print on its own paper, which no printer is asked for', async () => {
    const { desk, orders } = notingDesk();
    const view = pressView(await loaded(), desk);
    const html = Buffer.from((await view.file('/_booklet/oost/2027/large/', NOTHING))?.bytes ?? []).toString();
    expect(orders.map(({ data, municipality }) => [data.size, municipality.press.trimMm])).toEqual([['large', [210, 297]]]);
    expect(html).toContain('Dit boekje gaat niet naar de drukker');
    expect(Buffer.from((await view.file('/_booklet/oost/2027/', NOTHING))?.bytes ?? []).toString()).not.toContain('gaat niet naar de drukker');
  });
});

describe('the desk', () => {
  const folders: string[] = [];
  afterAll(async () => { await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))); });

  it('makes a booklet again only when something in it has changed, and not once nobody waits for it', async () => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'doorstep-desk-'));
    folders.push(cacheDir);
    const desk = pressDesk(cacheDir);
    try {
      const first = await desk.press(orderOf(await loaded()), [], wanted);
      expect((first?.boxes.length ?? 1) % 4).toBe(0);
      expect(first?.preflight.checks.length).toBeGreaterThan(20);
      // News is in no booklet of the year: other content, the same pages.
      const content = siteContent();
      const same = await loadForSite({ ...content, 'areas/oost/news/2027-02-10-bomen.md': (content['areas/oost/news/2027-02-10-bomen.md'] ?? '').replace('Twaalf', 'Dertien') });
      expect(await desk.press(orderOf(same), [], wanted)).toBe(first);
      const other = await loadForSite({ ...content, 'areas/oost/projects/speeltuin.md': (content['areas/oost/projects/speeltuin.md'] ?? '').replace('Een speeltuin', 'Een hertenkamp') });
      expect(await desk.press(orderOf(other), [], () => false)).toBeUndefined();
      expect(await desk.press(orderOf(other), [], wanted)).not.toBe(first);
    } finally {
      await desk.stop();
    }
  });
});

describe('words of the view', () => {
  it('say figures as people do, in the municipality’s language', () => {
    const checks = [
      { id: 'safe-distance', page: 3, value: 6.21, bound: 5, passed: true }, { id: 'page-count', value: 10, bound: 'a multiple of 4', passed: false, message: { nl: 'Tien.', en: 'Ten.' } },
      { id: 'trim-box', value: '148.00 × 210.50', bound: '148.00 × 210.00', passed: true }, { id: 'transparency', page: 1, value: 0, bound: 0, passed: true },
      { id: 'trapped', value: 'False', bound: 'False', passed: true }, { id: 'pdf-version', value: '1.6', bound: '1.6', passed: true },
    ] as const;
    const said = (language: 'nl' | 'en') => findingsOf({ passed: false, checks }, language, wordsIn(language)).map(({ title, measured, bound }) => `${title}: ${measured}, ${bound}`.replaceAll('\u00a0', ' '));
    expect(said('nl')).toEqual([
      'tekst van de rand: 6,21 mm, minstens 5 mm', 'bladzijden in hele vellen: 10, een veelvoud van 4', 'maat na snijden: 148 × 210,5 mm, 148 × 210 mm',
      'doorzichtige objecten: 0, hooguit 0', 'overvulling: nee, nee', 'PDF-versie: 1.6, 1.6',
    ]);
    expect(said('en')[0]).toBe('text from the edge: 6.21 mm, at least 5 mm');
    expect(findingsOf({ passed: false, checks }, 'fy', wordsIn('fy'))[1]).toMatchObject({ kind: 'error', message: 'Tien.', language: 'nl' });
  });

  it('come from the address: all lines unless some are chosen', () => {
    expect([...readSettings(new URLSearchParams('zoom=200')).lines]).toEqual(['bleed', 'trim', 'safe', 'fold']);
    expect([...readSettings(new URLSearchParams('chosen=1&trim=1')).lines]).toEqual(['trim']);
    expect(readSettings(new URLSearchParams('zoom=<b>&layout=x'))).toMatchObject({ zoom: 'fit', layout: 'spreads' });
  });
});

describe('a build', () => {
  it('has nothing of the view', async () => {
    const site = await builtSite(await loaded());
    const names = (await readdir(site.dir, { recursive: true })).filter((name) => /\.(?:html|js|css|xml|txt)$/u.test(name));
    const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(site.dir, name), 'utf8') })));
    expect(files.some(({ text }) => text.includes('booklet-2027.pdf'))).toBe(true);
    expect(files.filter(({ text }) => /_booklet|press-view|[Dd]rukvoorbeeld/u.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
