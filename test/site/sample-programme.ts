import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import type { Area, Edition, LocalizedBody, Meeting, NewsItem, Partner, Programme, Project, Theme } from '../../src/model/programme.ts';
import type { Language } from '../../src/model/language.ts';
import { PROJECT_STATUSES } from '../../src/model/project.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const parser = unified().use(remarkParse).use(remarkGfm);
const body = (text: string): LocalizedBody => ({ nl: { tree: parser.parse(text) as Root, pictures: {}, tables: {} } });

/** A programme made by hand, of any size: for speed and for shapes that no content folder has yet. */
export function sampleProgramme(
  { areas: areaCount = 3, projectsPerArea = 8, languages = ['nl', 'fy'] as readonly Language[] } = {},
): Programme {
  const themes: Theme[] = [
    { id: 'groen', title: { nl: 'Groen en klimaat', fy: 'Grien en klimaat' }, icon: 'trees', colour: '#406837' },
    { id: 'wonen', title: { nl: 'Wonen' }, icon: 'house', colour: '#863f26' },
    { id: 'verkeer', title: { nl: 'Verkeer en veiligheid op straat' }, icon: 'bike', colour: '#115174' },
  ];
  const gemeente: Partner = {
    id: 'gemeente', title: { nl: 'Gemeente Voorbeeld' }, kind: 'municipality', areas: [],
    contact: { name: 'Anna de Boer', phone: '0599-000 100', email: 'gemeente@voorbeeld.example' }, body: body('De gemeente zorgt voor de straat.'),
  };
  const panel: Partner = {
    id: 'panel', title: { nl: 'Wijkpanel Oost' }, kind: 'neighbourhood-panel', areas: [], contact: { email: 'panel@voorbeeld.example' },
    mandate: { members: 9, chosen: { nl: 'Gekozen op een open avond.' }, since: '2024-03-01' }, body: body('Het panel praat namens de wijk.'),
  };
  const edition: Edition = {
    id: '2027', title: { nl: 'Wijkprogramma 2027' }, period: { from: '2027-01', to: '2027-12' }, asOf: '2026-11-01', copyDeadline: '2026-10-12',
    status: 'current', signedBy: { nl: 'Piet Visser, wethouder' }, body: body('Beste bewoner,\n\ndit gaan wij doen.'),
  };
  const roles = [{ id: 'wijkmanager', title: { nl: 'Wijkmanager' }, body: body('De wijkmanager kent de wijk en weet wie wat doet.') }];
  const accents = ['#1b5e7b', '#8a3b1e', '#5b4a8a', '#2f6b3a', '#7a2f55'];
  const areas: Writable<Area>[] = [];
  const projects: Project[] = [];
  const meetings: Meeting[] = [];
  const news: NewsItem[] = [];
  for (let a = 0; a < areaCount; a += 1) {
    const x = 5.75 + (a % 5) * 0.02;
    const y = 53.2 + Math.floor(a / 5) * 0.015;
    const area: Writable<Area> = {
      id: `gebied-${a + 1}`, title: { nl: a % 2 ? `Dorp ${a + 1}` : `Wijk ${a + 1}`, fy: `Gea ${a + 1}` }, aliases: [`Gea ${a + 1}`],
      kind: a % 2 ? 'village' : 'district', inhabitants: [{ year: 2026, value: 1840 }], households: [{ year: 2026, value: 812 }],
      manager: { name: 'Sytze de Groot', phone: '0599-000 120', email: 'sytze@voorbeeld.example' },
      alderman: { name: 'Hinke Boersma', phone: '0599-000 101' }, panel, venues: [{ id: 'huis', title: { nl: 'Dorpshuis De Skippe' }, address: { nl: 'De Buorren 14' }, accessible: true }],
      boundary: { type: 'Polygon', coordinates: [[[x, y], [x + 0.012, y - 0.003], [x + 0.02, y + 0.002], [x + 0.018, y + 0.012], [x + 0.006, y + 0.014], [x, y]]] },
      accent: accents[a % accents.length] ?? '#1b5e7b', ended: false, priorities: [{ title: { nl: 'Huizen voor jong en oud' }, why: { nl: 'Er zijn er te weinig.' } }],
      body: body('Dit gebied ligt **aan het water**. Er wonen 1.840 mensen.'), projects: [], meetings: [], news: [],
      vision: {
        title: { nl: 'Visie: aan het water, voor elkaar' }, by: panel, adopted: '2024-03-21', period: { from: '2024', to: '2034' },
        ambitions: [{ id: 'water', title: { nl: 'Iedereen kan bij het water' } }], body: body('## Wat moet blijven\n\nDe rust en de haven.'),
      },
    };
    areas.push(area);
    for (let p = 0; p < projectsPerArea; p += 1) {
      const status = PROJECT_STATUSES[p % PROJECT_STATUSES.length] ?? 'planned';
      const project: Project = {
        id: `project-${p + 1}`, area: area as Area, furtherAreas: [], code: `${String(a).padStart(2, '0')}${String(p).padStart(3, '0')}`,
        title: { nl: `Nieuwe bomen in de Tulpenstraat ${p + 1}` }, summary: { nl: `De straat krijgt ${p + 30} bomen en brede stoepen met schaduw voor wie loopt.` },
        why: { nl: 'In de zomer is het er te heet. De bomen die er staan zijn oud en ziek.' }, themes: [themes[p % 3] as Theme], lead: gemeente, partners: [panel],
        initiator: 'residents', spanningProgrammes: [], editions: [edition], period: { from: '2027-Q1', to: '2027-Q3' },
        history: [{ date: '2026-01-15', status: 'announced' }, ...(status === 'announced' ? [] : [{ date: '2026-09-02', status, note: { nl: 'Eerst moet het riool eruit.' } }])],
        phase: 'realise', participation: 'co-producing', ambitions: area.vision?.ambitions.slice() ?? [], streets: ['Tulpenstraat', 'Rozenplein'],
        location: { kind: 'point', point: [x + 0.008, y + 0.005] },
        costs: { totalEur: 42000, sources: [{ partner: gemeente, amountEur: 30000, from: 'own' }, { partner: panel, amountEur: 12000, from: 'area-budget' }] },
        targets: [], agreements: [{ who: panel, what: { nl: 'Gaat langs bij alle 86 adressen' }, by: '2026-09-01', kept: '2026-08-28' }],
        canvas: { policyGoals: { nl: 'Een koele straat.' } }, implementation: { time: { nl: 'Eerst het riool.' } }, decisions: [{ title: { nl: 'Begroting 2027' }, url: 'https://voorbeeld.example/b' }],
        benefit: { nl: 'U loopt in de schaduw.' }, photos: [], contact: gemeente.contact, signedOff: [],
        urgent: p === 0 && a === 0 ? { until: '2027-12-31', text: { nl: 'De Tulpenstraat is dicht tot 12 maart.' } } : undefined,
        body: body('Wij planten **34 bomen**.\n\n## Wat er verandert\n\n1. De straat wordt smaller.\n2. De stoep wordt breed.\n\n| Plek | Bomen |\n|---|---|\n| Noord | 12 |\n| Zuid | 22 |\n\nMeer weten? Zie [het nieuws](/news/).'),
        bodySha256: '0'.repeat(64),
      };
      projects.push(project);
      area.projects.push(project);
    }
    const meeting: Meeting = {
      id: 'inloop', area: area as Area, title: { nl: 'Inloop over de bomen' }, kind: 'walk-in', start: '2027-03-12T19:30', end: '2027-03-12T21:00', venue: area.venues[0], project: area.projects[0],
    };
    area.meetings.push(meeting, { ...meeting, id: 'oud', start: '2026-03-12T19:30', end: '2026-03-12T21:00' });
    meetings.push(...area.meetings);
    const item: NewsItem = {
      id: '2027-02-10-bomen', area: area as Area, furtherAreas: [], title: { nl: 'De eerste bomen staan' }, date: '2027-02-10', projects: area.projects.slice(0, 1), photos: [],
      body: body('De eerste twaalf bomen zijn geplant.'),
    };
    area.news.push(item);
    news.push(item);
  }
  return {
    today: '2027-03-01',
    municipality: {
      name: { nl: 'Voorbeeld' }, languages, site: 'https://voorbeeld.example', currentEdition: '2027',
      report: { phone: '0800 0199', text: { nl: 'Iets kapot op straat? Bel gratis.' } }, contact: { email: 'gemeente@voorbeeld.example', phone: '0599-000 100', address: { nl: 'Raadhuisplein 1' } },
      notice: { nl: 'Voorbeeld is een verzonnen gemeente.' }, style: { accent: '#1d5a58', fontFiles: [] }, smallCount: 10,
      booklets: { languages: ['nl'], sections: [] },
      press: {
        trimMm: [148, 210], bleedMm: 3, safeMm: 5, inkLimitPercent: 300, minimumDpi: 200, paper: { inside: { gsm: 90, coated: true } }, binding: 'saddle-stitch',
        spareRate: 0.03, bundle: { copies: 250, kg: 8 }, respectRefusals: false,
      },
      terms: {}, jargon: {}, synonyms: [],
    },
    themes, roles, partners: [gemeente, panel], editions: [edition], areas: areas as Area[], projects, meetings, news, spanningProgrammes: [], lessons: [], pages: [],
    indicators: [], budgets: [], distribution: [], printedRecords: [],
  };
}
