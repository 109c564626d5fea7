import type { IsoDate } from '../model/iso-date.ts';
import { textIn } from '../model/localized-text.ts';
import { firstDay, lastDay, type Period } from '../model/period.ts';
import type { Area, Edition, PrintedRecord, Programme, Project } from '../model/programme.ts';
import { publicEditions } from './editions.ts';
import { printedEntry } from './printed-entry.ts';
import { statusEntryOn } from './project-status.ts';

/** What became of a promise, in the order in which it is decided. */
export const PROMISE_STATES = ['dropped', 'paused', 'kept', 'done-late', 'late', 'on-track'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** What of a promise may differ from what was printed. */
export const PROMISE_FACTS = ['period', 'costs', 'title', 'lead'] as const;
export type PromiseFact = (typeof PROMISE_FACTS)[number];

/** Costs as a printed record holds them: as the author wrote them that day, in euros. */
export interface PrintedCosts {
  readonly total: number;
  readonly sources?: readonly CostSource[] | undefined;
}

interface CostSource {
  readonly partner: string;
  readonly amount: number;
  readonly from?: string | undefined;
}

/** What stood in the booklet, in the language it was printed in. */
export interface PrintedPromise {
  readonly title: string;
  /** Partner id. */
  readonly lead: string;
  readonly period: Period;
  readonly costs: PrintedCosts | null;
}

/** One project as one edition promised it, held against what became of it. */
export interface ProjectPromise {
  readonly edition: Edition;
  readonly project: Project;
  /** What was printed; null where the edition has not been frozen for this project. */
  readonly printed: PrintedPromise | null;
  /** The period that was promised: the printed one, else today's. */
  readonly period: Period;
  readonly state: PromiseState;
  /** What differs today from what was printed. */
  readonly changed: readonly PromiseFact[];
}

/**
 * Every promise of every public edition: by edition (oldest first), area and project; a project once an edition, however many areas it is in.
 * A promise that was printed stays one after the project's file stops naming the edition.
 */
export function promises(
  programme: Pick<Programme, 'editions' | 'projects' | 'printedRecords' | 'today' | 'municipality'>,
): readonly ProjectPromise[] {
  // The language of the press files, and so of the records.
  const [language] = programme.municipality.booklets.languages;
  return publicEditions(programme).flatMap((edition) => {
    const records = programme.printedRecords.filter((record) => record.edition === edition.id);
    return programme.projects.flatMap((project): ProjectPromise[] => {
      const printed = printedPromise(records, project);
      if (!printed && !project.editions.includes(edition)) return [];
      const period = printed?.period ?? project.period;
      const title = textIn(project.title, language ?? 'nl').text;
      return [{
        edition, project, printed, period,
        state: promiseState(project, period, programme.today),
        changed: printed ? changedFacts(printed, project, title) : [],
      }];
    });
  });
}

/** Promises that concern an area: of its own projects and of those that name it. */
export function promisesOf(area: Area, all: readonly ProjectPromise[]): readonly ProjectPromise[] {
  return all.filter(({ project }) => area.projects.includes(project));
}

/** What became of a promise by a day: kept means done by the last day of the promised end. */
export function promiseState(project: Pick<Project, 'history'>, promised: Period, today: IsoDate): PromiseState {
  const status = statusEntryOn(project, today)?.status;
  const deadline = lastDay(promised.to);
  if (status === 'dropped' || status === 'paused') return status;
  if (status === 'done') return doneSince(project, today) <= deadline ? 'kept' : 'done-late';
  return deadline < today ? 'late' : 'on-track';
}

/** The day since which a project that is done has been so: a project that was opened again counts from its second end. */
function doneSince(project: Pick<Project, 'history'>, today: IsoDate): IsoDate {
  const counted = project.history.filter((entry) => entry.date <= today);
  const lastOpen = counted.findLastIndex((entry) => entry.status !== 'done');
  return counted[lastOpen + 1]?.date ?? today;
}

/** What was printed of a project: in its own area's record, else in that of a further area. */
function printedPromise(records: readonly PrintedRecord[], project: Project): PrintedPromise | null {
  const areas = [project.area, ...project.furtherAreas].map((area) => area.id);
  const own = records.toSorted((a, b) => rank(areas, a.area) - rank(areas, b.area));
  for (const record of own) {
    const entry = printedEntry(record, project);
    if (entry) return { title: entry.title, lead: entry.lead, period: entry.period, costs: toPrintedCosts(entry.costs) };
  }
  return null;
}

const rank = (areas: readonly string[], id: string) => (areas.includes(id) ? areas.indexOf(id) : areas.length);

function changedFacts(printed: PrintedPromise, project: Project, title: string): PromiseFact[] {
  const differs: Record<PromiseFact, boolean> = {
    // `2027-Q1` and `2027-01` to `2027-03` promise the same days.
    period: firstDay(printed.period.from) !== firstDay(project.period.from) || lastDay(printed.period.to) !== lastDay(project.period.to),
    costs: !sameCosts(printed.costs, todaysCosts(project)),
    title: printed.title !== title,
    lead: printed.lead !== project.lead.id,
  };
  return PROMISE_FACTS.filter((fact) => differs[fact]);
}

/** Today's costs of a project in the shape of a printed record. */
export function todaysCosts(project: Pick<Project, 'costs'>): PrintedCosts & { readonly sources: readonly CostSource[] } | null {
  if (!project.costs) return null;
  const sources = project.costs.sources.map(({ partner, amountEur, from }) => ({ partner: partner.id, amount: amountEur, ...(from && { from }) }));
  return { total: project.costs.totalEur, sources };
}

/** Costs of a record as data; what is no sum of money counts as no costs. */
export function toPrintedCosts(written: unknown): PrintedCosts | null {
  if (typeof written !== 'object' || written === null || !('total' in written) || typeof written.total !== 'number') return null;
  if (!('sources' in written) || !Array.isArray(written.sources)) return { total: written.total };
  return { total: written.total, sources: written.sources.flatMap(toCostSource) };
}

function toCostSource(written: unknown): CostSource[] {
  if (typeof written !== 'object' || written === null) return [];
  const { partner, amount, from } = written as Partial<Record<keyof CostSource, unknown>>;
  if (typeof partner !== 'string' || typeof amount !== 'number') return [];
  return [{ partner, amount, ...(typeof from === 'string' && { from }) }];
}

/** A record that does not say who pays is held against the total alone; who pays in which order is no change. */
function sameCosts(printed: PrintedCosts | null, today: PrintedCosts | null): boolean {
  if (printed?.total !== today?.total) return false;
  return printed?.sources === undefined || sourcesKey(printed.sources) === sourcesKey(today?.sources ?? []);
}

const sourcesKey = (sources: readonly CostSource[]) =>
  sources.map(({ partner, amount, from }) => `${partner} ${amount} ${from ?? ''}`).toSorted().join('\n');
