import { describe, expect, it } from 'vitest';
import { shortCodeOf } from '../../src/model/short-code.ts';
import { minimalContent } from '../content-folder.ts';
import { faultsOf, withField } from './load-faults.ts';

const PROJECT = 'areas/oost/projects/bomen.md';
const AREA = 'areas/oost/area.md';
const project = String(minimalContent()[PROJECT]);
const area = String(minimalContent()[AREA]);
const field = (text: string) => ({ [PROJECT]: withField(text) });
const line = (from: string, to: string) => ({ [PROJECT]: project.replace(from, to) });

describe('ids that nothing has', () => {
  const cases: [string, Parameters<typeof faultsOf>[0], string][] = [
    ['a lead that no partner file names', line('lead: gemeente', 'lead: elkein'), '6:7 error partner-unknown  lead: no partner "elkein"; did you mean "elkien"?'],
    ['a partner with a name far from any', line('partners: [elkien]', 'partners: [elkien, waterschap]'), '7:20 error partner-unknown  partners[1]: no partner "waterschap"; correct the id, or add partners/<id>.md'],
    ['a theme', line('themes: [groen]', 'themes: [groen, wonnen]'), '5:17 error theme-unknown  themes[1]: no theme "wonnen"; did you mean "wonen"?'],
    ['an edition, as a number', line('editions: [2027]', 'editions: [2026]'), '9:12 error edition-unknown  editions[0]: no edition "2026"; did you mean "2027"?'],
    ['a further area', field('areas: [wets]'), '13:9 error area-unknown  areas[0]: no area "wets"; correct the id, or add areas/<id>/area.md'],
    ['a programme', field('programmes: [dorpennota]'), '13:14 error programme-unknown  programmes[0]: no programme "dorpennota"; correct the id, or add programmes/<id>.md'],
    ['a lesson', field('lesson: bomen-eerst'), '13:9 error lesson-unknown  lesson: no lesson "bomen-eerst"; correct the id, or add lessons/<id>.md'],
    ['an ambition', field('ambitions: [koel]'), '13:13 error ambition-unknown  ambitions[0]: no ambition "koel"; correct the id, or add it to vision.md of the area'],
    ['a partner who pays', field('costs: {total: 10, sources: [{partner: gemente, amount: 5}]}'), '13:40 error partner-unknown  costs.sources[0].partner: no partner "gemente"; did you mean "gemeente"?'],
    ['who made an agreement', field('agreements: [{who: elkiem, what: Helpt, by: 2027-02-01}]'), '13:20 error partner-unknown  agreements[0].who: no partner "elkiem"; did you mean "elkien"?'],
    ['who signed off', field('signedOff: [{partner: elkein, date: 2026-10-01}]'), '13:23 error partner-unknown  signedOff[0].partner: no partner "elkein"; did you mean "elkien"?'],
    ['an indicator of a target', field('targets: [{indicator: hitte, from: 1, to: 2, by: 2028, owners: [wethouder]}]'), '13:23 error indicator-unknown  targets[0].indicator: no indicator "hitte"; correct the id, or add it to indicators.yml'],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect((await faultsOf(changes))[0]).toBe(`${PROJECT}:${expected}`);
  });

  it('the role that owns a target', async () => {
    expect((await faultsOf({
      'roles.yml': '- {id: wijkwethouder, title: Wethouder, body: Beslist.}\n',
      'indicators.yml': '- {id: hitte, title: Hitte, unit: "%", domain: health, source: {title: RIVM}, better: lower}\n',
      ...field('targets: [{indicator: hitte, from: 1, to: 2, by: 2028, owners: [wijkwethouders]}]'),
    }))).toEqual([`${PROJECT}:13:65 error role-unknown  targets[0].owners[0]: no role "wijkwethouders"; did you mean "wijkwethouder"?`]);
  });

  it('the edition of the municipality, words of the house and icons', async () => {
    expect(await faultsOf({
      'municipality.yml': (text) => `${text.replace('"2027"', '"2028"')}terms: {pannel: {nl: dorpsbelang}}\n`,
      'themes.yml': '- {id: groen, title: Groen, icon: treess}\n',
    })).toEqual([
      'municipality.yml:4:17 error edition-unknown  currentEdition: no edition "2028"; did you mean "2027"?',
      'municipality.yml:7:9 error term-unknown  terms.pannel: no word of the interface "pannel"; did you mean "panel"?',
      'themes.yml:1:35 error icon-unknown  [0].icon: no icon "treess"; did you mean "trees"?',
    ]);
  });
});

describe('what a project cannot say', () => {
  const cases: [string, Parameters<typeof faultsOf>[0], string][] = [
    ['a history out of order', line('- {date: 2026-01-15, status: announced}', '- {date: 2026-01-15, status: planned}\n  - {date: 2025-12-01, status: announced}'), '13:12 error history-order  history[1].date: 2025-12-01 comes after 2026-01-15 here; write the history oldest first'],
    ['a pause without a reason', line('status: announced', 'status: paused'), '12:32 error history-note-missing  history[0].status: the status "paused" needs a reason; add "note: …"'],
    ['a refusal without a reason', line('status: announced', 'status: dropped'), '12:32 error history-note-missing  history[0].status: the status "dropped" needs a reason; add "note: …"'],
    ['sources above the total, by a cent', field('costs: {total: 100.10, sources: [{partner: gemeente, amount: 50.05}, {partner: elkien, amount: 50.06}]}'), '13:33 error sources-exceed-total  costs.sources: the sources add up to 100.11 euros, more than the total of 100.10; correct an amount'],
    ['an id twice in a list', line('editions: [2027]', 'editions: [2027, 2027]'), '9:18 error listed-twice  editions[1]: "2027" stands in this list twice; keep one'],
    ['a theme twice', line('themes: [groen]', 'themes: [groen, groen]'), '5:17 error listed-twice  themes[1]: "groen" stands in this list twice; keep one'],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual([`${PROJECT}:${expected}`]);
  });

  it('sources that are the total to the cent are right', async () => {
    expect(await faultsOf(field('costs: {total: 0.30, sources: [{partner: gemeente, amount: 0.10}, {partner: elkien, amount: 0.20}]}'))).toEqual([]);
  });

  it('the short code of another project', async () => {
    expect(await faultsOf({ 'areas/oost/projects/lampen.md': project.replace('\n---\nWij', '\ncode: m1hse\n---\nWij') })).toEqual([
      'areas/oost/projects/lampen.md:13:7 error short-code-equal  code: the short code "m1hse" is also that of "oost/bomen"; give one of the two a code of its own: "code: mjvb7"',
    ]);
  });
});

describe('what an area cannot say', () => {
  const areaField = (text: string, more: Parameters<typeof faultsOf>[0] = {}) => ({ [AREA]: withField(text), ...more });
  const cases: [string, Parameters<typeof faultsOf>[0], string[]][] = [
    ['two venues with one id', areaField('venues: [{id: huis, title: A, address: B}, {id: huis, title: C, address: D}]'), ['8:49 error duplicate-id  venues[1].id: the id "huis" is used already on line 8; give each its own']],
    ['a year twice', { [AREA]: area.replace('[{year: 2026, value: 1840}]', '[{year: 2026, value: 1840}, {year: 2026, value: 1841}]') }, ['4:49 error year-twice  inhabitants[1].year: the year 2026 stands in this list twice; keep one']],
    ['a last day before the first', areaField('validFrom: 2026-02-01\nvalidTo: 2026-01-01'), ['9:10 error dates-reversed  validTo: the last day (2026-01-01) is before the first (2026-02-01); swap them or correct one']],
    ['a successor without a last day', areaField('mergedInto: west', { 'areas/west/area.md': area }), ['8:13 error merged-without-end  mergedInto: an area that became part of another has a last day; add "validTo: …"']],
    ['itself as its successor', areaField('validTo: 2026-01-01\nmergedInto: oost'), ['9:13 error merged-in-circle  mergedInto: these areas become part of each other in a circle: oost → oost; let the last one stand']],
    ['a panel that is not there', areaField('panel: panel-oost'), ['8:8 error partner-unknown  panel: no partner "panel-oost"; correct the id, or add partners/<id>.md']],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual(expected.map((fault) => `${AREA}:${fault}`));
  });

  it('successors in a circle are told once', async () => {
    const ended = (next: string) => area.replace('title: Oost', `title: X\nvalidTo: 2026-01-01\nmergedInto: ${next}`);
    expect(await faultsOf({ 'areas/a/area.md': ended('b'), 'areas/b/area.md': ended('c'), 'areas/c/area.md': ended('a'), 'areas/d/area.md': ended('b') })).toEqual([
      'areas/a/area.md:4:13 error merged-in-circle  mergedInto: these areas become part of each other in a circle: a → b → c → a; let the last one stand',
    ]);
  });

  it('a translation with more priorities than the original', async () => {
    expect(await faultsOf({ ...areaField('priorities: [{title: Koel, why: Heet}]'), 'areas/oost/area.fy.md': '---\npriorities: [{title: Koel}, {title: Skjin}]\n---\n' })).toEqual([
      'areas/oost/area.fy.md:2:13 error translation-list-length  priorities: the translation lists 2, the original 1; translate them in the order of the original',
    ]);
  });

  it('a vision with an ambition twice, and a translation with one that is not there', async () => {
    expect(await faultsOf({
      'areas/oost/vision.md': '---\ntitle: Visie\nby: elkien\nadopted: 2024-01-01\nperiod: {from: 2034, to: 2024}\nambitions: [{id: koel, title: Koel}, {id: koel, title: Koeler}]\n---\n',
      'areas/oost/vision.fy.md': '---\nambitions: [{id: koell, title: Koel}]\n---\n',
    })).toEqual([
      'areas/oost/vision.fy.md:2:18 error ambition-unknown  ambitions[0].id: no ambition "koell"; did you mean "koel"?',
      'areas/oost/vision.md:5:26 error period-reversed  period: the period ends (2024) before it begins (2034); swap them or correct one',
      'areas/oost/vision.md:6:43 error duplicate-id  ambitions[1].id: the id "koel" is used already on line 6; give each its own',
    ]);
  });
});

describe('lists with one id twice', () => {
  it.each([
    ['themes.yml', '- {id: groen, title: A}\n- {id: groen, title: B}\n'],
    ['roles.yml', '- {id: groen, title: A, body: x}\n- {id: groen, title: B, body: y}\n'],
    ['indicators.yml', '- {id: groen, title: A, unit: x, domain: d, source: {title: s}, better: lower}\n- {id: groen, title: B, unit: x, domain: d, source: {title: s}, better: lower}\n'],
  ])('%s', async (name, text) => {
    expect(await faultsOf({ [name]: text })).toEqual([`${name}:2:8 error duplicate-id  [1].id: the id "groen" is used already on line 1; give each its own`]);
  });
});

describe('what an edition or the municipality cannot say', () => {
  it('an edition that looks back at itself, and is delivered before it is', async () => {
    expect(await faultsOf({ 'editions/2027.md': withField('lookBackAt: "2027"\ndelivery: {from: 2026-12-12, to: 2026-12-07}') })).toEqual([
      'editions/2027.md:7:13 error edition-looks-at-itself  lookBackAt: an edition looks back at an earlier one, not at itself; write the id of the previous edition',
      'editions/2027.md:8:34 error dates-reversed  delivery.to: the last day (2026-12-07) is before the first (2026-12-12); swap them or correct one',
    ]);
  });

  it('a current edition that calls itself otherwise is a warning', async () => {
    expect(await faultsOf({ 'editions/2027.md': (text) => text.replace('status: current', 'status: announced') })).toEqual([
      'municipality.yml:4:17 warning edition-not-current  currentEdition: edition "2027" has the status "announced" in its own file; write "status: current" there, or name another edition',
    ]);
  });

  it('languages twice, booklets in another language, steps of the budget out of order, an address that is more than one', async () => {
    expect(await faultsOf({
      'municipality.yml': (text) => `${text.replace('[nl, fy]', '[nl, fy, nl]').replace('voorbeeld.example\nc', 'voorbeeld.example/?x=1\nc')}booklets: {languages: [nl, de]}\nbudgetRule: {steps: [{below: 500, amount: 2}, {below: 250, amount: 1}], from: {inhabitants: 1000, base: 6000, perInhabitant: 1.5}}\n`,
    })).toEqual([
      'municipality.yml:2:21 error language-twice  languages[2]: the language "nl" is listed twice; keep one',
      'municipality.yml:3:7 error bad-site  site: "https://voorbeeld.example/?x=1" is more than the address of a site; leave out what stands after "?" and "#"',
      'municipality.yml:7:28 error booklet-language  booklets.languages[1]: "de" is no language of this municipality (nl, fy, nl); add it to "languages" or take it away here',
      'municipality.yml:8:55 error budget-step-order  budgetRule.steps[1].below: the step below 250 comes too late; write the steps smallest first, each once',
    ]);
  });
});

describe('languages side by side', () => {
  const cases: [string, string, string[]][] = [
    ['one alone', '[nl]', ['7:24 error language-pair  booklets.sideBySide: side by side stand two different languages; write the language of the booklet first and the one beside it second: [nl, fy]']],
    ['the same twice', '[nl, nl]', ['7:24 error language-pair  booklets.sideBySide: side by side stand two different languages; write the language of the booklet first and the one beside it second: [nl, fy]']],
    ['one that the municipality does not have', '[nl, de]', ['7:29 error booklet-language  booklets.sideBySide[1]: "de" is no language of this municipality (nl, fy); add it to "languages" or take it away here']],
    ['a first one without a booklet', '[fy, nl]', ['7:25 error pair-without-booklet  booklets.sideBySide[0]: there is no booklet in "fy" to put another language in; begin with one of nl, or add it to "booklets.languages"']],
    ['what is no language', '[nl, frl]', ['7:29 error field-choice  booklets.sideBySide[1]: "frl" is not one of the choices; write nl, fy, de or en']],
  ];
  it.each(cases)('are refused: %s', async (_, written, expected) => {
    expect(await faultsOf({ 'municipality.yml': (text) => `${text}booklets: {sideBySide: ${written}}\n` })).toEqual(expected.map((line) => `municipality.yml:${line}`));
  });

  it('are a pair of two that it has', async () => {
    expect(await faultsOf({ 'municipality.yml': (text) => `${text}booklets: {languages: [nl, fy], sideBySide: [fy, nl]}\n` })).toEqual([]);
  });
});

describe('meetings and news', () => {
  const meeting = (text: string) => ({ 'areas/oost/meetings.yml': `- {id: a, title: Panel, kind: panel, ${text}}\n`, [AREA]: withField('venues: [{id: weeshuis, title: Het Weeshuis, address: Plein 1}]') });
  const cases: [string, string, string[]][] = [
    ['end before they start', 'start: 2026-12-02T19:30, end: 2026-12-02T18:00, venue: weeshuis', ['1:68 error meeting-reversed  [0].end: the meeting ends (2026-12-02T18:00) before it starts (2026-12-02T19:30); correct one of the two']],
    ['start when the clock skips an hour', 'start: 2027-03-28T02:30, end: 2027-03-28T04:00, venue: weeshuis', ['1:45 error impossible-local-time  [0].start: "2027-03-28T02:30" does not exist: that day has no such time, or the clock goes forward then; write a time that exists']],
    ['start at a time no clock has', 'start: 2026-12-02T25:00, end: 2026-12-03T01:00, venue: weeshuis', ['1:45 error impossible-local-time  [0].start: "2026-12-02T25:00" does not exist: that day has no such time, or the clock goes forward then; write a time that exists']],
    ['start without a time', 'start: 2026-12-02, end: 2026-12-02T18:00, venue: weeshuis', ['1:45 error bad-local-time  [0].start: "2026-12-02" is no date with a time; write 2027-03-12T19:30']],
    ['are at a misspelt venue', 'start: 2026-12-02T19:30, end: 2026-12-02T21:00, venue: weehuis', ['1:93 error venue-unknown  [0].venue: no venue "weehuis"; did you mean "weeshuis"?']],
    ['are about a project that is not there', 'start: 2026-12-02T19:30, end: 2026-12-02T21:00, venue: weeshuis, project: oost/bomem', ['1:112 error project-unknown  [0].project: no project "oost/bomem"; did you mean "oost/bomen"?']],
    ['are about a project without its area', 'start: 2026-12-02T19:30, end: 2026-12-02T21:00, venue: weeshuis, project: bomen', ['1:112 error bad-project-reference  [0].project: "bomen" names no project; write area and project with a slash between: oost/bomen']],
    ['have minutes that are not there', 'start: 2026-12-02T19:30, end: 2026-12-02T21:00, venue: weeshuis, minutes: verslag.pdf', ['1:112 error file-missing  [0].minutes: there is no file "verslag.pdf"; add it, or correct the name']],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    expect(await faultsOf(meeting(text))).toEqual(expected.map((fault) => `areas/oost/meetings.yml:${fault}`));
  });

  it('an hour that comes twice in a night exists', async () => {
    expect(await faultsOf(meeting('start: 2026-10-25T02:30, end: 2026-10-25T03:30, venue: weeshuis'))).toEqual([]);
  });

  it('minutes that would come out under one name', async () => {
    expect(await faultsOf({
      'areas/oost/2026/verslag.pdf': 'x', 'areas/oost/2027/verslag.pdf': 'y',
      'areas/oost/meetings.yml': ['2026', '2027'].map((year) => `- {id: a${year}, title: Panel, kind: panel, start: ${year}-12-02T19:30, end: ${year}-12-02T21:00, venue: Hier, minutes: ${year}/verslag.pdf}\n`).join(''),
    })).toEqual(['areas/oost/meetings.yml:2:112 error minutes-name-equal  [1].minutes: "2027/verslag.pdf" and "2026/verslag.pdf" would come out under the same name; give one of the two files another name']);
  });

  it('news whose date differs from its file name, or that has none there', async () => {
    expect(await faultsOf({
      'areas/oost/news/2026-11-02-lampen.md': '---\ntitle: Lampen\ndate: 2026-11-03\n---\n',
      'areas/oost/news/lampen.md': '---\ntitle: Lampen\ndate: 2026-11-03\nprojects: [oost/lampen]\n---\n',
    })).toEqual([
      'areas/oost/news/2026-11-02-lampen.md:3:7 error news-date  date: the date 2026-11-03 differs from the one in the file name (2026-11-02); make them the same',
      'areas/oost/news/lampen.md:1:1 error news-name  the name "lampen.md" does not begin with a date; call the file 2027-03-01-title.md',
      'areas/oost/news/lampen.md:4:12 error project-unknown  projects[0]: no project "oost/lampen"; correct the id, or add areas/<area>/projects/<id>.md',
    ]);
  });
});

describe('a public file that names an internal project', () => {
  const internal = project.replace('\n---\nWij', '\nvisibility: internal\n---\nWij');
  const named = (by: string) => `"${by}" is public but names the internal project "oost/geheim"; take the mention away, or make the project public`;

  it('is an error that names both, wherever it does so', async () => {
    expect(await faultsOf({
      'areas/oost/projects/geheim.md': internal,
      'areas/oost/meetings.yml': '- {id: a, title: Panel, kind: panel, start: 2026-12-02T19:30, end: 2026-12-02T21:00, venue: Hier, project: oost/geheim}\n',
      'areas/oost/news/2026-11-02-nieuws.md': '---\ntitle: Nieuws\ndate: 2026-11-02\nprojects: [oost/geheim]\n---\nZie [plan](../projects/geheim.md).\n',
      'partners/elkien.md': `---\ntitle: Elkien\nkind: other\n---\nZie [plan](/oost/geheim/) en [kort](/k/${shortCodeOf('oost', 'geheim')}/).\n`,
      'editions/2027.printed/oost.json': JSON.stringify({
        edition: '2027', area: 'oost', printedOn: '2026-12-01', booklet: { file: 'oost.pdf', sha256: 'a'.repeat(64), pages: 8 },
        projects: [{ project: 'geheim', code: 'abcde', title: 'G', summary: 'G', lead: 'gemeente', period: { from: '2027', to: '2027' }, costs: null, status: 'announced', bodySha256: 'b'.repeat(64) }],
      }),
    })).toEqual([
      `areas/oost/meetings.yml:1:108 error internal-named  [0].project: ${named('areas/oost/meetings.yml')}`,
      `areas/oost/news/2026-11-02-nieuws.md:4:12 error internal-named  projects[0]: ${named('areas/oost/news/2026-11-02-nieuws.md')}`,
      `areas/oost/news/2026-11-02-nieuws.md:6:5 error internal-named  ${named('areas/oost/news/2026-11-02-nieuws.md')}`,
      expect.stringMatching(/^editions\/2027\.printed\/oost\.json:1:\d+ error internal-named {2}projects\[0\]\.project: "editions\/2027\.printed\/oost\.json" is public but names the internal project "oost\/geheim"/u) as string,
      `partners/elkien.md:5:5 error internal-named  ${named('partners/elkien.md')}`,
      `partners/elkien.md:5:30 error internal-named  ${named('partners/elkien.md')}`,
    ]);
  });

  it('is right in an internal file', async () => {
    expect(await faultsOf({
      'areas/oost/projects/geheim.md': internal,
      'areas/oost/projects/geheimer.md': internal.replace('Wij planten', 'Na [dit](geheim.md) planten wij'),
    })).toEqual([]);
  });
});
