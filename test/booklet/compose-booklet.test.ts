import { beforeAll, describe, expect, it } from 'vitest';
import type { BookletProject, ProjectsSection, Section } from '../../src/booklet/booklet-data.ts';
import type { BookletData } from '../../src/booklet/booklet-data.ts';
import type { Programme } from '../../src/model/programme.ts';
import { minimalContent } from '../content-folder.ts';
import { composed, programmeOf, projectFile } from './sample-booklet.ts';

const sectionOf = <K extends Section['kind']>(data: BookletData, kind: K) => data.sections.find((section) => section.kind === kind) as Extract<Section, { kind: K }> | undefined;
const projectsOf = (data: BookletData): readonly BookletProject[] => (sectionOf(data, 'projects') as ProjectsSection).themes.flatMap(({ projects }) => projects);
const onlyProject = (data: BookletData) => {
  const [project] = projectsOf(data);
  if (!project) throw new Error('no project');
  return project;
};

describe('a composed booklet', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await programmeOf({
      'areas/oost/projects/bomen.md': projectFile({
        title: '{nl: Bomen planten, fy: Beammen plantsje}',
        history: '[{date: 2026-01-15, status: announced}, {date: 2026-10-20, status: planned}, {date: 2026-12-01, status: paused, note: Eerst het riool.}]',
        partners: '[elkien]',
        costs: '{total: 42000, sources: [{partner: gemeente, amount: 30000}, {partner: elkien, amount: 12000, from: subsidy}]}',
        participation: 'co-producing',
        streets: '[Tulpenstraat, Rozenplein]',
        contact: '{name: Ans Bakker, phone: 0599-000 111}',
      }),
      'areas/west/area.md': (minimalContent()['areas/oost/area.md'] ?? '').replace('title: Oost', 'title: West'),
      'areas/west/projects/brug.md': projectFile({ title: 'Een brug naar Oost', areas: '[oost]' }),
      'areas/west/projects/plein.md': projectFile({ title: 'Alleen voor West' }),
    });
  });

  it('holds each project that the edition promises in the area, those of other areas that name it among them', () => {
    expect(projectsOf(composed(programme)).map(({ title }) => title)).toEqual(['Bomen planten', 'Een brug naar Oost']);
  });

  it('tells the status as of the day of the edition, not of today', () => {
    expect(onlyProject(composed(programme)).status).toBe('planned');
  });

  it('answers the questions in the same order for each project', () => {
    const { what, why, questions } = onlyProject(composed(programme));
    expect([what, ...[why, ...questions].map(({ word }) => word)]).toEqual(['Wat gaan we doen', 'Waarom', 'Wanneer', 'Wie', 'Wat kost het', 'Wat kunt u doen', 'Waar']);
  });

  it('says what it costs and who pays, in exact amounts', () => {
    const costs = onlyProject(composed(programme)).questions.find(({ word }) => word === 'Wat kost het');
    expect(JSON.stringify(costs).replaceAll('\u00a0', ' ')).toContain('€ 42.000');
    expect(costs?.answers).toContainEqual({ kind: 'amounts', rows: [
      { who: 'Gemeente Voorbeeld', from: null, amount: '€\u00a030.000' },
      { who: 'Elkien', from: 'subsidie', amount: '€\u00a012.000' },
    ] });
  });

  it('marks a text in the language that stands in, and says so', () => {
    const project = onlyProject(composed(programme, { language: 'fy' }));
    expect(project.title).toBe('Beammen plantsje');
    expect(project.summary).toEqual({ text: 'De straat krijgt 34 bomen.', lang: 'nl' });
    expect(project.notice).not.toBeNull();
    expect(project.blocks[0]).toMatchObject({ kind: 'foreign', lang: 'nl' });
  });

  it('needs no notice in a language that has every text', () => {
    expect(onlyProject(composed(programme)).notice).toBeNull();
  });

  it('indexes each street once, with every project that concerns it', () => {
    expect(sectionOf(composed(programme), 'streets')?.streets.map(({ name }) => name)).toEqual(['Rozenplein', 'Tulpenstraat']);
  });

  it('indexes the projects of a street in the order of the booklet, not by their names', async () => {
    const themes = '- {id: groen, title: Groen}\n- {id: wonen, title: Wonen}\n';
    const data = composed(await programmeOf({
      'themes.yml': themes,
      'areas/oost/projects/bomen.md': projectFile({ title: 'Bomen', themes: '[wonen]', streets: '[Tulpenstraat]' }),
      'areas/oost/projects/zaaien.md': projectFile({ title: 'Zaaien', themes: '[groen]', streets: '[Tulpenstraat]' }),
    }));
    expect(projectsOf(data).map(({ title }) => title)).toEqual(['Zaaien', 'Bomen']);
    expect(sectionOf(data, 'streets')?.streets[0]?.anchors).toEqual(projectsOf(data).map(({ anchor }) => anchor));
  });

  it('points its codes at the short address', () => {
    expect(onlyProject(composed(programme)).more.url).toMatch(/^https:\/\/voorbeeld\.example\/k\/[0-9a-z]{5}\/$/u);
  });

  it('leaves sections out and orders them as the municipality says', async () => {
    const own = await programmeOf({ 'municipality.yml': `${minimalContent()['municipality.yml'] ?? ''}booklets: {sections: [projects, contents]}\n` });
    expect(composed(own).sections.map(({ kind }) => kind)).toEqual(['projects', 'contents']);
  });

  it('is plain data: nothing is lost on its way through JSON', () => {
    const data = composed(programme);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('gives the press the same words and places in four inks, with bleed', () => {
    const [screen, press] = [composed(programme), composed(programme, { medium: 'press' })];
    const withoutCodes = ({ sections }: BookletData): unknown => JSON.parse(JSON.stringify(sections, (key, value: unknown) => (key === 'qr' ? undefined : value)));
    expect(withoutCodes(press)).toEqual(withoutCodes(screen));
    expect(press.sheet).toEqual({ ...screen.sheet, bleed: 3 });
    expect(Object.values(press.palette).every(Array.isArray)).toBe(true);
    expect(press.palette['ink']).toEqual([0, 0, 0, 100]);
  });

  it('names what is not in the booklet only in the language asked for: words of the house come first', async () => {
    const own = await programmeOf({ 'municipality.yml': `${minimalContent()['municipality.yml'] ?? ''}terms: {question.why: {nl: De reden}}\n` });
    expect(onlyProject(composed(own)).why.word).toBe('De reden');
  });
});

describe('a booklet that has been printed', () => {
  it('keeps saying what was promised then', async () => {
    const record = {
      edition: '2027', area: 'oost', printedOn: '2026-11-20', booklet: { file: 'oost.pdf', sha256: '0'.repeat(64), pages: 24 },
      projects: [{
        project: 'bomen', code: '', title: 'Twintig bomen', summary: 'Er komen twintig bomen.', lead: 'elkien', period: { from: '2027-02', to: '2027-05' },
        costs: { total: 9000, sources: [{ partner: 'elkien', amount: 9000 }] }, status: 'planned', bodySha256: '0'.repeat(64),
      }],
    };
    const before = await programmeOf();
    const code = before.projects[0]?.code ?? '';
    const programme: Programme = { ...before, printedRecords: [{ ...record, projects: record.projects.map((each) => ({ ...each, code, status: 'planned' as const })) }] };
    const project = onlyProject(composed(programme));
    expect(project).toMatchObject({ title: 'Twintig bomen', summary: 'Er komen twintig bomen.', status: 'planned', period: 'februari – mei 2027' });
    expect(JSON.stringify(project.questions)).toContain('Elkien');
    expect(JSON.stringify(project.questions)).toContain('9.000');
  });
});
