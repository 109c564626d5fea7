import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import type { Programme } from '../../src/model/programme.ts';
import { ask } from '../../src/search/ask.ts';
import { writeSearchIndex } from '../../src/search/write-search-index.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';
import { addressesOf, openIndex, type SearchIndex } from './index-engine.ts';

const project = (title: string, more = '') => `---
title: ${title}
summary: Dit gaan wij doen.
why: Omdat het nodig is.
themes: [wonen]
lead: elkien
initiator: municipality
editions: ["2027"]
period: {from: 2027, to: 2027}
history: [{date: 2026-01-15, status: underway}]
${more}---
`;

const content = {
  ...minimalContent(),
  'municipality.yml': `${minimalContent()['municipality.yml']}synonyms: [[prullenbak, afvalbak]]\n`,
  'editions/2028.md': (minimalContent()['editions/2027.md'] ?? '').replace('Wijkprogramma 2027', 'Geheimprogramma').replace('status: current', 'status: draft'),
  'areas/oost/area.md': (minimalContent()['areas/oost/area.md'] ?? '').replace('title: Oost', 'title: Oost\naliases: [Oosterhoek]'),
  'areas/oost/projects/oversteek.md': `${project('Meer verkeersveiligheid bij de school', 'streets: [Lindelaan]\n')}De gemeente maakt een zebrapad. <b onclick="alert(1)">Let op</b>\n`,
  'areas/oost/projects/oversteek.fy.md': '---\ntitle: Feilich oer de dyk\n---\nDe gemeente makket in sebrapaad.\n',
  'areas/oost/projects/bakken.md': project('Twintig afvalbakken', 'lesson: leren\n'),
  'areas/oost/projects/geheim.md': project('Geheimkamer', 'visibility: internal\n'),
  'areas/oost/meetings.yml': '- {id: inloop, title: Inloop over de afvalbakken, kind: walk-in, start: 2027-03-12T19:30, end: 2027-03-12T21:00, venue: Op het plein}\n',
  'lessons/leren.md': '---\ntitle: Klein beginnen\nsummary: Begin met tien deuren.\n---\nDat hielp.\n',
  'areas/oost/news/2027-01-02-geplaatst.md': '---\ntitle: De eerste bak staat\ndate: 2027-01-02\nprojects: [oost/bakken]\n---\nHij staat er.\n',
};

let programme: Programme;
let outDir: string;
let nl: SearchIndex;
let fy: SearchIndex;
beforeAll(async () => {
  const loaded = await loadProgramme({ contentDir: await writeContentFolder(content), today: '2027-03-01' });
  if (!loaded.programme) throw new Error(JSON.stringify(loaded.issues));
  programme = loaded.programme;
  outDir = await mkdtemp(path.join(tmpdir(), 'doorstep-search-'));
  await writeSearchIndex({ programme, outDir });
  [nl, fy] = await Promise.all([openIndex(outDir, 'nl'), openIndex(outDir, 'fy')]);
});

const found = async ({ engine, list }: SearchIndex, question: string, filters = {}) => addressesOf((await ask(engine, list, question, filters)).hits, 10);

describe('the search index', () => {
  it.each([
    ['a part of a compound', 'veiligheid', '/oost/oversteek/'],
    ['a part of a compound in its text', 'pad', '/oost/oversteek/'],
    ['the other number of a word', 'school', '/oost/oversteek/'],
    ['a street', 'lindelaan', '/oost/oversteek/'],
    ['a street with a typing error', 'lindelaann', '/oost/oversteek/'],
    ['a word that the municipality takes for the same', 'prullenbak', '/oost/bakken/'],
    ['its area and a word', 'oost afvalbakken', '/oost/bakken/'],
    ['its title in another language', 'Feilich oer de dyk', '/oost/oversteek/'],
  ])('finds a project by %s', async (_, question, address) => {
    expect((await found(nl, question))[0]).toBe(address);
  });

  it.each([
    ['an area', 'oosterhoek', '/oost/'], ['a theme', 'groen', '/themes/groen/'], ['a partner', 'elkien', '/partners/elkien/'],
    ['a lesson', 'klein beginnen', '/lessons/leren/'], ['an edition', 'wijkprogramma', '/editions/2027/'],
    ['an agenda', 'inloop', '/oost/agenda/'], ['a news item', 'eerste bak', '/oost/news/2027-01-02-geplaatst/'],
  ])('finds %s', async (_, question, address) => {
    expect(await found(nl, question)).toContain(address);
  });

  it('speaks the language of its pages, and the default one where a translation lacks', async () => {
    expect(await found(fy, 'sebrapaad')).toEqual(['/fy/oost/oversteek/']);
    const [page] = await Promise.all((await ask(fy.engine, fy.list, 'afvalbakken')).hits.slice(0, 1).map((hit) => hit.data()));
    expect(page).toMatchObject({ url: '/fy/oost/bakken/', meta: { language: 'nl' }, filters: { kind: ['Projekt'], status: ['Oan de gong'] } });
  });

  it('narrows hits by area, theme, status, partner, kind and edition, in the language of the page', async () => {
    const all = await nl.engine.filters();
    expect(Object.keys(all).toSorted()).toEqual(['area', 'edition', 'kind', 'partner', 'status', 'theme']);
    expect(all['status']).toEqual({ Aangekondigd: 1, 'In uitvoering': 2 });
    expect(await found(nl, '', { status: 'In uitvoering', partner: 'Elkien' })).toEqual(expect.arrayContaining(['/oost/oversteek/', '/oost/bakken/']));
    expect(await found(nl, 'school', { theme: 'Groen' })).toEqual([]);
  });

  it('holds no internal project and no draft edition, in no file', async () => {
    expect(await found(nl, 'geheimkamer')).toEqual([]);
    expect(nl.list.words.filter((word) => word.startsWith('geheim'))).toEqual([]);
    expect(await nl.engine.filters()).toMatchObject({ edition: { 'Wijkprogramma 2027': 4 } });
  });

  it('writes out the special characters of a text, so that an excerpt is markup by its marks alone', async () => {
    const [page] = await Promise.all((await ask(nl.engine, nl.list, 'zebrapad')).hits.slice(0, 1).map((hit) => hit.data()));
    expect(page?.excerpt).toContain('<mark>');
    expect(page?.excerpt.replaceAll(/<\/?mark>/gu, '')).not.toContain('<');
  });

  it('is the same, byte for byte, when it is made again, and brings no interface of its own', async () => {
    const again = await mkdtemp(path.join(tmpdir(), 'doorstep-search-'));
    await writeSearchIndex({ programme, outDir: again });
    const files = (await readdir(again, { recursive: true })).filter((file) => /\.\w+$/u.test(file)).toSorted();
    expect(files).toEqual((await readdir(outDir, { recursive: true })).filter((file) => /\.\w+$/u.test(file)).toSorted());
    for (const file of files) expect(await readFile(path.join(again, file)), file).toEqual(await readFile(path.join(outDir, file)));
    expect(files.filter((file) => /ui|highlight|\.css$/u.test(file))).toEqual([]);
  });
});
