import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { writeContentFolder } from '../content-folder.ts';
import { contentWith, faultsOf, TODAY } from './load-faults.ts';

const RECORD = 'editions/2027.printed/oost.json';
const PDF = '%PDF-1.7 boekje';
const record = (changes: Record<string, unknown> = {}, project: Record<string, unknown> = {}) => JSON.stringify({
  edition: '2027', area: 'oost', printedOn: '2026-12-01',
  booklet: { file: 'oost.pdf', sha256: createHash('sha256').update(PDF).digest('hex'), pages: 8 },
  projects: [{
    project: 'bomen', code: 'm1hse', title: 'Nieuwe bomen', summary: 'Bomen.', lead: 'gemeente', period: { from: '2027-Q1', to: '2027-Q3' },
    costs: { total: 100 }, status: 'announced', bodySha256: 'b'.repeat(64), ...project,
  }],
  ...changes,
}, undefined, 1);

describe('a printed record', () => {
  it('is in the programme, with its booklet where that stands beside it', async () => {
    const contentDir = await writeContentFolder(contentWith({ [RECORD]: record(), 'editions/2027.printed/oost.pdf': PDF }));
    const { programme, issues } = await loadProgramme({ contentDir, today: TODAY });
    expect(issues).toEqual([]);
    expect(programme?.printedRecords).toMatchObject([{ edition: '2027', area: 'oost', projects: [{ project: 'bomen', title: 'Nieuwe bomen', costs: { total: 100 } }] }]);
    expect(programme?.printedRecords[0]?.bookletFile).toMatch(/editions\/2027\.printed\/oost\.pdf$/u);
  });

  const cases: [string, Parameters<typeof faultsOf>[0], string[]][] = [
    ['for another area than its name says', { [RECORD]: record({ area: 'west' }) }, [`${RECORD}:3:10 error printed-record-place  area: the record says area "west", but stands where "oost" belongs; a printed record is written by "npm run press -- --final", restore it from there`]],
    ['for an edition that is not there', { 'editions/2026.printed/oost.json': record({ edition: '2026' }) }, ['editions/2026.printed/oost.json:1:1 error edition-unknown  no edition "2026"; did you mean "2027"?']],
    ['for an area that is not there', { 'editions/2027.printed/osot.pdf': PDF }, ['editions/2027.printed/osot.pdf:1:1 error area-unknown  no area "osot"; did you mean "oost"?']],
    ['with a field that is not there', { [RECORD]: record({}, { lead: undefined }) }, [`${RECORD}:11:3 error field-missing  projects[0].lead: the field "lead" is missing; add a line "lead: …"`]],
    ['cut off', { [RECORD]: record().slice(0, 200) }, [expect.stringMatching(/^editions\/2027\.printed\/oost\.json:\d+:\d+ error yaml-/u) as unknown as string]],
    ['of a project that is gone', { [RECORD]: record({}, { project: 'lampen' }) }, [`${RECORD}:12:15 warning printed-project-gone  projects[0].project: this edition promised "lampen", but its file is gone; put it back with the status "dropped" and a note, so that people see what became of it`]],
    ['beside another booklet', { [RECORD]: record(), 'editions/2027.printed/oost.pdf': 'anders' }, [`${RECORD}:7:13 warning printed-booklet-differs  booklet.sha256: "editions/2027.printed/oost.pdf" is not the booklet that this record was written with; put back the file that went to the printer`]],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await faultsOf(changes)).toEqual(expected);
  });
});
