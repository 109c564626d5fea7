import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';
import { faultsOf, TODAY, withField } from './load-faults.ts';

const PROJECT = 'areas/oost/projects/bomen.md';
const project = String(minimalContent()[PROJECT]);

describe('a file in a wrong place or with a wrong name', () => {
  const cases: [string, Parameters<typeof faultsOf>[0], string[]][] = [
    ['municipality.yml is missing', { 'municipality.yml': undefined }, [
      'municipality.yml:1:1 error file-required  this file is missing; every content folder needs it (name, languages, site)',
    ]],
    ['themes.yml is missing', { 'themes.yml': undefined }, ['themes.yml:1:1 error file-required  this file is missing; every content folder needs it (id, title)']],
    ['a folder is misspelt', { 'areas/oost/project/lampen.md': project }, [
      'areas/oost/project/lampen.md:1:1 error file-misplaced  nothing reads a file in this place; did you mean "areas/oost/projects/lampen.md"?',
    ]],
    ['a list is misspelt', { 'theme.yml': '[]\n' }, ['theme.yml:1:1 error file-misplaced  nothing reads a file in this place; did you mean "themes.yml"?']],
    ['a list has the other ending', { 'roles.yaml': '[]\n' }, ['roles.yaml:1:1 error file-misplaced  nothing reads a file in this place; did you mean "roles.yml"?']],
    ['a text stands where nobody looks', { 'notities/ideeen.md': 'x' }, [
      'notities/ideeen.md:1:1 error file-misplaced  nothing reads a file in this place; move it to the folder where it belongs, or take it away',
    ]],
    ['a name has spaces and capitals', { 'areas/oost/projects/Nieuwe Bómen.md': project }, [
      'areas/oost/projects/Nieuwe Bómen.md:1:1 error file-name  a file or folder here is called with lower case a–z, 0–9 and hyphens only; rename "Nieuwe Bómen.md" to "nieuwe-bomen.md"',
    ]],
    ['a name of an area has capitals', { 'areas/West/area.md': '' }, [
      'areas/West:1:1 error file-name  a file or folder here is called with lower case a–z, 0–9 and hyphens only; rename "West" to "west"',
    ]],
    ['an area is called like a part of the site', { 'areas/agenda/area.md': String(minimalContent()['areas/oost/area.md']) }, [
      'areas/agenda:1:1 error file-name-reserved  the name "agenda" is taken by /agenda/ of the site; choose another name',
    ]],
    ['an area is called like a language', { 'areas/de/area.md': String(minimalContent()['areas/oost/area.md']) }, [
      'areas/de:1:1 error file-name-reserved  the name "de" is taken by /de/ of the site; choose another name',
    ]],
    ['an area is called like a page', { 'pages/oost.mdx': '---\ntitle: Oost\n---\n' }, [
      'areas/oost:1:1 error file-name-reserved  the name "oost" is taken by pages/oost.mdx of the site; choose another name',
    ]],
    ['a page is called like a part of the site', { 'pages/search.mdx': '---\ntitle: Zoeken\n---\n' }, [
      'pages/search.mdx:1:1 error file-name-reserved  the name "search" is taken by /search/ of the site; choose another name',
    ]],
    ['a project is called like a part of its area', { 'areas/oost/projects/vision.md': project }, [
      'areas/oost/projects/vision.md:1:1 error file-name-reserved  the name "vision" is taken by /oost/vision/ of the site; choose another name',
    ]],
    ['a project is called like a booklet', { 'areas/oost/projects/booklet-2027.md': project }, [
      'areas/oost/projects/booklet-2027.md:1:1 error file-name-reserved  the name "booklet-2027" is taken by /oost/booklet-2027/ of the site; choose another name',
    ]],
    ['a folder of an area has no area.md', { 'areas/west/projects/lampen.md': project }, [
      'areas/west/area.md:1:1 error area-file-missing  the folder of area "west" has no area.md; add it',
    ]],
    ['a picture that nothing shows', { 'areas/oost/oud.jpg': 'x' }, [
      'areas/oost/oud.jpg:1:1 warning file-unused  no file shows this one; name it where it should be shown, or take it away',
    ]],
    ['a budget is not called after a year', { 'budgets/2027-oost.csv': 'area\n' }, [
      'budgets/2027-oost.csv:1:1 error budget-file-year  "2027-oost.csv" is no year; call the file after its year: budgets/2027.csv',
    ]],
    ['figures of an indicator that is not listed', { 'indicators/hitte.csv': 'area,year,value,count\n', 'indicators.yml': '- {id: hittestress, title: Hitte, unit: "%", domain: health, source: {title: RIVM}, better: lower}\n' }, [
      'indicators/hitte.csv:1:1 error indicator-unknown  no indicator "hitte"; correct the id, or add it to indicators.yml',
    ]],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual(expected);
  });
});

describe('a translation that does not fit', () => {
  const cases: [string, Parameters<typeof faultsOf>[0], string[]][] = [
    ['has no original', { 'areas/oost/projects/lampen.fy.md': '---\ntitle: Lampen\n---\n' }, [
      'areas/oost/projects/lampen.fy.md:1:1 error translation-without-original  this is a translation, but "areas/oost/projects/lampen.md" is not there; write that first, or correct the name of this file',
    ]],
    ['is in a language that the municipality does not list', { 'areas/oost/projects/bomen.de.md': '---\ntitle: Bäume\n---\n' }, [
      'areas/oost/projects/bomen.de.md:1:1 error translation-language  the municipality does not publish in "de"; municipality.yml lists nl, fy',
    ]],
    ['is in no language at all', { 'areas/oost/projects/bomen.fries.md': '---\ntitle: Beammen\n---\n' }, [
      'areas/oost/projects/bomen.fries.md:1:1 error language-unknown  "fries" before the ending is no language; write nl, fy, de or en',
    ]],
    ['is in the default language', { 'partners/elkien.nl.md': '---\ntitle: Elkien\n---\n' }, [
      'partners/elkien.nl.md:1:1 error translation-default  "nl" is the default language; its text belongs in "partners/elkien.md"',
    ]],
    ['translates what the original does not say', { 'areas/oost/projects/bomen.md': withField('canvas: {roles: Wij}'), 'areas/oost/projects/bomen.fy.md': '---\nbenefit: Koel\ncanvas: {roles: Wy, budget: Jild}\n---\n' }, [
      'areas/oost/projects/bomen.fy.md:2:1 error translation-of-nothing  benefit: "areas/oost/projects/bomen.md" has no "benefit", so this translation would be shown nowhere; write it there first, or take it away here',
      'areas/oost/projects/bomen.fy.md:3:21 error translation-of-nothing  canvas.budget: "areas/oost/projects/bomen.md" has no "budget", so this translation would be shown nowhere; write it there first, or take it away here',
    ]],
    ['has fields that come from the original', { 'areas/oost/projects/bomen.fy.md': '---\ntitle: Beammen\nlead: gemeente\n---\n' }, [
      'areas/oost/projects/bomen.fy.md:3:1 error field-not-translated  a translation has no field "lead"; that comes from the original (a translation may have title, summary, why, benefit, risks, canvas, implementation and its own text)',
    ]],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual(expected);
  });

  it('a map of texts in a language that the municipality does not list, or without the default one', async () => {
    expect(await faultsOf({ 'themes.yml': '- id: groen\n  title: {fy: Grien, de: Grün}\n' })).toEqual([
      'themes.yml:2:10 error text-without-default  [0].title: the text in the default language is missing; add "nl: …"',
      'themes.yml:2:22 error text-language  [0].title.de: the municipality does not publish in "de"; municipality.yml lists nl, fy',
    ]);
  });
});

describe('characters that cannot be', () => {
  const utf16 = (text: string, mark: boolean) => Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  const at = (line: number, column: number, rest: string) => [`${PROJECT}:${line}:${column} error ${rest}`];
  const cases: [string, string | Uint8Array, string[]][] = [
    ['UTF-16 with a byte order mark', utf16(project, true), at(1, 1, 'encoding-utf16  this file is saved as UTF-16 ("Unicode"); save it as UTF-8')],
    ['UTF-16 without one', utf16(project, false), at(1, 1, 'encoding-utf16  this file is saved as UTF-16 ("Unicode"); save it as UTF-8')],
    ['letters of an older code page', Buffer.from(project.replace('te heet', 't\u00e9 heet'), 'latin1'), at(4, 29, 'encoding-not-utf8  here stands a character that is not UTF-8; save the file as UTF-8 and check the accents')],
    ['NUL', project.replace('heet', 'he\0et'), at(4, 33, 'control-character  here stands an invisible control character (U+0000); delete it and type the words around it again')],
    ['a character that turns the direction of writing', project.replace('Wij planten', 'Wij \u202Eplanten'), at(14, 5, 'bidi-control  here stands an invisible character that turns the direction of writing (U+202E); delete it')],
    ['an empty file', '', at(1, 1, 'file-empty  this file is empty; fill it in or take it away')],
    ['spaces alone', ' \n\n', at(1, 1, 'file-empty  this file is empty; fill it in or take it away')],
  ];
  it.each(cases)('%s', async (_, content, expected) => {
    expect(await faultsOf({ [PROJECT]: content })).toEqual(expected);
  });

  it('an escape in a field that stands for such a character', async () => {
    expect(await faultsOf({ [PROJECT]: project.replace('why: In de zomer is het er te heet.', 'why: "heet \\u202E"') })).toEqual([
      `${PROJECT}:4:6 error bidi-control  why: here stands an invisible character that turns the direction of writing (U+202E); delete it`,
    ]);
  });
});

describe('files that are too large', () => {
  it('a paragraph of 5 MB is refused at once, in words', async () => {
    const started = performance.now();
    expect(await faultsOf({ [PROJECT]: `${project}${'woord '.repeat(850_000)}\n` })).toEqual([
      `${PROJECT}:1:1 error file-too-large  this file is 5.1 MB, the most is 0.5 MB; make it smaller or split it`,
    ]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('one that may just be read is told in seconds', async () => {
    const started = performance.now();
    const faults = await faultsOf({ [PROJECT]: `${project}\n${'*a _b [c '.repeat(20_000)}\n` });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^areas\/oost\/projects\/bomen\.md:14:1 error text-too-long  this text has 180,024 characters/u);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('paths that lead out of the content folder', () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'doorstep-outside-'));
  writeFileSync(path.join(outside, 'geheim.jpg'), 'x');
  writeFileSync(path.join(outside, 'lampen.md'), project);
  const withPhoto = (src: string) => project.replace('---\nWij', `photos: [{src: ${src}, alt: Straat, consent: true}]\n---\nWij`);

  it.each([
    ['../../../../geheim.jpg'], [`${outside}/geheim.jpg`], ['"..\\\\geheim.jpg"'], ['file:///etc/passwd'], ['C:/geheim.jpg'],
  ])('%s is refused', async (src) => {
    const name = src.replaceAll('"', '').replaceAll('\\\\', '\\');
    expect(await faultsOf({ [PROJECT]: withPhoto(src) })).toEqual([
      `${PROJECT}:13:16 error file-outside  photos[0].src: "${name}" lies outside the content folder; copy the file into the content folder and name it there`,
    ]);
  });

  it('a picture on another site is none of ours', async () => {
    expect(await faultsOf({ [PROJECT]: withPhoto('"https://elders.example/a.jpg"') })).toEqual([
      `${PROJECT}:13:16 error file-remote  photos[0].src: "https://elders.example/a.jpg" stands on another site; put the file beside this one and name it here`,
    ]);
  });

  it('links of the file system to places outside, and in a circle, are faults and are not followed', async () => {
    const contentDir = await writeContentFolder(minimalContent());
    symlinkSync(path.join(outside, 'lampen.md'), path.join(contentDir, 'areas/oost/projects/lampen.md'));
    symlinkSync(outside, path.join(contentDir, 'fotos'));
    symlinkSync(contentDir, path.join(contentDir, 'areas/oost/rond'));
    symlinkSync('nergens', path.join(contentDir, 'areas/oost/kapot.jpg'));
    const { issues } = await loadProgramme({ contentDir, today: TODAY });
    expect(issues.map(({ file, rule, message }) => `${file} ${rule} ${message.nl}`)).toEqual([
      'areas/oost/kapot.jpg link-circular deze snelkoppeling leidt naar een map waar hij zelf in staat, of nergens heen; haal hem weg',
      'areas/oost/projects/lampen.md link-outside dit is een snelkoppeling naar een plaats buiten de inhoudsmap; zet het bestand zelf hier neer',
      'areas/oost/rond link-circular deze snelkoppeling leidt naar een map waar hij zelf in staat, of nergens heen; haal hem weg',
      'fotos link-outside dit is een snelkoppeling naar een plaats buiten de inhoudsmap; zet het bestand zelf hier neer',
    ]);
  });

  it('a link that stays inside is followed', async () => {
    const contentDir = await writeContentFolder(minimalContent());
    symlinkSync('bomen.md', path.join(contentDir, 'areas/oost/projects/lampen.md'));
    const { programme, issues } = await loadProgramme({ contentDir, today: TODAY });
    expect(issues).toEqual([]);
    expect(programme?.projects.map(({ id }) => id)).toEqual(['bomen', 'lampen']);
  });
});
