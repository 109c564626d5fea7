import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../src/derive/as-printed.ts';
import { statusOn } from '../../src/derive/project-status.ts';
import type { Project } from '../../src/model/programme.ts';
import { sampleArea, sampleEdition, samplePartner, samplePrintedRecord, sampleProgramme, sampleProject } from '../sample-programme.ts';

const elkien = samplePartner({ id: 'elkien', title: { nl: 'Elkien' } });
const gemeente = samplePartner();

/** A programme of one area with these projects, and its edition. */
function programmeWith(projects: readonly Project[]) {
  return sampleProgramme({ editions: [sampleEdition()], partners: [gemeente, elkien], areas: [sampleArea({ projects })] });
}

describe('a booklet that went to print', () => {
  it('keeps the title, summary, lead, period, costs and status of its record', () => {
    const today = sampleProject({
      title: { nl: 'Toch geen bomen', fy: 'Dochs gjin beammen' }, lead: elkien, partners: [gemeente], period: { from: '2029', to: '2029' },
      history: [{ date: '2026-01-15', status: 'announced' }, { date: '2027-02-01', status: 'dropped', note: { nl: 'Geen geld.' } }],
    });
    const record = samplePrintedRecord({}, { costs: { total: 42_000, sources: [{ partner: 'elkien', amount: 30_000, from: 'own' }] } });
    const [project] = asPrinted(programmeWith([today]), record);
    expect(project).toMatchObject({
      title: { nl: 'Nieuwe bomen in de Tulpenstraat', fy: 'Dochs gjin beammen' },
      lead: gemeente,
      partners: [],
      period: { from: '2027-Q1', to: '2027-Q3' },
      costs: { totalEur: 42_000, sources: [{ partner: elkien, amountEur: 30_000, from: 'own' }] },
      history: [{ date: '2026-01-15', status: 'announced' }],
    });
  });

  it('says the status that was printed also where the history was written again since', () => {
    const [project] = asPrinted(programmeWith([sampleProject({ history: [{ date: '2026-01-15', status: 'done' }] })]), samplePrintedRecord({}, { status: 'planned' }));
    expect(project && statusOn(project, '2026-11-01')).toBe('planned');
  });

  it('finds a renamed project by its code, and holds what no longer names the edition', () => {
    const [project] = asPrinted(programmeWith([sampleProject({ id: 'linden', editions: [] })]), samplePrintedRecord());
    expect(project?.id).toBe('linden');
  });

  it('leaves out what was not printed and what is gone', () => {
    const later = sampleProject({ id: 'bankje', code: 'zzzzz' });
    expect(asPrinted(programmeWith([later]), samplePrintedRecord())).toEqual([]);
  });

  it('prints no costs where none were printed', () => {
    const [project] = asPrinted(programmeWith([sampleProject({ costs: { totalEur: 900, sources: [] } })]), samplePrintedRecord());
    expect(project?.costs).toBeUndefined();
  });
});
