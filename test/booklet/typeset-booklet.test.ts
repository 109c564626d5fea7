import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TypesetBooklet } from '../../src/booklet/typeset-booklet.ts';
import { minimalContent } from '../content-folder.ts';
import { allTags, readPdf, type OutlineEntry, type ReadPdf, type TagNode } from './read-pdf.ts';
import { composed, programmeOf, projectFile, typeset, type Wanted } from './sample-booklet.ts';

const photo = (colour: string, width = 1200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: colour } }).withExif({ IFD0: { Artist: 'Geheim' } }).jpeg().toBuffer();

/** A village with everything a booklet can show. */
async function richContent() {
  return {
    'municipality.yml': `${minimalContent()['municipality.yml'] ?? ''}booklets: {languages: [nl, fy]}\n`,
    'themes.yml': '- {id: groen, title: Groen, icon: trees, colour: "#406837"}\n- {id: wonen, title: Wonen, icon: house}\n',
    'areas/oost/area.md': `---
title: Oost
kind: village
inhabitants: [{year: 2026, value: 1840}]
households: [{year: 2026, value: 812}]
manager: {name: Anna de Boer, phone: 0599-000 120}
alderman: {name: Piet Visser}
accent: '#1b5e7b'
boundary: boundary.geojson
cover: {src: omslag.jpg, alt: Het dorp aan het water}
priorities: [{title: Groen, why: Het is te heet.}]
venues: [{id: hus, title: Dorpshuis, address: Dorpsstraat 1, accessible: true}]
---
Oost ligt aan het water.
`,
    'areas/oost/boundary.geojson': JSON.stringify({ type: 'Polygon', coordinates: [[[5.8, 53.2], [5.81, 53.2], [5.81, 53.21], [5.8, 53.21], [5.8, 53.2]]] }),
    'areas/oost/omslag.jpg': await photo('#7799aa', 1600, 2200),
    'areas/oost/meetings.yml': '- {id: inloop, title: Inloop over bomen, kind: walk-in, start: "2027-02-03T19:30", end: "2027-02-03T21:00", venue: hus}\n',
    'areas/oost/projects/bomen.md': projectFile({
      themes: '[groen]', partners: '[elkien]', streets: '[Tulpenstraat]', location: '{point: [5.805, 53.205]}',
      costs: '{total: 42000, sources: [{partner: gemeente, amount: 30000}, {partner: elkien, amount: 12000}]}',
      photos: '[{src: straat.jpg, alt: De straat in de zomer, credit: J. Post, consent: true}]',
    }, `Wij planten 34 bomen.[^1] Lees ook over [de huizen](huizen.md).

## Wat er komt

- 20 lindes
- 14 iepen

| Straat | Bomen |
|---|--:|
| Tulpenstraat | 20 |
| Rozenplein | 14 |

:::note
Zet uw auto weg.
:::

[^1]: Geteld in 2026.`),
    'areas/oost/projects/straat.jpg': await photo('#88aa66'),
    'areas/oost/projects/huizen.md': projectFile({ title: 'Nieuwe huizen', summary: 'Er komen 12 huizen.', themes: '[wonen]', costs: '{total: 1250000.50}' }),
  };
}

async function read(files: Parameters<typeof programmeOf>[0], wanted: Wanted = {}): Promise<ReadPdf & { readonly made: TypesetBooklet }> {
  const made = await typeset(composed(await programmeOf(files), wanted));
  return { ...(await readPdf(made.pdf)), made };
}

const titles = (entries: readonly OutlineEntry[]): string[] => entries.flatMap(({ title, items }) => [title, ...titles(items)]);
const headingsOf = (tags: readonly TagNode[]) => allTags(tags).flatMap(({ role }) => (/^H[1-6]$/u.test(role ?? '') ? [Number(role?.slice(1))] : []));

describe("the reader's booklet, read by another program", () => {
  let pdf: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => { pdf = await read(await richContent()); });

  it('is tagged, has a title, and says its language', () => {
    expect(pdf).toMatchObject({ marked: true, title: 'Oost: Wijkprogramma 2027', language: 'nl' });
    expect(allTags(pdf.tags).length).toBeGreaterThan(50);
  });

  it('has bookmarks for its sections, themes and projects', () => {
    expect(titles(pdf.outline)).toEqual(expect.arrayContaining(['Inhoud', 'Wat we gaan doen', 'Groen', 'Nieuwe bomen in de Tulpenstraat', 'Agenda']));
    expect(titles(pdf.outline)).not.toContain('Wat er komt');
  });

  it('skips no level of headings', () => {
    const levels = headingsOf(pdf.tags);
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('describes every picture and the map in words', () => {
    const alts = allTags(pdf.tags).filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(alts).toEqual(expect.arrayContaining(['Het dorp aan het water', 'De straat in de zomer']));
    expect(alts.some((alt) => alt?.startsWith('Kaart van Oost'))).toBe(true);
    expect(alts.every((alt) => (alt ?? '').length > 0)).toBe(true);
  });

  it('says title, period, costs and payers of every promised project', () => {
    for (const words of ['Nieuwe bomen in de Tulpenstraat', 'Nieuwe huizen', 'De straat krijgt 34 bomen.', 'In de zomer is het er te heet.',
      'winter 2027 (januari t/m maart) tot en met zomer 2027 (juli t/m september)', '€ 42.000', '€ 30.000', '€ 12.000', '€ 1.250.000,50', 'Elkien']) {
      expect(pdf.text.replaceAll('\u00a0', ' ')).toContain(words);
    }
  });

  it('says the status in words beside its symbol, as of the day of the edition', () => {
    expect(pdf.text).toContain('Aangekondigd');
    expect(pdf.text).toContain('1 november 2026');
  });

  it('prints the short address of each project, and links it', () => {
    expect(pdf.text).toMatch(/voorbeeld\.example\/k\/[0-9a-z]{5}/u);
    expect(pdf.links).toContainEqual(expect.stringMatching(/^https:\/\/voorbeeld\.example\/k\/[0-9a-z]{5}\/$/u));
  });

  it('gives the page where a text refers to another project of the booklet, and the right one', () => {
    const page = pdf.pages.findIndex((text) => text.includes('Er komen 12 huizen.')) + 1;
    expect(pdf.text).toContain(`de huizen (bladzijde ${page})`);
  });

  it('lists page numbers in the contents that are those of the pages', () => {
    const contents = pdf.pages.find((text) => text.includes('Inhoud') && text.includes('Vooraf')) ?? '';
    const page = pdf.pages.findIndex((text) => text.includes('De straat krijgt 34 bomen.')) + 1;
    expect(contents).toMatch(new RegExp(`${page} ?Nieuwe bomen in de Tulpenstraat`, 'u'));
  });

  it('marks tables with their heads, and lists as lists', () => {
    const roles = new Set(allTags(pdf.tags).map(({ role }) => role));
    for (const role of ['Table', 'TH', 'TD', 'L', 'LI', 'Note', 'Link', 'P', 'TOC']) expect(roles).toContain(role);
  });

  it('carries the fonts of this project and no others', () => {
    expect(pdf.fonts.length).toBeGreaterThan(1);
    expect(pdf.fonts.every((font) => /^SourceSans3-\w+$/u.test(font))).toBe(true);
  });

  it('stands on A5 pages, as many as can be stitched', () => {
    expect(pdf.size.map((points) => Math.round((points / 72) * 25.4))).toEqual([148, 210]);
    expect(pdf.pages.length).toBe(pdf.made.pages);
    expect(pdf.pages.length % 4).toBe(0);
  });

  it('has no letter under 7 point', () => {
    expect(pdf.smallest).toBeGreaterThanOrEqual(7);
  });

  it('ends with the number for reports', () => {
    expect(pdf.pages.at(-1)).toContain('0800 0199');
  });

  it('keeps what a camera wrote into a photo to itself', () => {
    expect(Buffer.from(pdf.made.pdf).includes('Geheim')).toBe(false);
  });

  it('marks the words of another language as being in it', async () => {
    const frisian = await read(await richContent(), { language: 'fy' });
    expect(frisian.language).toBe('fy');
    expect(allTags(frisian.tags).some(({ lang }) => lang === 'nl')).toBe(true);
  });
});

describe('every booklet', () => {
  it('has the same bytes for the same content', async () => {
    const files = await richContent();
    const hashes = await Promise.all([1, 2].map(async () =>
      createHash('sha256').update((await typeset(composed(await programmeOf(files)))).pdf).digest('hex')));
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('has pages in fours, in large print too, and whatever is left out', async () => {
    const files = await richContent();
    for (const size of ['normal', 'large'] as const) expect((await read(files, { size })).pages.length % 4).toBe(0);
    for (const sections of ['[contents, map, year, agenda, streets]', '[projects]', '[projects, notes, agenda]', '[contents, year, projects]', '[colophon, projects, streets]']) {
      const some = await read({ ...files, 'municipality.yml': `${minimalContent()['municipality.yml'] ?? ''}booklets: {sections: ${sections}}\n` });
      expect([sections, some.pages.length % 4]).toEqual([sections, 0]);
    }
  });

  it('stands on A4 in large print, with no letter under 16 point', async () => {
    const large = await read(await richContent(), { size: 'large' });
    expect(large.size.map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297]);
    expect(large.text).toContain('Uitgave in grote letter');
    expect(large.smallest).toBeGreaterThanOrEqual(16);
  });

  it('works with the least an author can write: one project, no photo, no boundary, no meetings', async () => {
    const least = await read({});
    expect(least.text).toContain('Nieuwe bomen in de Tulpenstraat');
    expect(least.text).toContain('Nog niet bekend');
    expect(least.pages.length % 4).toBe(0);
  });

  it('takes what looks like markup as the words it is', async () => {
    const hostile = '#import "x": * $x^2$ \\ @ref <label> *a* _b_ `c` ~ -- // /* */ #panic() ] } ) " \' = + - \\u{41} #set page(fill: red)';
    const title = 'Titel #emph[x] $y$ @z <w> *v* \\';
    const pdf = await read({
      'areas/oost/projects/bomen.md': projectFile({
        title: JSON.stringify(title), summary: JSON.stringify(hostile), why: JSON.stringify(hostile), streets: JSON.stringify(['#panic("straat")']),
        contact: JSON.stringify({ name: '#include "/etc/passwd"', phone: '$1' }),
      }, 'Een #import "regel", $math$ en @verwijzing.'),
    });
    for (const words of [title, hostile, '#panic("straat")', '#include "/etc/passwd"', 'Een #import "regel", $math$ en @verwijzing.']) {
      expect(pdf.text.replaceAll(/\s/gu, '')).toContain(words.replaceAll(/\s/gu, ''));
    }
  });

  it('puts a box where the fonts have no letter, and says which letters lack', async () => {
    const { made, text } = await read({ 'areas/oost/projects/bomen.md': projectFile({ summary: 'Groeten 你 en \u{1F600}.' }) });
    expect(made.missing).toEqual(['你', '\u{1F600}']);
    expect(text).toContain('Groeten □ en □.');
  });

  const words = (count: number) => `${Array.from({ length: count }, (_, index) => `woord${index}`).join(' ')} EINDE`;
  it.each<[string, Parameters<typeof projectFile>[0], string]>([
    ['a reason of 3,000 words', { why: JSON.stringify(words(3000)) }, 'x'],
    ['a note of 1,500 words in a narrow column', { history: JSON.stringify([{ date: '2026-01-15', status: 'paused', note: words(1500) }]) }, 'x'],
    ['a quotation of pages', {}, `:::quote{by="X"}\n${words(2000)}\n:::`],
    ['a warning of pages', {}, `:::warning\n${words(2000)}\n:::`],
    ['a cell of pages', {}, `| a | b |\n|---|---|\n| x | ${words(1500)} |`],
    ['a table of 300 rows', {}, `| a | b |\n|---|---|\n${Array.from({ length: 300 }, (_, index) => `| r${index} | v |`).join('\n')}\n\nEINDE`],
    ['a table of 12 columns', {}, `|${' kolomkop |'.repeat(12)}\n|${'---|'.repeat(12)}\n|${' verkeersveiligheid |'.repeat(12)}\n\nEINDE`],
    ['words without end', { title: 'x'.repeat(70) }, `${'a'.repeat(3000)} EINDE`],
    ['60 footnotes on a page', {}, `${Array.from({ length: 60 }, (_, index) => `Zin.[^${index}]`).join(' ')} EINDE\n\n${Array.from({ length: 60 }, (_, index) => `[^${index}]: Noot.`).join('\n\n')}`],
    ['lists in lists', {}, `${Array.from({ length: 9 }, (_, index) => `${' '.repeat(index * 2)}- niveau ${index}`).join('\n')}\n\nEINDE`],
  ])('keeps %s on its pages', async (_, over, body) => {
    const files = { 'areas/oost/projects/bomen.md': projectFile(over, body) };
    for (const size of ['normal', 'large'] as const) {
      const pdf = await read(files, { size });
      expect(pdf.outside).toEqual([]);
      expect(pdf.text).toContain('EINDE');
      expect(pdf.pages.length % 4).toBe(0);
    }
  });

  it('names each page of a street once, going up', async () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [
      `areas/oost/projects/p${index}.md`, projectFile({ title: `Project ${index}`, streets: '[Lindelaan]' }, 'Kort.'),
    ]));
    const { text } = await read({ ...files, 'municipality.yml': `${minimalContent()['municipality.yml'] ?? ''}press: {trim: A4}\n` });
    const pages = /Lindelaan\s*([\d, ]+)/u.exec(text.slice(text.lastIndexOf('Uw straat in dit boekje')))?.[1]?.split(',').map(Number) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(8);
    expect(pages).toEqual([...new Set(pages)].toSorted((a, b) => a - b));
  });

  it('keeps 400 projects in order and its pages in fours', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [
      `areas/oost/projects/p${index}.md`, projectFile({ title: `Project nummer ${index} met een lange titel tot bijna zeventig tekens`, streets: `[Straat ${index}]` }),
    ]));
    const pdf = await readPdf((await typeset(composed(await programmeOf(many)))).pdf, true);
    expect(pdf.pages.length % 4).toBe(0);
    expect(titles(pdf.outline).filter((title) => title.startsWith('Project nummer'))).toHaveLength(400);
    expect(pdf.text).toContain('Straat 399');
  });
});

describe('the pages for the press', () => {
  it('have bleed on every side, no tags and no links', async () => {
    const withoutPictures = Object.entries(await richContent()).filter(([name]) => !name.endsWith('.jpg'));
    const words = Object.fromEntries(withoutPictures.map(([name, text]) => [name, text.toString().replace(/^(?:cover|photos): .*\n/gmu, '')]));
    const pdf = await read(words, { medium: 'press' });
    expect(pdf.size.map((points) => Math.round((points / 72) * 25.4))).toEqual([154, 216]);
    expect(pdf).toMatchObject({ marked: false, links: [] });
    expect(pdf.text).toContain('Geteld in 2026.');
  });
});
