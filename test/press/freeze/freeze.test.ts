import { describe, expect, it } from 'vitest';
import { missingSignOffs, signOffsInWords } from '../../../src/press/freeze/missing-sign-offs.ts';
import { printedRecord } from '../../../src/press/freeze/printed-record.ts';
import { sampleArea, sampleEdition, samplePartner, sampleProgramme, sampleProject } from '../../sample-programme.ts';

const edition = sampleEdition();
const gemeente = samplePartner();
const elkien = samplePartner({ id: 'elkien', title: { nl: 'Elkien' } });
const panel = samplePartner({ id: 'panel-oost', title: { nl: 'Wijkpanel Oost' } });

describe('sign-offs that are missing', () => {
  const bomen = sampleProject({ editions: [edition], lead: gemeente, partners: [elkien, panel], signedOff: [{ partner: elkien, date: '2026-10-01' }] });

  it('are those of the lead and of partners, and a sign-off that is still to come is none', () => {
    const late = sampleProject({ ...bomen, id: 'riool', partners: [], signedOff: [{ partner: gemeente, date: '2027-12-31' }] });
    expect(missingSignOffs({ today: '2027-03-01' }, edition, [sampleArea({ projects: [late, bomen] })])).toEqual([
      { file: 'areas/oost/projects/bomen.md', partners: [gemeente, panel] },
      { file: 'areas/oost/projects/riool.md', partners: [gemeente] },
    ]);
  });

  it('are told once of a project that stands in two areas, and not at all of one that is not promised', () => {
    const other = sampleProject({ id: 'later', editions: [] });
    const areas = [sampleArea({ projects: [bomen, other] }), sampleArea({ id: 'west', projects: [bomen] })];
    expect(missingSignOffs({ today: '2027-03-01' }, edition, areas)).toHaveLength(1);
  });

  it('are told all at once, with the files they belong in and what to write there', () => {
    const words = signOffsInWords(edition, missingSignOffs({ today: '2027-03-01' }, edition, [sampleArea({ projects: [bomen] })]));
    expect(words).toBe([
      'Edition 2027 cannot be final yet: 2 sign-offs are missing.',
      '  areas/oost/projects/bomen.md: Gemeente Voorbeeld (gemeente), Wijkpanel Oost (panel-oost)',
      'Once a partner agrees, write it in that file under signedOff: - {partner: gemeente, date: 2026-10-01}',
    ].join('\n'));
  });
});

describe('the printed record', () => {
  it('holds what the booklet promises on that day, as the contract has it', () => {
    const project = sampleProject({
      editions: [edition], lead: elkien, costs: { totalEur: 42_000, sources: [{ partner: gemeente, amountEur: 30_000, from: 'own' }, { partner: panel, amountEur: 12_000 }] },
      // The day of the statuses is the edition's: what happened after it is not in the booklet.
      history: [{ date: '2026-01-15', status: 'announced' }, { date: '2026-10-30', status: 'planned' }, { date: '2026-11-02', status: 'underway' }],
    });
    const record = printedRecord(sampleProgramme({ today: '2026-11-20' }), edition, sampleArea({ projects: [project] }), { file: 'oost.pdf', sha256: 'f'.repeat(64), pages: 24 });
    expect(record).toEqual({
      edition: '2027', area: 'oost', printedOn: '2026-11-20', booklet: { file: 'oost.pdf', sha256: 'f'.repeat(64), pages: 24 },
      projects: [{
        project: 'bomen', code: 'k7m2q', title: 'Nieuwe bomen in de Tulpenstraat', summary: 'De straat krijgt 34 bomen.', lead: 'elkien',
        period: { from: '2027-Q1', to: '2027-Q3' },
        costs: { total: 42_000, sources: [{ partner: 'gemeente', amount: 30_000, from: 'own' }, { partner: 'panel-oost', amount: 12_000 }] },
        status: 'planned', bodySha256: '0'.repeat(64),
      }],
    });
  });
});
