import { describe, expect, it } from 'vitest';
import { CHECK_RULES } from '../../src/check/check-rules.ts';
import { passesElevenTest } from '../../src/check/rules/citizen-service-number.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';
import { contentWith, TODAY, withField } from '../load/load-faults.ts';

const PROJECT = 'areas/oost/projects/bomen.md';
const body = (text: string) => ({ [PROJECT]: String(minimalContent()[PROJECT]).replace('Wij planten 34 bomen.', text) });
/** A number that passes the 11-test and belongs to nobody: the test number of the government. */
const TEST_NUMBER = '999990019';

async function findings(changes: Parameters<typeof contentWith>[0], language: 'en' | 'nl' = 'en'): Promise<string[]> {
  const { programme, texts } = await loadProgramme({ contentDir: await writeContentFolder(contentWith(changes)), today: TODAY });
  return runChecks({ programme, texts }).map((issue) => `${issue.file}:${issue.line}:${issue.column} ${issue.severity} ${issue.rule}  ${issue.message[language]}`);
}

it('content that is right gives no findings', async () => {
  expect(await findings({})).toEqual([]);
});

describe('citizen service numbers', () => {
  const words = 'this number passes the test of citizen service numbers (BSN); take it away, or write letters in front when it is something else';

  it('are errors wherever they stand, and are not repeated in the message', async () => {
    expect(await findings({
      ...body(`Wij planten.\n\nBel Jan, ${TEST_NUMBER}, voor meer.`),
      'areas/oost/projects/bomen.fy.md': `---\nwhy: Nûmer ${TEST_NUMBER}\n---\n`,
      'partners/elkien.md': withField(`contact: {name: ${TEST_NUMBER}}`),
      'budgets/2027.csv': `area,date,initiative,applicant,purpose,granted,spent,note\noost,2027-01-01,Feest,"Jan, ${TEST_NUMBER}",activity,10,,\n`,
    })).toEqual([
      `areas/oost/projects/bomen.fy.md:2:6 error citizen-service-number  why: ${words}`,
      `areas/oost/projects/bomen.md:16:10 error citizen-service-number  ${words}`,
      `budgets/2027.csv:2:29 error citizen-service-number  ${words}`,
      `partners/elkien.md:4:17 error citizen-service-number  contact.name: ${words}`,
    ]);
  });

  it('are found in internal projects and in files with faults too', async () => {
    expect(await findings({ [PROJECT]: (text) => text.replace('\n---\nWij', `\nvisibility: internal\n---\n${TEST_NUMBER} Wij`).replace('lead: gemeente', 'lead: nobody') })).toHaveLength(1);
  });

  it.each([['9999 90 019'.replace(' 90 ', '.90.')], ['999.990.019'], ['999 990 019'], ['999-990-019'], [`(${TEST_NUMBER})`], [`BSN: ${TEST_NUMBER}.`]])('%s is one', async (written) => {
    expect(await findings(body(`Zie ${written} hier.`))).toHaveLength(1);
  });

  it.each([
    ['999990018'], ['000000000'], ['Z999990019'], [`1${TEST_NUMBER}`], ['NL999990019B01'], [`https://raad.example/besluit/${TEST_NUMBER}`], ['[besluit](/k/999990019)'], ['5.999990019'], ['0599-000 100'],
  ])('%s is none', async (written) => {
    const { texts } = await loadProgramme({ contentDir: await writeContentFolder(contentWith(body(`Zie ${written} hier.`))), today: TODAY });
    expect(runChecks({ texts }).filter(({ rule }) => rule === 'citizen-service-number')).toEqual([]);
  });

  it('one in eleven numbers passes the test', () => {
    const passed = Array.from({ length: 1100 }, (_, index) => String(100_000_000 + index)).filter(passesElevenTest);
    expect(passed.length).toBeGreaterThan(90);
    expect(passed.length).toBeLessThan(110);
  });
});

describe('personal data outside contact fields', () => {
  it('account numbers are warnings, with spaces and without', async () => {
    const words = 'this is an account number (IBAN); take it away unless it is an organisation’s that wants it printed';
    expect(await findings(body('Stort op NL91 ABNA 0417 1643 00 of NL91ABNA0417164300.\n\nNiet NL92 ABNA 0417 1643 00, noch AB12 CDEF 3456 7890.'))).toEqual([
      `${PROJECT}:14:10 warning bank-account  ${words}`,
      `${PROJECT}:14:36 warning bank-account  ${words}`,
    ]);
  });

  it('mobile numbers are warnings, unless a contact field anywhere has them', async () => {
    const words = 'this is a mobile number; put it under "contact" when its owner agrees, or take it away';
    const text = body('Bel 06-12345678, +31 6 1234 5678, 0031612345678 of 0599-000 100.');
    expect(await findings(text)).toEqual([5, 18, 35].map((column) => `${PROJECT}:14:${column} warning mobile-number  ${words}`));
    expect(await findings({ ...text, 'partners/elkien.md': withField('contact: {phone: 06 12 34 56 78}') })).toEqual([]);
  });

  it('e-mail addresses are warnings, unless a contact field anywhere has them', async () => {
    const text = body('Mail [Anna](mailto:anna@thuis.example) of gemeente@voorbeeld.example.');
    expect(await findings(text)).toEqual([
      `${PROJECT}:14:20 warning email-outside-contact  "anna@thuis.example" is an e-mail address; put it under "contact" when its owner agrees, or take it away`,
    ]);
    expect(await findings({ ...text, 'areas/oost/area.md': (area) => area.replace('{name: Anna de Boer}', '{name: Anna de Boer, email: Anna@thuis.example}') })).toEqual([]);
  });
});

describe('jargon', () => {
  const jargon = { 'municipality.yml': (text: string) => `${text}jargon: {borgen: zorgen dat het blijft, faciliteren: helpen}\n` };

  it('is a warning with what to write instead, whole words only, in the default language', async () => {
    expect(await findings({
      ...jargon,
      ...body('Wij borgen het.\n\nVerborgen en [dit](/oost/?borgen) niet. Faciliteren wel.'),
      'areas/oost/projects/bomen.fy.md': '---\nwhy: Wy borgen it.\n---\n',
      'partners/elkien.md': '---\ntitle: Wij borgen\nkind: other\n---\n',
    }, 'nl')).toEqual([
      `${PROJECT}:14:5 warning jargon  vermijd "borgen"; schrijf "zorgen dat het blijft"`,
      `${PROJECT}:16:41 warning jargon  vermijd "Faciliteren"; schrijf "helpen"`.replace('"Faciliteren"', '"faciliteren"'),
      'partners/elkien.md:2:8 warning jargon  title: vermijd "borgen"; schrijf "zorgen dat het blijft"',
    ]);
  });
});

describe('panels and village councils', () => {
  it('say for whom they speak', async () => {
    expect(await findings({ 'partners/panel.md': '---\ntitle: Wijkpanel Oost\nkind: neighbourhood-panel\n---\n' }, 'nl')).toEqual([
      'partners/panel.md:1:1 warning panel-without-mandate  "Wijkpanel Oost" zegt niet namens wie het spreekt; voeg "mandate: {members: …, chosen: …, meets: …}" toe',
    ]);
    expect(await findings({ 'partners/panel.md': '---\ntitle: Wijkpanel Oost\nkind: village-council\nmandate: {members: 5}\n---\n' })).toEqual([]);
  });
});

it('every rule has an id of its own, and words in both languages', () => {
  expect(new Set(CHECK_RULES.map(({ id }) => id)).size).toBe(CHECK_RULES.length);
  for (const { description, hint } of CHECK_RULES) expect([description.en, description.nl, hint.en, hint.nl].every((words) => words.length > 10)).toBe(true);
});
