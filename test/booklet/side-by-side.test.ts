import { beforeAll, describe, expect, it } from 'vitest';
import type { BookletData, BookletProject, ProjectsSection } from '../../src/booklet/booklet-data.ts';
import { withFrisianHyphens } from '../../src/booklet/sections/frisian-hyphens.ts';
import type { Programme } from '../../src/model/programme.ts';
import { minimalContent } from '../content-folder.ts';
import { allTags, readPdf, type ReadPdf, type TagNode } from './read-pdf.ts';
import { composed, programmeOf, projectFile, typeset } from './sample-booklet.ts';

const FOREWORD = (minimalContent()['editions/2027.md'] ?? '').replace(/---\n[^-]*$/u, '---\nBeste bewoners.\n');

const files = {
  'municipality.yml': `${minimalContent()['municipality.yml'] ?? ''}booklets: {languages: [nl, fy], sideBySide: [nl, fy]}\n`,
  'editions/2027.md': FOREWORD,
  'editions/2027.fy.md': '---\ntitle: Wykprogramma 2027\n---\nBêste bewenners.\n',
  'areas/oost/projects/bomen.md': projectFile({ costs: '{total: 42000}', streets: '[Tulpenstraat]' }, 'Wij planten 34 bomen.[^1]\n\n:::note\nZet uw auto weg.\n:::\n\n[^1]: Geteld in 2026.'),
  'areas/oost/projects/bomen.fy.md': '---\ntitle: Nije beammen yn de Tulpestrjitte\nsummary: De strjitte kriget 34 beammen.\nwhy: Simmers is it der te hjit foar wykferpleging.\n---\nWy plantsje 34 beammen.[^1]\n\n:::note\nSet jo auto fuort.\n:::\n\n[^1]: Teld yn 2026.\n',
  'areas/oost/projects/huizen.md': projectFile({ title: 'Nieuwe huizen', summary: 'Er komen 12 huizen.', why: '{nl: Er is een tekort., fy: Der is in tekoart.}' }, 'Wij bouwen.'),
  'areas/oost/projects/plein.md': projectFile({ title: 'Het plein', summary: 'Het plein wordt groen.' }, '```\nabc\n```'),
  'areas/oost/projects/plein.fy.md': '---\ntitle: It plein\n---\n```\nabc\n```\n',
};

const projectOf = (data: BookletData, title: string): BookletProject | undefined =>
  (data.sections.find(({ kind }) => kind === 'projects') as ProjectsSection).themes.flatMap(({ projects }) => projects).find((project) => project.title === title);

describe('a booklet with two languages side by side', () => {
  let programme: Programme;
  let pdf: ReadPdf;
  let large: ReadPdf;
  beforeAll(async () => {
    programme = await programmeOf(files);
    pdf = await readPdf((await typeset(composed(programme))).pdf);
    large = await readPdf((await typeset(composed(programme, { size: 'large' }))).pdf);
  });
  const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll(/- (?=\p{Ll})/gu, '');
  const pageWith = (read: ReadPdf, words: string) => read.pages.findIndex((text) => plain(text).includes(words));

  it('has title, summary, reason and body of a project in both', () => {
    for (const words of ['Nije beammen yn de Tulpestrjitte', 'De strjitte kriget 34 beammen.', 'Simmers is it der te hjit', 'Wy plantsje 34 beammen.', 'Wêrom', 'Bêste bewenners.']) {
      expect(plain(pdf.text)).toContain(words);
      expect(plain(large.text)).toContain(words);
    }
    for (const words of ['De straat krijgt 34 bomen.', 'In de zomer is het er te heet.', 'Wij planten 34 bomen.']) expect(plain(pdf.text)).toContain(words);
  });

  it('puts them on the same page, at the same height', async () => {
    expect(pageWith(pdf, 'De strjitte kriget 34 beammen.')).toBe(pageWith(pdf, 'De straat krijgt 34 bomen.'));
    expect(pageWith(pdf, 'Bêste bewenners.')).toBe(pageWith(pdf, 'Beste bewoners.'));
  });

  it('tells the facts once, in the first language', () => {
    const whole = (text: string) => plain(text).split('Wanneer').length;
    expect(plain(pdf.text)).not.toContain('Wannear');
    expect(whole(pdf.text)).toBeGreaterThan(1);
    expect(plain(pdf.text).split('€ 42.000').length - 1).toBeLessThanOrEqual(3);
  });

  it('says in the tag tree which language each text is in', () => {
    const frisian = (node: TagNode): boolean => node.lang === 'fy' || (node.children ?? []).some(frisian);
    expect(pdf.language).toBe('nl');
    expect(allTags(pdf.tags).some(frisian)).toBe(true);
    expect(allTags(large.tags).some(frisian)).toBe(true);
  });

  it('calls a note in each language by its own word', () => {
    expect(plain(pdf.text)).toContain('Goed om te weten');
    expect(plain(pdf.text)).toContain('Goed om te witten');
  });

  it('keeps the footnotes of both', () => {
    expect(plain(pdf.text)).toContain('Geteld in 2026.');
    expect(plain(pdf.text)).toContain('Teld yn 2026.');
  });

  it('sets in one column what has no translation', () => {
    const data = composed(programme);
    expect(projectOf(data, 'Nieuwe huizen')?.second).toMatchObject({ title: null, summary: null, why: { text: 'Der is in tekoart.' }, body: null });
    expect(pdf.text).not.toContain('Dizze tekst is der noch net');
  });

  it('sets one under the other what a column would break, and everything in large print', () => {
    expect(projectOf(composed(programme), 'Het plein')?.second?.body?.columns).toBe(false);
    expect(projectOf(composed(programme, { size: 'large' }), 'Nieuwe bomen in de Tulpenstraat')?.second?.body?.columns).toBe(false);
  });

  it('is only the booklet of the first language', () => {
    expect(projectOf(composed(programme, { language: 'fy' }), 'Nije beammen yn de Tulpestrjitte')?.second).toBeNull();
  });

  it('stays within its pages and letters of 7 and 16 point', () => {
    expect([pdf.outside, large.outside]).toEqual([[], []]);
    expect(pdf.smallest).toBeGreaterThanOrEqual(7);
    expect(large.smallest).toBeGreaterThanOrEqual(16);
    expect([pdf.pages.length % 4, large.pages.length % 4]).toEqual([0, 0]);
  });
});

describe('hyphens of Frisian', () => {
  it.each([
    ['wykferpleging', 'wykfer-pleging'], ['frijwilligers', 'frij-willi-gers'], ['dorpsmanager', 'dorps-manager'], ['feestterrein', 'feest-terrein'], ['steatsjesplein', 'steat-sjes-plein'],
    ['Tulpestrjitte', 'Tulpe-strjitte'], ['doarpshûs', 'doarpshûs'], ['beammen', 'beammen'],
  ])('%s parts as %s', (word, parted) => {
    expect(withFrisianHyphens(word).replaceAll('\u00ad', '-')).toBe(parted);
  });
});
