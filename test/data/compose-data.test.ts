import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { composeData } from '../../src/data/compose-data.ts';
import type { Programme } from '../../src/model/programme.ts';
import {
  sampleArea, sampleEdition, sampleMeeting, samplePartner, samplePrintedRecord, sampleProgramme, sampleProject, sampleTheme,
} from '../sample-programme.ts';

const NAMES = ['areas', 'projects', 'meetings', 'budgets', 'indicators', 'promises', 'codes'];
/** Drawn clockwise, as many drawing programs do. */
const boundary = { type: 'Polygon' as const, coordinates: [[[5, 53], [5, 54], [6, 54], [6, 53], [5, 53]]] };

function programmeOfEverything(): Programme {
  const base = sampleProgramme();
  const current = sampleEdition();
  const draft = sampleEdition({ id: '2028', status: 'draft', title: { nl: 'Nog niet bekend' } });
  const gemeente = samplePartner();
  const theme = sampleTheme({ title: { nl: 'Groen', fy: 'Grien' } });
  const oost = sampleArea({ boundary, title: { nl: 'Oost', fy: 'East' }, panel: gemeente, priorities: [{ title: { nl: 'Koel' }, why: { nl: 'Heet' } }] });
  const west = sampleArea({ id: 'west', title: { nl: 'West' }, ended: true, validTo: '2025-12-31', mergedInto: oost });
  const project = sampleProject({
    area: oost, themes: [theme], lead: gemeente, editions: [current, draft], title: { nl: '=Bomen', fy: 'Beammen' },
    history: [{ date: '2026-01-15', status: 'announced' }, { date: '2027-02-01', status: 'paused', note: { nl: 'Eerst het riool.' } }, { date: '2027-06-01', status: 'done' }],
    costs: { totalEur: 42000, sources: [{ partner: gemeente, amountEur: 30000, from: 'own' }] },
    location: { kind: 'point', point: [5.8, 53.2] },
    agreements: [{ who: gemeente, what: { nl: 'Plant de bomen' }, by: '2027-05-01' }],
    canvas: { policyGoals: { nl: 'Koelte' } }, contact: { name: 'Jan Geheim', phone: '06-12345678' },
  });
  return sampleProgramme({
    municipality: { ...base.municipality, languages: ['nl', 'fy'], budgetRule: { from: { inhabitants: 0, base: 6000, perInhabitant: 1.5 } } },
    themes: [theme], partners: [gemeente], editions: [current, draft], areas: [oost, west], projects: [project],
    meetings: [sampleMeeting({ area: oost, project, place: { nl: 'Op het plein' }, minutes: { file: '/tmp/x', name: 'verslag maart.pdf' } })],
    budgets: [{ area: oost, year: 2027, date: '2027-02-01', initiative: 'Bank', applicant: 'Bewoners', purpose: 'investment', grantedEur: 500, spentEur: 499.5 }],
    indicators: [{
      id: 'hitte', title: { nl: 'Hitte' }, unit: { nl: '%' }, domain: 'health', source: { title: { nl: 'Hittekaart' } }, better: 'lower', decimals: 0,
      values: [{ area: oost, year: 2026, value: -1.5, suppressed: false }, { area: oost, year: 2027, value: null, suppressed: true }],
    }],
    printedRecords: [samplePrintedRecord({}, { title: 'Oude titel' })],
  });
}

const files = composeData(programmeOfEverything());
const json = (name: string) => JSON.parse(files.get(name) ?? 'null');
const csv = (name: string): Record<string, string>[] => parse(files.get(name) ?? '', { columns: true });

describe('open data', () => {
  it('has each table as JSON, CSV and schema, two maps and a catalogue', () => {
    expect([...files.keys()].toSorted()).toEqual([
      ...NAMES.flatMap((name) => [`${name}.json`, `${name}.csv`, `schema/${name}.json`]), 'areas.geojson', 'projects.geojson', 'catalog.jsonld',
    ].toSorted());
  });

  it.each(NAMES)('%s.json is as its published schema says, and not otherwise', (name) => {
    const schema = z.fromJSONSchema(json(`schema/${name}.json`));
    const rows = json(`${name}.json`);
    expect(rows.length).toBeGreaterThan(0);
    expect(schema.safeParse(rows).error).toBeUndefined();
    expect(schema.safeParse([{ ...rows[0], unknown: 1 }]).success).toBe(false);
  });

  it.each(NAMES)('%s.csv has a line for each row of the JSON', (name) => {
    expect(csv(`${name}.csv`)).toHaveLength(json(`${name}.json`).length);
  });

  it('is the same, byte for byte, for the same programme', () => {
    expect([...composeData(programmeOfEverything())]).toEqual([...files]);
  });

  it('never names a draft edition', () => {
    for (const [name, content] of files) expect(content, name).not.toMatch(/"2028"|Nog niet bekend/u);
  });

  it('names no contact person, manager or alderman', () => {
    for (const [name, content] of files) expect(content, name).not.toMatch(/Geheim|12345678|Anna de Boer|Piet Visser/u);
  });
});

describe('a project in open data', () => {
  it('speaks the default language and carries its translations beside it', () => {
    expect(json('projects.json')[0]).toMatchObject({ title: '=Bomen', translations: { fy: { title: 'Beammen' } } });
  });

  it('tells its status of today with the reason, and no history that is still to come', () => {
    expect(json('projects.json')[0]).toMatchObject({
      status: 'paused', statusSince: '2027-02-01', statusNote: 'Eerst het riool.', history: [{ status: 'announced' }, { status: 'paused' }],
    });
  });

  it('has amounts, coordinates and a title that no spreadsheet runs in its CSV line', () => {
    expect(csv('projects.csv')[0]).toMatchObject({ title: "'=Bomen", costsTotal: '42000', longitude: '5.8', latitude: '53.2', periodTo: '2027-Q3' });
  });

  it('stands on the map with its status', () => {
    expect(json('projects.geojson').features).toMatchObject([
      { type: 'Feature', geometry: { type: 'Point', coordinates: [5.8, 53.2] }, properties: { id: 'bomen', area: 'oost', status: 'paused' } },
    ]);
  });
});

it('a promise row is exactly what the contract says', () => {
  expect(json('promises.json')).toEqual([{
    edition: '2027', area: 'oost', project: 'bomen', code: 'k7m2q', state: 'paused', changed: ['costs', 'title'],
    printed: { title: 'Oude titel', lead: 'gemeente', period: { from: '2027-Q1', to: '2027-Q3' }, costs: null },
  }]);
});

it('an indicator row is exactly what the contract says, a suppressed figure empty', () => {
  expect(json('indicators.json')).toEqual([
    { indicator: 'hitte', area: 'oost', year: 2026, value: -1.5, suppressed: false },
    { indicator: 'hitte', area: 'oost', year: 2027, value: null, suppressed: true },
  ]);
  expect(files.get('indicators.csv')).toContain('hitte,oost,2026,-1.5,false\r\nhitte,oost,2027,,true');
});

it('an area that ended stays, with its last day and its successor', () => {
  expect(json('areas.json')[1]).toMatchObject({ id: 'west', validTo: '2025-12-31', mergedInto: 'oost' });
  expect(csv('areas.csv')[1]).toMatchObject({ validTo: '2025-12-31', mergedInto: 'oost' });
});

it('an area tells its budget as the rule gives it, and what was granted and spent', () => {
  expect(json('areas.json')[0].budgets).toEqual([{ year: 2027, inhabitants: 1840, sum: 8760, granted: 500, spent: 499.5 }]);
});

it('a boundary that was drawn clockwise comes out anticlockwise', () => {
  expect(json('areas.geojson').features[0].geometry.coordinates).toEqual([[[5, 53], [6, 53], [6, 54], [5, 54], [5, 53]]]);
});

it('a meeting tells its local time, the moment in UTC and where its report lies', () => {
  expect(json('meetings.json')[0]).toMatchObject({
    start: '2027-03-12T19:30', startUtc: '2027-03-12T18:30:00.000Z', place: 'Op het plein', project: 'oost/bomen',
    minutes: 'https://voorbeeld.example/oost/agenda/verslag%20maart.pdf',
  });
});

describe('the catalogue', () => {
  const catalog = json('catalog.jsonld');

  it('names every table and map with its address and its size', () => {
    interface Distribution { 'dcat:downloadURL': { '@id': string }; 'dcat:byteSize': { '@value': string } }
    const listed: Distribution[] = catalog['dcat:dataset'].flatMap((set: { 'dcat:distribution': Distribution[] }) => set['dcat:distribution']);
    const addresses = listed.map((each) => each['dcat:downloadURL']['@id'].replace('https://voorbeeld.example/data/', ''));
    expect(addresses.toSorted()).toEqual([...files.keys()].filter((file) => !file.startsWith('schema/') && file !== 'catalog.jsonld').toSorted());
    for (const [index, file] of addresses.entries()) {
      expect(listed[index]?.['dcat:byteSize']['@value']).toBe(String(Buffer.byteLength(files.get(file) ?? '')));
    }
  });

  it('has what portals ask of a data set: title in each language, publisher, contact, licence, theme and day', () => {
    for (const set of catalog['dcat:dataset']) {
      expect(set).toMatchObject({
        '@type': 'dcat:Dataset',
        'dct:title': [{ '@language': 'nl' }, { '@language': 'fy' }],
        'dct:publisher': { 'foaf:name': [{ '@value': 'Voorbeeld' }] },
        'dcat:contactPoint': { 'vcard:hasEmail': { '@id': 'mailto:gemeente@voorbeeld.example' } },
        'dct:modified': { '@value': '2027-03-01' },
      });
      for (const each of set['dcat:distribution']) expect(each['dct:license']['@id']).toMatch(/^https?:/u);
    }
  });
});
