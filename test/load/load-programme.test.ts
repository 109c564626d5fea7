import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { UserError } from '../../src/model/user-error.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';
import { contentWith, TODAY, withField } from './load-faults.ts';

const load = async (changes: Parameters<typeof contentWith>[0] = {}) => {
  const { programme, issues } = await loadProgramme({ contentDir: await writeContentFolder(contentWith(changes)), today: TODAY });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (programme === undefined) throw new Error('no programme');
  return programme;
};

describe('a content folder that is right', () => {
  it('becomes one programme in which ids are the things they name', async () => {
    const programme = await load();
    const [project] = programme.projects;
    expect(project?.area).toBe(programme.areas[0]);
    expect(project?.area.projects[0]).toBe(project);
    expect(project?.lead).toBe(programme.partners.find(({ id }) => id === 'gemeente'));
    expect(project?.partners.map(({ id }) => id)).toEqual(['elkien']);
    expect(project?.editions).toEqual([programme.editions[0]]);
    expect(project?.themes).toEqual([programme.themes[0]]);
  });

  it('holds no news of a day to come, but where it is asked for, and says how much there is of it', async () => {
    const contentDir = await writeContentFolder(contentWith(Object.fromEntries(['2026-01-05', TODAY, '2030-05-02'].map((date) =>
      [`areas/oost/news/${date}-bericht.md`, `---\ntitle: Een bericht\ndate: ${date}\n---\nHet is zover.\n`]))));
    const datesOf = async (newsToCome: boolean) => {
      const { programme, waitingNews } = await loadProgramme({ contentDir, today: TODAY, newsToCome });
      expect(programme?.areas[0]?.news).toEqual(programme?.news);
      return { dates: programme?.news.map(({ date }) => date), waitingNews };
    };
    expect(await datesOf(false)).toEqual({ dates: [TODAY, '2026-01-05'], waitingNews: 1 });
    expect(await datesOf(true)).toEqual({ dates: ['2030-05-02', TODAY, '2026-01-05'], waitingNews: 0 });
  });

  it('is plain data that can be handed to a worker', async () => {
    const programme = await load();
    expect(structuredClone(programme)).toEqual(programme);
  });

  it('has the defaults of the contract filled in', async () => {
    const { municipality } = await load();
    expect(municipality.smallCount).toBe(10);
    expect(municipality.booklets.languages).toEqual(['nl']);
    expect(municipality.press).toMatchObject({
      trimMm: [148, 210], bleedMm: 3, safeMm: 5, inkLimitPercent: 300, minimumDpi: 200, paper: { inside: { gsm: 80, coated: false } },
      spareRate: 0.03, bundle: { copies: 250, kg: 8 }, respectRefusals: false,
    });
  });

  it('gives a project the contact of its lead, and its own where it has one', async () => {
    const [byLead] = (await load()).projects;
    expect(byLead?.contact?.phone).toBe('0599-000 100');
    const [own] = (await load({ 'areas/oost/projects/bomen.md': withField('contact: {phone: 0599-000 200}') })).projects;
    expect(own?.contact).toEqual({ phone: '0599-000 200', role: undefined });
  });

  it('knows the short code of area/project, unless the project has its own', async () => {
    const [project] = (await load()).projects;
    expect(project?.code).toBe('m1hse');
    const [own] = (await load({ 'areas/oost/projects/bomen.md': withField('code: k7m2q') })).projects;
    expect(own?.code).toBe('k7m2q');
  });

  it('takes a translation beside a file before a map in it, and both before nothing', async () => {
    const [project] = (await load({
      'areas/oost/projects/bomen.md': (text) => text.replace('title: Nieuwe bomen in de Tulpenstraat', 'title: {nl: Bomen, fy: Beammen út de kaart}'),
      'areas/oost/projects/bomen.fy.md': '---\ntitle: Beammen\n---\nWy plantsje.\n',
    })).projects;
    expect(project?.title).toEqual({ nl: 'Bomen', fy: 'Beammen' });
    expect(project?.summary).toEqual({ nl: 'De straat krijgt 34 bomen.' });
    expect(Object.keys(project?.body ?? {})).toEqual(['nl', 'fy']);
  });

  it('has a translation without fields, for its text alone', async () => {
    const [project] = (await load({ 'areas/oost/projects/bomen.fy.md': 'Wy plantsje.\n' })).projects;
    expect(project?.body.fy?.tree.children).toHaveLength(1);
  });

  it('takes an area for ended once its last day is past', async () => {
    const content = (validTo: string) => ({
      'areas/west/area.md': String(minimalContent()['areas/oost/area.md']).replace('title: Oost', `title: West\nvalidTo: ${validTo}\nmergedInto: oost`),
    });
    const ended = await load(content('2026-11-20'));
    expect(ended.areas.map(({ id, ended: is, mergedInto }) => [id, is, mergedInto?.id])).toEqual([['oost', false, undefined], ['west', true, 'oost']]);
    const standing = await load(content(TODAY));
    expect(standing.areas.map(({ ended: is }) => is)).toEqual([false, false]);
  });

  it('lists a project of another area in every area it names, and once in all', async () => {
    const programme = await load({
      'areas/west/area.md': String(minimalContent()['areas/oost/area.md']),
      'areas/oost/projects/bomen.md': withField('areas: [west, oost]'),
    });
    expect(programme.projects).toHaveLength(1);
    expect(programme.areas.map(({ projects }) => projects.map(({ id }) => id))).toEqual([['bomen'], ['bomen']]);
    expect(programme.projects[0]?.furtherAreas.map(({ id }) => id)).toEqual(['west']);
  });

  it('keeps figures whose count is too small out of the programme, zero included', async () => {
    const { indicators } = await load({
      'indicators.yml': '- {id: schulden, title: Schulden, unit: mensen, domain: social, source: {title: CBS}, better: lower}\n',
      'indicators/schulden.csv': 'area,year,value,count\noost,2024,12.5,40\noost,2025,9,9\noost,2026,0,0\noost,2023,3,\n',
    });
    expect(indicators[0]?.values.map(({ year, value, suppressed }) => [year, value, suppressed])).toEqual([
      [2023, 3, false], [2024, 12.5, false], [2025, null, true], [2026, null, true],
    ]);
  });

  it('reads line ends of Windows and a byte order mark as if they were not there', async () => {
    const dutch = Object.fromEntries(Object.entries(minimalContent()).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    const windows = await loadProgramme({ contentDir: await writeContentFolder(dutch), today: TODAY });
    const plain = await loadProgramme({ contentDir: await writeContentFolder(minimalContent()), today: TODAY });
    expect(windows.issues).toEqual([]);
    expect(windows.programme).toEqual(plain.programme);
  });

  it('takes telephone numbers, codes and years as they were written, without quotes', async () => {
    const programme = await load({
      'municipality.yml': (text) => text.replace('report: {phone: 0800 0199}', 'report: {phone: 14058}'),
      'partners/elkien.md': '---\ntitle: 24.10\nkind: other\ncontact: {phone: 0512123456, name: 1e3}\n---\n',
    });
    expect(programme.municipality.report.phone).toBe('14058');
    const elkien = programme.partners.find(({ id }) => id === 'elkien');
    expect(elkien?.title).toEqual({ nl: '24.10' });
    expect(elkien?.contact).toMatchObject({ phone: '0512123456', name: '1e3' });
  });

  it('ignores what machines leave behind', async () => {
    await load({ '.DS_Store': 'x', 'areas/oost/Thumbs.db': 'x', 'areas/oost/projects/.bomen.md.swp': 'x', 'README.md': '# Uitleg\n' });
  });

  it('gives meetings their venue, or their place in words', async () => {
    const { meetings } = await load({
      'areas/oost/area.md': withField('venues: [{id: weeshuis, title: Het Weeshuis, address: Plein 1}]'),
      'areas/oost/meetings.yml': `- {id: a, title: Panel, kind: panel, start: 2026-12-02 19:30, end: 2026-12-02T21:00, venue: weeshuis, project: oost/bomen}
- {id: b, title: Inloop, kind: walk-in, start: 2026-12-01T19:30, end: 2026-12-01T21:00, venue: De keet op het plein}
`,
    });
    expect(meetings.map(({ id, venue, place }) => [id, venue?.id, place])).toEqual([['b', undefined, { nl: 'De keet op het plein' }], ['a', 'weeshuis', undefined]]);
    expect(meetings[1]).toMatchObject({ start: '2026-12-02T19:30', project: { id: 'bomen' } });
  });
});

describe('a call that is wrong', () => {
  it('is told without a stack when there is no such folder', async () => {
    await expect(loadProgramme({ contentDir: '/nowhere/content', today: TODAY })).rejects.toThrow(UserError);
  });
});
