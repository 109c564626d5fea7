import { describe, expect, it } from 'vitest';
import { promises, promisesOf } from '../../src/derive/promises.ts';
import type { HistoryEntry, Programme, Project } from '../../src/model/programme.ts';
import { sampleArea, sampleEdition, samplePartner, samplePrintedRecord, sampleProgramme, sampleProject } from '../sample-programme.ts';

const edition = sampleEdition();

/** The only promise of a programme with one project, promised for the end of September 2027. */
function promiseOf(project: Partial<Project>, programme: Partial<Programme> = {}) {
  const all = promises(sampleProgramme({ editions: [edition], projects: [sampleProject({ editions: [edition], ...project })], ...programme }));
  const [promise, ...others] = all;
  if (!promise || others.length > 0) throw new Error(`There are ${all.length} promises.`);
  return promise;
}

const history = (...entries: [string, HistoryEntry['status']][]) => entries.map(([date, status]) => ({ date, status }));

describe('what became of a promise', () => {
  it.each([
    ['is on track while the promised end is still to come', history(['2027-01-02', 'underway']), '2027-09-29', 'on-track'],
    ['is on track on the last day itself', history(['2027-01-02', 'underway']), '2027-09-30', 'on-track'],
    ['is late from the day after', history(['2027-01-02', 'underway']), '2027-10-01', 'late'],
    ['is late when nothing was ever said about it', history(['2028-01-02', 'announced']), '2027-10-01', 'late'],
    ['is kept when done on the last day', history(['2027-09-30', 'done']), '2028-05-01', 'kept'],
    ['is done late from the day after', history(['2027-10-01', 'done']), '2028-05-01', 'done-late'],
    ['is not done before the day it is done', history(['2027-01-02', 'underway'], ['2027-09-30', 'done']), '2027-09-29', 'on-track'],
    ['is paused, whatever the date', history(['2027-02-01', 'paused']), '2028-05-01', 'paused'],
    ['is dropped, whatever the date', history(['2027-02-01', 'paused'], ['2027-03-01', 'dropped']), '2028-05-01', 'dropped'],
    ['is no longer paused once work goes on', history(['2027-02-01', 'paused'], ['2027-03-01', 'underway']), '2027-04-01', 'on-track'],
    ['counts from its second end when opened again', history(['2027-03-01', 'done'], ['2027-06-01', 'underway'], ['2027-11-01', 'done']), '2028-01-01', 'done-late'],
    ['counts from the first of two lines that say done', history(['2027-09-01', 'done'], ['2027-11-01', 'done']), '2028-01-01', 'kept'],
  ])('%s', (_, lines, today, state) => {
    expect(promiseOf({ history: lines }, { today }).state).toBe(state);
  });

  it('is measured against the period that was printed, not the one the file says today', () => {
    const record = samplePrintedRecord({}, { period: { from: '2027-Q1', to: '2027-03' } });
    const promise = promiseOf({}, { printedRecords: [record], today: '2027-04-01' });
    expect(promise).toMatchObject({ state: 'late', period: { from: '2027-Q1', to: '2027-03' }, changed: ['period'] });
  });
});

describe('what differs from the printed record', () => {
  const costs = { total: 42000, sources: [{ partner: 'gemeente', amount: 30000 }, { partner: 'elkien', amount: 12000, from: 'own' }] };
  const elkien = samplePartner({ id: 'elkien' });
  const today = { totalEur: 42000, sources: [{ partner: elkien, amountEur: 12000, from: 'own' as const }, { partner: samplePartner(), amountEur: 30000 }] };

  it.each<[string, Partial<Project>, Record<string, unknown>, string[]]>([
    ['nothing, when all is as printed', {}, {}, []],
    ['the title', { title: { nl: 'Nieuwe heggen' } }, {}, ['title']],
    ['nothing, when only a translation of the title is new', { title: { nl: 'Nieuwe bomen in de Tulpenstraat', fy: 'Nije beammen' } }, {}, []],
    ['the lead', { lead: elkien }, {}, ['lead']],
    ['nothing, when the same days are written otherwise', { period: { from: '2027-01-01', to: '2027-09' } }, {}, []],
    ['the period, when only its beginning moved', { period: { from: '2027-Q2', to: '2027-Q3' } }, {}, ['period']],
    ['nothing, when the same payers stand in another order', { costs: today }, { costs }, []],
    ['the costs, when one payer pays more and another less', { costs: { ...today, sources: today.sources.map((source) => ({ ...source, amountEur: 21000 })) } }, { costs }, ['costs']],
    ['nothing, when the record told the same total and no payers', { costs: today }, { costs: { total: 42000 } }, []],
    ['the costs, when there are some now', { costs: today }, { costs: null }, ['costs']],
    ['the costs, when they are no longer told', {}, { costs }, ['costs']],
    ['all four, in the order of the contract', { title: { nl: 'X' }, lead: elkien, costs: today, period: { from: '2028', to: '2028' } }, {}, ['period', 'costs', 'title', 'lead']],
  ])('is %s', (_, project, printed, changed) => {
    expect(promiseOf(project, { printedRecords: [samplePrintedRecord({}, printed)] }).changed).toEqual(changed);
  });

  it('is nothing while the edition has not been printed', () => {
    expect(promiseOf({})).toMatchObject({ printed: null, changed: [] });
  });
});

describe('which promises there are', () => {
  const north = sampleArea({ id: 'noord' });

  it('a project that two editions promise has a promise in each, oldest edition first', () => {
    const older = sampleEdition({ id: '2026', status: 'archived' });
    const project = sampleProject({ editions: [older, edition] });
    const all = promises(sampleProgramme({ editions: [older, edition], projects: [project] }));
    expect(all.map((promise) => promise.edition.id)).toEqual(['2026', '2027']);
  });

  it('a draft edition promises nothing yet, printed or not', () => {
    const draft = sampleEdition({ id: '2028', status: 'draft' });
    const project = sampleProject({ editions: [draft] });
    expect(promises(sampleProgramme({ editions: [draft], projects: [project], printedRecords: [samplePrintedRecord({ edition: '2028' })] }))).toEqual([]);
  });

  it('a project in two areas that both printed it has one promise, as its own area printed it', () => {
    const own = samplePrintedRecord({}, { title: 'Zoals Oost het drukte' });
    const other = samplePrintedRecord({ area: 'noord' }, { title: 'Zoals Noord het drukte' });
    const promise = promiseOf({ furtherAreas: [north] }, { printedRecords: [other, own] });
    expect(promise.printed?.title).toBe('Zoals Oost het drukte');
  });

  it('a project that only another area printed is held against that record', () => {
    const promise = promiseOf({ furtherAreas: [north] }, { printedRecords: [samplePrintedRecord({ area: 'noord' }, { title: 'Zoals Noord het drukte' })] });
    expect(promise.printed?.title).toBe('Zoals Noord het drukte');
  });

  it('another area’s project of the same name is no promise of this one', () => {
    const promise = promiseOf({}, { printedRecords: [samplePrintedRecord({ area: 'noord' }, { code: 'zzzzz' })] });
    expect(promise.printed).toBeNull();
  });

  it('a printed promise stays when its file stops naming the edition, or gets another name', () => {
    const record = samplePrintedRecord({}, { project: 'oude-naam' });
    expect(promiseOf({ editions: [] }, { printedRecords: [record] }).printed?.title).toBe('Nieuwe bomen in de Tulpenstraat');
  });

  it('an area’s promises are those of its own projects and of projects that name it', () => {
    const project = sampleProject({ editions: [edition] });
    const all = promises(sampleProgramme({ editions: [edition], projects: [project, sampleProject({ id: 'ander', editions: [edition] })] }));
    expect(promisesOf(sampleArea({ projects: [project] }), all).map((promise) => promise.project)).toEqual([project]);
  });
});
