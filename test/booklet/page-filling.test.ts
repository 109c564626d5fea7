import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { BookletData, BookletProject, ProjectsSection } from '../../src/booklet/booklet-data.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, type ContentFiles } from '../content-folder.ts';
import { filledPages, type FilledPage } from './page-filling.ts';
import { composed, programmeOf, projectFile, typeset } from './sample-booklet.ts';

const SENTENCE = 'De straat krijgt nieuwe bomen en een bredere stoep, zodat kinderen veilig naar school fietsen. ';
const THEMES = ['groen', 'wonen', 'verkeer', 'zorg'];

/** Projects with bodies from a few lines to two pages, some with a photo, wide or high, some with a table and a note. */
async function variedContent(count: number): Promise<ContentFiles> {
  const shapes = await Promise.all([[1200, 700], [900, 1200], [1600, 1000]].map(([width = 1, height = 1]) => sharp({ create: { width, height, channels: 3, background: '#88aa66' } }).jpeg().toBuffer()));
  const projects = Array.from({ length: count }, (_, index) => {
    const photo = index % 4 === 3 ? undefined : shapes[index % 3];
    const body = [
      SENTENCE.repeat(2 + (index * 7) % 13),
      ...(index % 2 ? ['## Wat er komt\n\n- 20 lindes\n- 14 iepen\n- een bank'] : []),
      ...(index % 3 ? ['| Straat | Bomen |\n|---|--:|\n| Tulpenstraat | 20 |\n| Rozenplein | 14 |', ':::note\nZet uw auto weg.\n:::'] : []),
      ...(index % 5 ? [`## Hoe het verder gaat\n\n${SENTENCE.repeat(1 + (index * 5) % 11)}`] : []),
    ].join('\n\n');
    return {
      [`areas/oost/projects/p${index}.md`]: projectFile({
        title: `Project ${index}`, themes: `[${THEMES[(index * THEMES.length) / count | 0] ?? 'groen'}]`, streets: `[Straat ${index}]`, partners: '[elkien]',
        costs: '{total: 42000, sources: [{partner: gemeente, amount: 30000}, {partner: elkien, amount: 12000, from: subsidy}]}',
        ...(photo ? { photos: `[{src: p${index}.jpg, alt: De straat, credit: J. Post, consent: true}]` } : {}),
      }, body),
      ...(photo ? { [`areas/oost/projects/p${index}.jpg`]: photo } : {}),
    };
  });
  return Object.assign({
    'municipality.yml': `${minimalContent()['municipality.yml'] ?? ''}booklets: {sections: [projects, agenda]}\n`,
    'themes.yml': THEMES.map((id) => `- {id: ${id}, title: ${id}}\n`).join(''),
  }, ...projects) as ContentFiles;
}

/** Pages of the projects, but for the opener and the last one, which may end where it ends. */
async function insidePages(data: BookletData, next: string): Promise<readonly FilledPage[]> {
  const pages = await filledPages((await typeset(data)).pdf, data.sheet);
  const from = pages.findIndex(({ text }) => text.includes('Wat we gaan doen') && !text.includes('Inhoud'));
  const to = pages.findIndex(({ text }, index) => index > from && text.startsWith(next));
  expect(to).toBeGreaterThan(from + 2);
  return pages.slice(from + 1, to - 1);
}

const projectsOf = (data: BookletData): readonly BookletProject[] =>
  (data.sections.find(({ kind }) => kind === 'projects') as ProjectsSection).themes.flatMap(({ projects }) => projects);

describe('the pages of the projects', () => {
  it.each([['normal', 24], ['normal', 7], ['large', 9]] as const)('are all more than a third full, in %s letters with %i projects', async (size, count) => {
    const pages = await insidePages(composed(await programmeOf(await variedContent(count)), { size }), 'Agenda');
    expect(pages.filter(({ filled }) => filled < 0.36).map(({ text }) => text.slice(0, 80))).toEqual([]);
    const mean = pages.reduce((sum, { filled }) => sum + filled, 0) / pages.length;
    expect(mean).toBeGreaterThan(0.8);
  });

  it('are so in the example too', async () => {
    const { programme } = await loadProgramme({ contentDir: path.resolve('content'), today: '2027-03-01' });
    if (!programme) throw new Error('the example has faults');
    for (const area of ['aldemar', 'oosterpark']) {
      const pages = await insidePages(composed(programme, { area }), 'Mensen en cijfers');
      expect(pages.filter(({ filled }) => filled < 0.36)).toEqual([]);
    }
  });

  it('show photos no lower than 36 mm, nor higher than their own shape', async () => {
    const data = composed(await programmeOf(await variedContent(24)));
    const shown = projectsOf(data).flatMap(({ photo, place }) => (photo && place.photoLines !== null ? [[place.photoLines * data.sheet.line, photo.height] as const] : []));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.every(([height, natural]) => height >= 36 && height <= natural + 0.1)).toBe(true);
  });

  it('keep the order of themes and projects', async () => {
    const data = composed(await programmeOf(await variedContent(7)));
    expect(projectsOf(data).map(({ title }) => title)).toEqual(['Nieuwe bomen in de Tulpenstraat', ...Array.from({ length: 7 }, (_, index) => `Project ${index}`)]);
  });

  it('let a project begin under the end of the one before', async () => {
    expect(projectsOf(composed(await programmeOf(await variedContent(24)))).filter(({ place }) => !place.newPage).length).toBeGreaterThan(5);
  });
});
