import type { Area, Edition, NewsItem, Meeting, Partner, PrintedRecord, Programme, Project, Theme } from '../src/model/programme.ts';

/** Things of a programme, made by hand for tests of pure code: each is right as it stands and takes what a test wants otherwise. */
export function samplePartner(over: Partial<Partner> = {}): Partner {
  return { id: 'gemeente', title: { nl: 'Gemeente Voorbeeld' }, kind: 'municipality', areas: [], body: {}, ...over };
}

export function sampleEdition(over: Partial<Edition> = {}): Edition {
  return {
    id: '2027', title: { nl: 'Wijkprogramma 2027' }, period: { from: '2027-01', to: '2027-12' }, asOf: '2026-11-01',
    copyDeadline: '2026-10-12', status: 'current', body: {}, ...over,
  };
}

export function sampleTheme(over: Partial<Theme> = {}): Theme {
  return { id: 'groen', title: { nl: 'Groen' }, colour: '#406837', ...over };
}

export function sampleArea(over: Partial<Area> = {}): Area {
  return {
    id: 'oost', title: { nl: 'Oost' }, aliases: [], kind: 'district', inhabitants: [{ year: 2026, value: 1840 }],
    households: [{ year: 2026, value: 812 }], manager: { name: 'Anna de Boer' }, alderman: { name: 'Piet Visser' }, venues: [],
    accent: '#1b5e7b', ended: false, priorities: [], body: {}, projects: [], meetings: [], news: [], ...over,
  };
}

export function sampleProject(over: Partial<Project> = {}): Project {
  return {
    id: 'bomen', area: sampleArea(), furtherAreas: [], code: 'k7m2q', title: { nl: 'Nieuwe bomen in de Tulpenstraat' },
    summary: { nl: 'De straat krijgt 34 bomen.' }, why: { nl: 'In de zomer is het er te heet.' }, themes: [sampleTheme()],
    lead: samplePartner(), partners: [], initiator: 'residents', spanningProgrammes: [], editions: [sampleEdition()],
    period: { from: '2027-Q1', to: '2027-Q3' }, history: [{ date: '2026-01-15', status: 'announced' }], ambitions: [], streets: [],
    targets: [], agreements: [], canvas: {}, implementation: {}, decisions: [], photos: [], signedOff: [], body: {},
    bodySha256: '0'.repeat(64), ...over,
  };
}

export function sampleMeeting(over: Partial<Meeting> = {}): Meeting {
  return {
    id: 'inloop', area: sampleArea(), title: { nl: 'Inloopavond' }, kind: 'walk-in', start: '2027-03-12T19:30', end: '2027-03-12T21:00',
    ...over,
  };
}

export function sampleNews(over: Partial<NewsItem> = {}): NewsItem {
  return {
    id: '2027-02-01-bomen-besteld', area: sampleArea(), furtherAreas: [], title: { nl: 'De bomen zijn besteld' }, date: '2027-02-01',
    projects: [], photos: [], body: {}, ...over,
  };
}

export function samplePrintedRecord(over: Partial<PrintedRecord> = {}, project: Partial<PrintedRecord['projects'][number]> = {}): PrintedRecord {
  return {
    edition: '2027', area: 'oost', printedOn: '2026-11-20', booklet: { file: 'oost.pdf', sha256: '0'.repeat(64), pages: 24 },
    projects: [{
      project: 'bomen', code: 'k7m2q', title: 'Nieuwe bomen in de Tulpenstraat', summary: 'De straat krijgt 34 bomen.', lead: 'gemeente',
      period: { from: '2027-Q1', to: '2027-Q3' }, costs: null, status: 'announced', bodySha256: '0'.repeat(64), ...project,
    }],
    ...over,
  };
}

/** A programme of the given parts; what is not given is empty. */
export function sampleProgramme(over: Partial<Programme> = {}): Programme {
  return {
    today: '2027-03-01',
    municipality: {
      name: { nl: 'Voorbeeld' }, languages: ['nl'], site: 'https://voorbeeld.example', currentEdition: '2027', report: { phone: '0800 0199' },
      contact: { email: 'gemeente@voorbeeld.example' }, style: { accent: '#1d5a58', fontFiles: [] }, smallCount: 10,
      booklets: { languages: ['nl'], sections: [] },
      press: {
        trimMm: [148, 210], bleedMm: 3, safeMm: 5, inkLimitPercent: 300, minimumDpi: 200, paper: { inside: { gsm: 90, coated: true } },
        binding: 'saddle-stitch', spareRate: 0.03, bundle: { copies: 250, kg: 8 }, respectRefusals: false,
      },
      terms: {}, jargon: {}, synonyms: [],
    },
    themes: [], roles: [], partners: [], editions: [], areas: [], projects: [], meetings: [], news: [], spanningProgrammes: [], lessons: [],
    pages: [], indicators: [], budgets: [], distribution: [], printedRecords: [], ...over,
  };
}
