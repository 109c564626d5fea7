import { describe, expect, it } from 'vitest';
import { minimalContent } from '../content-folder.ts';
import { faultsOf, withField } from './load-faults.ts';

const PROJECT = 'areas/oost/projects/bomen.md';
const project = String(minimalContent()[PROJECT]);
/** A line of the project's fields replaced. */
const line = (from: string, to: string) => {
  if (!project.includes(from)) throw new Error(`no "${from}" in the project`);
  return { [PROJECT]: project.replace(from, to) };
};

describe('fields that cannot be read', () => {
  const cases: [string, Parameters<typeof faultsOf>[0], string][] = [
    ['no fields at all', { [PROJECT]: 'Wij planten 34 bomen.\n' }, '1:1 error front-matter-missing  the fields are missing; begin the file with a line ---, then the fields, then again a line ---'],
    ['fields that are not closed', { [PROJECT]: project.replace('\n---\nWij', '\nWij') }, '1:1 error front-matter-unclosed  the fields are not closed; put a line with only --- under the last field'],
    ['fields closed with more than ---', { [PROJECT]: project.replace('\n---\nWij', '\n--- Wij') }, '13:1 error front-matter-unclosed  the fields are not closed; put a line with only --- under the last field'],
    ['fields that claim to be a program', { [PROJECT]: project.replace('---\n', '---js\n') }, '1:1 error front-matter-missing  the fields are missing; begin the file with a line ---, then the fields, then again a line ---'],
    ['empty fields', { [PROJECT]: '---\n---\nWij planten.\n' }, '2:1 error yaml-not-fields  here should stand fields, each as "name: value"'],
    ['a tab in front', line('  - {date', '\t- {date'), '12:1 error yaml-tab  line 12 begins with a tab; use spaces'],
    ['a line that begins too far to the right', line('why:', ' why:'), '4:2 error yaml-indent  this line begins too far to the left or to the right; give fields that belong together the same number of spaces in front'],
    ['a colon in a text', line('why: In de zomer', 'why: Reden: in de zomer'), '4:6 error yaml-colon  a colon inside a text starts a new field; put the whole text between quotes: "…"'],
    ['a quote that is not closed', line('why: In', 'why: "In'), '4:6 error yaml-quote  a text that begins with " has no " at its end; add it'],
    ['words after a closing quote', line('why: In de', 'why: "In" de'), '4:11 error yaml-after-quote  more text stands here after a closing quote or bracket; put the whole text between quotes: "…"'],
    ['a text that begins with @', line('why: In', 'why: @In'), '4:6 error yaml-first-character  a text cannot begin with "@"; put the whole text between quotes: "…"'],
    ['a text that begins with !', line('why: In', 'why: !In'), '4:6 error yaml-tag  "!In" has a meaning of its own at the start of a value; put the whole text between quotes: "…"'],
    ['a text that begins with *', line('why: In', 'why: *In'), '4:6 error yaml-alias  "&" and "*" at the start of a value have a meaning of their own, and here it does not work out; write the values out, or put a text between quotes: "…"'],
    ['a text that begins with & and loses its first word', line('why: In', 'why: &Samen in'), '4:1 error yaml-alias  "&" and "*" at the start of a value have a meaning of their own, and here it does not work out; write the values out, or put a text between quotes: "…"'],
    ['a backslash between double quotes', line('why: In de zomer is het er te heet.', 'why: "C:\\dossier"'), '4:9 error yaml-backslash  a backslash between double quotes has a meaning of its own; use single quotes: \'…\''],
    ['a list that is not closed', line('themes: [groen]', 'themes: [groen'), '6:1 error yaml-bracket  a bracket or a comma is missing or is one too many; write [a, b] for a list and {key: value, key: value} for fields on one line'],
    ['a line that is no field', line('initiator: residents', 'initiator residents'), '8:1 error yaml-no-colon  this line is no field; write a name, a colon, a space and the value: "title: Nieuwe bomen"'],
    ['a field that stands there twice', line('initiator: residents', 'lead: elkien'), '8:1 error yaml-duplicate-key  the field "lead" stands here twice; keep one'],
    ['a text instead of fields', { [PROJECT]: '---\nNieuwe bomen\n---\n' }, '2:1 error yaml-not-fields  here should stand fields, each as "name: value"'],
    ['a list instead of fields', { [PROJECT]: '---\n- Nieuwe bomen\n---\n' }, '2:1 error yaml-not-fields  here should stand fields, each as "name: value"'],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual([`${PROJECT}:${expected}`]);
  });

  it('a line --- in the middle of a list, and what cannot be read at all', async () => {
    expect(await faultsOf({ 'themes.yml': '- {id: groen, title: Groen}\n---\n- {id: wonen, title: Wonen}\n' })).toEqual([
      'themes.yml:2:1 error yaml-documents  a line --- stands in the middle of the fields; take it away',
    ]);
    expect(await faultsOf({ 'themes.yml': '- {id: groen, title: Groen}\n- id: wonen\n  title: - Wonen\n' })).toEqual([
      'themes.yml:3:10 error yaml-syntax  this cannot be read as fields; look for a missing colon, quote or bracket here or on the line above',
    ]);
  });

  it('fields instead of a list', async () => {
    expect(await faultsOf({ 'themes.yml': 'groen: Groen\n' })).toEqual(['themes.yml:1:1 error yaml-not-list  here should stand a list: each item begins with "- "']);
  });

  it('an alias bomb, at once', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => `  - &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(', ')}]`);
    const bomb = `synonyms:\n  - &l0 [boom, bomen]\n${levels.join('\n')}\n`;
    const started = performance.now();
    const faults = await faultsOf({ 'municipality.yml': (text) => text + bomb });
    expect(faults).toEqual([
      'municipality.yml:12:29 error yaml-too-large  these fields repeat themselves ("&" and "*") or hold more than can be right; write out what you need and leave the rest out',
    ].map((fault) => expect.stringMatching(new RegExp(`^${fault.split(':12:29')[0]}:\\d+:\\d+${fault.split(':12:29')[1]?.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}$`, 'u')) as string));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('an alias of a list inside itself', async () => {
    expect(await faultsOf({ 'municipality.yml': (text) => `${text}synonyms: &a [*a, boom]\n` })).toEqual([
      expect.stringContaining('error yaml-alias  "&" and "*" at the start of a value have a meaning of their own') as string,
    ]);
  });

  it('a key that would change what an object is, and others of that name', async () => {
    expect(await faultsOf({ [PROJECT]: withField('__proto__: {lead: x}') })).toEqual([
      `${PROJECT}:13:1 error field-unknown  there is no field "__proto__" here; take it away`,
    ]);
    expect(await faultsOf({ [PROJECT]: withField('constructor: x') })).toEqual([
      expect.stringContaining(`${PROJECT}:13:1 error field-unknown  there is no field "constructor" here`) as string,
    ]);
  });
});

describe('a value that does not fit its field', () => {
  const cases: [string, Parameters<typeof faultsOf>[0], string][] = [
    ['a required field that is missing', line('lead: gemeente\n', ''), '2:1 error field-missing  lead: the field "lead" is missing; add a line "lead: …"'],
    ['a field within another that is missing', line('{from: 2027-Q1, to: 2027-Q3}', '{from: 2027-Q1}'), '10:9 error field-missing  period.to: the field "to" is missing; add a line "to: …"'],
    ['a field that is empty', line('lead: gemeente', 'lead:'), '6:6 error field-empty  lead: nothing is filled in here; write a value, or take the field away'],
    ['spaces for a text', line('why: In de zomer is het er te heet.', 'why: "  "'), '4:6 error field-empty  why: nothing is filled in here; write a value, or take the field away'],
    ['a misspelt field', line('partners: [elkien]', 'partnres: [elkien]'), '7:1 error field-unknown  there is no field "partnres" here; did you mean "partners"?'],
    ['a misspelt field within another', { [PROJECT]: withField('costs: {total: 100, bronnen: []}') }, '13:21 error field-unknown  costs: there is no field "bronnen" here; there is total, sources'],
    ['a misspelt choice', line('initiator: residents', 'initiator: resident'), '8:12 error field-choice  initiator: "resident" is not one of the choices; did you mean "residents"?'],
    ['a choice that is none', { [PROJECT]: withField('phase: bouwen') }, '13:8 error field-choice  phase: "bouwen" is not one of the choices; write prioritise, concretise, realise or learn'],
    ['a text instead of a list', line('themes: [groen]', 'themes: groen'), '5:9 error field-kind  themes: "groen" is no right value; write a list, such as [a, b] or lines that begin with "- "'],
    ['an empty list where something is needed', line('themes: [groen]', 'themes: []'), '5:9 error list-too-short  themes: this list needs at least 1 item'],
    ['a list instead of a text', line('lead: gemeente', 'lead: [gemeente]'), '6:7 error field-kind  lead: write a text'],
    ['a word instead of true', { [PROJECT]: withField('photos: [{src: a.jpg, alt: Straat, consent: ja}]') }, '13:45 error field-kind  photos[0].consent: "ja" is no right value; write true or false'],
    ['true instead of a text', line('why: In de zomer is het er te heet.', 'why: true'), '4:6 error field-kind-quotes  why: "true" has a meaning of its own; put it between quotes to make it a text: "true"'],
    ['a number with a sign of money', { [PROJECT]: withField('costs: {total: "€ 1.200"}') }, '13:16 error field-kind  costs.total: "€ 1.200" is no right value; write a number, such as 1200 or 12.50'],
    ['an amount below zero', { [PROJECT]: withField('costs: {total: -5}') }, '13:16 error number-too-small  costs.total: this number is too small; it should be at least 0'],
    ['an amount with parts of cents', { [PROJECT]: withField('costs: {total: 12.345}') }, '13:16 error bad-amount  costs.total: "12.345" is no amount; write whole euros or euros and cents with a point: 1250 or 1250.50'],
    ['a title that is too long', line('title: Nieuwe bomen in de Tulpenstraat', `title: ${'👍🏽'.repeat(36)}`), '2:8 error field-too-long  title: this text has 72 characters, the most is 70; make it shorter'],
    ['an id with capitals', line('lead: gemeente', 'lead: De Gemeente'), '6:7 error bad-id  lead: "De Gemeente" is no id; an id has lower case a–z, 0–9 and hyphens only: "de-gemeente"'],
    ['a date the wrong way round', line('date: 2026-01-15', 'date: 15-01-2026'), '12:12 error bad-date  history[0].date: "15-01-2026" is no date; write year, month and day: 2027-03-01'],
    ['a date that does not exist', line('date: 2026-01-15', 'date: 2026-02-30'), '12:12 error impossible-date  history[0].date: "2026-02-30" does not exist in the calendar; write a day that exists'],
    ['a bound of a period that is none', line('from: 2027-Q1', 'from: 2027-Q5'), '10:16 error bad-period-bound  period.from: "2027-Q5" is no moment in a period; write 2027, 2027-Q2, 2027-03 or 2027-03-01'],
    ['a period that ends before it begins', line('to: 2027-Q3', 'to: 2026-12'), '10:29 error period-reversed  period: the period ends (2026-12) before it begins (2027-Q1); swap them or correct one'],
    ['a web address without its beginning', { [PROJECT]: withField('decisions: [{title: Besluit, url: www.raad.example}]') }, '13:35 error bad-url  decisions[0].url: "www.raad.example" is no web address; write it whole, with https:// in front'],
    ['a web address that runs something', { [PROJECT]: withField('decisions: [{title: Besluit, url: "javascript:alert(1)"}]') }, '13:35 error bad-url  decisions[0].url: "javascript:alert(1)" is no web address; write it whole, with https:// in front'],
    ['an e-mail address that is none', { [PROJECT]: withField('contact: {email: anna.example}') }, '13:18 error bad-email  contact.email: "anna.example" is no e-mail address; write it as naam@gemeente.nl'],
    ['a short code with letters that are misread', { [PROJECT]: withField('code: k7m2l') }, '13:7 error bad-short-code  code: "k7m2l" is no short code; write five characters 0–9 and a–z, without i, l, o and u'],
    ['a point with one number', { [PROJECT]: withField('location: {point: [5.8]}') }, '13:19 error bad-coordinate  location.point: "[5.8]" is no point on the map; write [longitude, latitude]: [5.8, 53.2]'],
    ['a misspelt kind of place', { [PROJECT]: withField('location: {adress: Plein 1}') }, '13:12 error field-unknown  location: there is no field "adress" here; did you mean "address"?'],
    ['a language that is none, in a map', line('why: In de zomer is het er te heet.', 'why: {nl: Heet, frl: Hjit}'), '4:17 error field-unknown  why: there is no field "frl" here; there is nl, fy, de, en'],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual([`${PROJECT}:${expected}`]);
  });

  it('a colour, a percentage and a paper size', async () => {
    expect(await faultsOf({ 'municipality.yml': (text) => `${text}style: {accent: groen}\npress: {trim: A6, spareRate: 3, bleed: -1}\n` })).toEqual([
      'municipality.yml:7:17 error bad-colour  style.accent: "groen" is no colour; write "#" and six characters 0–9 and a–f, between quotes: "#1d5a58"',
      'municipality.yml:8:15 error field-choice  press.trim: "A6" is not one of the choices; did you mean "A4"?',
      'municipality.yml:8:30 error number-too-large  press.spareRate: this number is too large; it should be at most 1',
      'municipality.yml:8:40 error number-too-small  press.bleed: this number is too small; it should be at least 0',
    ]);
  });

  it('all faults of all files are told at once, in Dutch too', async () => {
    expect(await faultsOf({
      ...line('lead: gemeente', 'lead: elkein'),
      'partners/gemeente.md': (text) => text.replace('kind: municipality', 'kind: gemeente'),
      'editions/2027.md': (text) => text.replace('asOf: 2026-11-01\n', ''),
    }, 'nl')).toEqual([
      'areas/oost/projects/bomen.md:6:7 error partner-unknown  lead: er is geen partner "elkein"; bedoelt u "elkien"?',
      'editions/2027.md:2:1 error field-missing  asOf: het veld "asOf" ontbreekt; voeg een regel "asOf: …" toe',
      'partners/gemeente.md:3:7 error field-choice  kind: "gemeente" is geen van de mogelijkheden; schrijf municipality, housing-corporation, neighbourhood-panel, village-council, social-team, police, school, care, business, residents-group of other',
    ]);
  });

  it('what names a file that is itself at fault is not called unknown as well', async () => {
    expect(await faultsOf({ 'partners/elkien.md': '---\ntitle: Elkien\n---\n', 'themes.yml': '- {id: groen}\n' })).toEqual([
      'partners/elkien.md:2:1 error field-missing  kind: the field "kind" is missing; add a line "kind: …"',
      'themes.yml:1:3 error field-missing  [0].title: the field "title" is missing; add a line "title: …"',
    ]);
  });

  it('columns are right in files with the line ends of Windows', async () => {
    expect(await faultsOf({ [PROJECT]: project.replace('lead: gemeente', 'lead: elkein').replaceAll('\n', '\r\n') })).toEqual([
      `${PROJECT}:6:7 error partner-unknown  lead: no partner "elkein"; did you mean "elkien"?`,
    ]);
  });
});

it('an accent on which white letters cannot be read is refused, with the nearest one that passes', async () => {
  const area = 'areas/oost/area.md';
  const pale = String(minimalContent()[area]).replace('---\n', '---\naccent: "#e0a030"\n');
  const [told, ...others] = await faultsOf({ [area]: pale });
  expect(others).toEqual([]);
  expect(told).toMatch(/^areas\/oost\/area\.md:2:9 error accent-contrast {2}accent: "#e0a030" is too pale: its contrast with white is 2\.2, and letters need 4\.5; write "#[0-9a-f]{6}"$/u);
  const better = /write "(#[0-9a-f]{6})"/u.exec(told ?? '')?.[1] ?? '';
  expect(await faultsOf({ [area]: pale.replace('#e0a030', better) })).toEqual([]);
});
