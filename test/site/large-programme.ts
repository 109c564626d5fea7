import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Language } from '../../src/model/language.ts';
import type { Area, LocalizedBody, Programme, Project } from '../../src/model/programme.ts';
import { PROJECT_STATUSES } from '../../src/model/project.ts';
import { sampleArea, sampleEdition, sampleMeeting, samplePartner, sampleProgramme, sampleProject, sampleTheme } from '../sample-programme.ts';

const TEXT = 'Wij planten **34 bomen**.\n\n## Wat er verandert\n\n1. De straat wordt smaller.\n2. De stoep wordt breed.\n\n| Plek | Bomen |\n|---|---|\n| Noord | 12 |';

/** A programme of any size, made by hand: so many areas with so many projects each. */
export function largeProgramme({ areas: areaCount, projectsPerArea, languages = ['nl'] }: { areas: number; projectsPerArea: number; languages?: readonly Language[] }): Programme {
  const body: LocalizedBody = { nl: { tree: unified().use(remarkParse).use(remarkGfm).parse(TEXT) as Root, pictures: {}, tables: {} } };
  const themes = ['groen', 'wonen', 'verkeer', 'energie'].map((id) => sampleTheme({ id, title: { nl: id } }));
  const gemeente = samplePartner({ contact: { phone: '0599-000 100' } });
  const edition = sampleEdition();
  const projects: Project[] = [];
  const areas = Array.from({ length: areaCount }, (_, number): Area => {
    const [west, south] = [5.75 + (number % 5) * 0.02, 53.2 + Math.floor(number / 5) * 0.015];
    const own: Project[] = [];
    const area = sampleArea({
      id: `gebied-${number + 1}`,
      title: { nl: `Wijk ${number + 1}` },
      boundary: { type: 'Polygon', coordinates: [[[west, south], [west + 0.02, south], [west + 0.02, south + 0.015], [west, south + 0.012], [west, south]]] },
      body,
      projects: own,
    });
    own.push(...Array.from({ length: projectsPerArea }, (_, index) => sampleProject({
      id: `project-${index + 1}`,
      area,
      code: `${String(number).padStart(2, '0')}${String(index).padStart(3, '0')}`,
      title: { nl: `Bomen voor de Tulpenstraat, deel ${index + 1}` },
      summary: { nl: `De straat krijgt ${index + 30} bomen en brede stoepen met schaduw voor wie loopt.` },
      themes: [themes[index % 4] ?? sampleTheme()],
      lead: gemeente,
      editions: [edition],
      history: [{ date: '2026-01-15', status: PROJECT_STATUSES[index % 6] ?? 'announced', note: { nl: 'Eerst moet het riool eruit.' } }],
      streets: ['Tulpenstraat', `Laan ${index + 1}`],
      location: { kind: 'point', point: [west + 0.01, south + 0.006] },
      costs: { totalEur: 42_000, sources: [{ partner: gemeente, amountEur: 30_000 + index, from: 'own' }] },
      body,
    })));
    projects.push(...own);
    return area;
  });
  const [first] = areas;
  const meetings = first ? [sampleMeeting({ area: first })] : [];
  const { municipality } = sampleProgramme();
  return sampleProgramme({ municipality: { ...municipality, languages }, themes, partners: [gemeente], editions: [edition], areas, projects, meetings });
}
