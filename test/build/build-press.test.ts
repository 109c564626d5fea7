import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPress, type BuildPressOptions } from '../../src/build/build-press.ts';
import { checkContent } from '../../src/build/check-content.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { asPrinted } from '../../src/derive/as-printed.ts';
import { addContentFiles, minimalContent, writeContentFolder } from '../content-folder.ts';

let out: string;
beforeEach(async () => { out = await mkdtemp(path.join(tmpdir(), 'doorstep-press-')); });
afterEach(() => rm(out, { recursive: true, force: true }));

async function press(contentDir: string, over: Partial<BuildPressOptions> = {}) {
  const lines: string[] = [];
  const options = { contentDir, pressOutDir: out, editionId: '2027', areaIds: [], today: '2027-03-01', final: false, cacheDir: undefined, ...over };
  const code = await buildPress(options, { ...silentProgress, say: (line) => { lines.push(line); } });
  return { code, said: lines.join('\n') };
}

const read = (name: string) => readFile(path.join(out, name));
const readJson = async (name: string) => JSON.parse((await read(name)).toString('utf8')) as Record<string, unknown>;
const project = minimalContent()['areas/oost/projects/bomen.md'] ?? '';
const signed = (text: string) => text.replace('\n---\nWij', '\nsignedOff: [{partner: gemeente, date: 2026-10-01}, {partner: elkien, date: 2026-10-01}]\n---\nWij');

describe('the press files of an edition', () => {
  it('are a folder an area, rows for the distributor and one archive, all of which agree', async () => {
    const content = await writeContentFolder({ ...minimalContent(), 'distribution.csv': 'postcode,area,households,noUnaddressed\n8911AB,oost,600,60\n8912,oost,212,12\n' });
    expect(await press(content)).toMatchObject({ code: 0 });
    expect((await readdir(path.join(out, '2027'), { recursive: true })).toSorted()).toEqual([
      '2027.zip', 'distribution.csv', 'oost', 'oost/oost-2027-a4.pdf', 'oost/oost-2027.pdf', 'oost/preflight.json', 'oost/ticket.json', 'oost/ticket.pdf',
    ]);
    const ticket = await readJson('2027/oost/ticket.json');
    expect(ticket).toMatchObject({ area: 'oost', edition: '2027', quantity: Math.ceil(812 * 1.03), postcodes: [{ postcode: '8911AB', households: 600, copies: 600 }, { postcode: '8912', households: 212, copies: 212 }] });
    expect(Number(ticket['pages']) % 4).toBe(0);
    for (const { name, sha256, bytes } of ticket['files'] as { name: string; sha256: string; bytes: number }[]) {
      const file = await read(`2027/oost/${name}`);
      expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256]);
    }
    expect(await readJson('2027/oost/preflight.json')).toMatchObject({ passed: true });
    const archive = unzipSync(await read('2027/2027.zip'));
    expect(Object.keys(archive).toSorted()).toEqual([
      'SHA256SUMS', 'distribution.csv', 'oost/oost-2027-a4.pdf', 'oost/oost-2027.pdf', 'oost/preflight.json', 'oost/ticket.json', 'oost/ticket.pdf',
    ]);
  });

  it('are the same bytes each time, the archive too', async () => {
    const content = await writeContentFolder(minimalContent());
    await press(content);
    const first = await read('2027/2027.zip');
    await press(content);
    expect(Buffer.compare(first, await read('2027/2027.zip'))).toBe(0);
  });

  it('of a draft are made when it is asked for by name', async () => {
    const content = await writeContentFolder(minimalContent());
    await addContentFiles(content, { 'editions/2028.md': (minimalContent()['editions/2027.md'] ?? '').replace('status: current', 'status: draft'), 'areas/oost/projects/bomen.md': project.replace('editions: [2027]', 'editions: [2027, 2028]') });
    expect(await press(content, { editionId: '2028' })).toMatchObject({ code: 0 });
    expect(existsSync(path.join(out, '2028/oost/oost-2028.pdf'))).toBe(true);
  });

  it.each([
    [{ editionId: '2029' }, '--edition 2029: no such edition. There are: 2027.'],
    [{ areaIds: ['noord'] }, '--area noord: no such area. There are: oost.'],
  ])('cannot be made of what is not there: %o', async (over, message) => {
    await expect(press(await writeContentFolder(minimalContent()), over)).rejects.toThrow(message);
  });
});

describe('a photo that is too coarse', () => {
  it('stops the press with what to mend, leaves the files of before, and keeps the faulty ones apart', async () => {
    const content = await writeContentFolder(minimalContent());
    await press(content);
    const before = await read('2027/2027.zip');
    const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#446688' } }).jpeg().toBuffer();
    await addContentFiles(content, {
      'areas/oost/projects/straat.jpg': photo,
      'areas/oost/projects/bomen.md': project.replace('\n---\nWij', '\nphotos: [{src: straat.jpg, alt: De straat in de zomer, consent: true}]\n---\nWij'),
    });
    const { code, said } = await press(content);
    expect(code).toBe(1);
    expect(said).toMatch(/photo `areas\/oost\/projects\/straat\.jpg` is \d+ dpi at \d+ mm: send one of at least [\d,]+ pixels wide/u);
    expect(Buffer.compare(before, await read('2027/2027.zip'))).toBe(0);
    expect(await readJson('2027.faulty/oost/preflight.json')).toMatchObject({ passed: false });
    await addContentFiles(content, { 'areas/oost/projects/bomen.md': project });
    expect((await press(content)).code).toBe(0);
    expect(existsSync(path.join(out, '2027.faulty'))).toBe(false);
  });
});

describe('--final', () => {
  it('refuses while a lead or partner has not signed off, and writes nothing', async () => {
    const content = await writeContentFolder(minimalContent());
    await expect(press(content, { final: true })).rejects.toThrow('areas/oost/projects/bomen.md: Gemeente Voorbeeld (gemeente), Elkien (elkien)');
    expect(existsSync(path.join(content, 'editions/2027.printed'))).toBe(false);
    expect(await readdir(out)).toEqual([]);
  });

  it('writes the record and the booklet, refuses to do so twice, and the promise stays as it was printed', async () => {
    const content = await writeContentFolder({ ...minimalContent(), 'areas/oost/projects/bomen.md': signed(project) });
    expect(await press(content, { final: true })).toMatchObject({ code: 0 });
    const record = JSON.parse(await readFile(path.join(content, 'editions/2027.printed/oost.json'), 'utf8')) as { booklet: { file: string; sha256: string; pages: number } };
    const booklet = await readFile(path.join(content, 'editions/2027.printed/oost.pdf'));
    expect(record.booklet).toEqual({ file: 'oost.pdf', sha256: createHash('sha256').update(booklet).digest('hex'), pages: expect.any(Number) as number });
    await expect(press(content, { final: true })).rejects.toThrow('editions/2027.printed/oost.json');

    await addContentFiles(content, { 'areas/oost/projects/bomen.md': signed(project).replace('title: Nieuwe bomen in de Tulpenstraat', 'title: Toch maar struiken').replace('2027-Q3', '2029-Q3') });
    const { programme } = await checkContent({ contentDir: content, today: '2027-04-01' });
    if (!programme?.printedRecords[0]) throw new Error('The record was not read back.');
    expect(asPrinted(programme, programme.printedRecords[0])).toMatchObject([{ title: { nl: 'Nieuwe bomen in de Tulpenstraat' }, period: { from: '2027-Q1', to: '2027-Q3' } }]);
    expect(await press(content)).toMatchObject({ code: 0 });
  });
});
