import type { Language } from '../model/language.ts';
import type { Costs, PrintedRecord, Programme, Project } from '../model/programme.ts';
import { COST_ORIGINS } from '../model/project.ts';
import { printedEntry } from './printed-entry.ts';
import { statusDay } from './project-status.ts';
import { toPrintedCosts } from './promises.ts';

/** What of a programme an old booklet is set from. */
type Source = Pick<Programme, 'areas' | 'editions' | 'municipality' | 'partners'>;

/**
 * The projects of a booklet that went to print, in the order they have in their area: the record's title, summary, lead,
 * period, costs and status stand in for today's. A project that is gone, or internal by now, stays out.
 */
export function asPrinted(programme: Source, record: PrintedRecord): readonly Project[] {
  const area = programme.areas.find(({ id }) => id === record.area);
  return (area?.projects ?? []).flatMap((project) => {
    const printed = printedEntry(record, project);
    return printed ? [projectAsPrinted(programme, record, project, printed)] : [];
  });
}

function projectAsPrinted(
  { editions, municipality, partners }: Source, record: PrintedRecord, project: Project, printed: PrintedRecord['projects'][number],
): Project {
  // Press files, and with them the record, are in the first language of the booklets.
  const language: Language = municipality.booklets.languages[0] ?? municipality.languages[0] ?? 'nl';
  const lead = partners.find(({ id }) => id === printed.lead) ?? project.lead;
  const edition = editions.find(({ id }) => id === record.edition);
  const day = edition ? statusDay(edition, record.printedOn) : record.printedOn;
  const known = project.history.filter((entry) => entry.date <= day);
  return {
    ...project,
    title: { ...project.title, [language]: printed.title },
    summary: { ...project.summary, [language]: printed.summary },
    lead,
    partners: project.partners.filter((partner) => partner !== lead),
    period: printed.period,
    costs: costsAsPrinted(partners, printed.costs),
    // An entry of the history keeps its note; what the history no longer says, the record says alone.
    history: known.at(-1)?.status === printed.status ? known : [...known, { date: day, status: printed.status }],
  };
}

function costsAsPrinted(partners: Programme['partners'], written: unknown): Costs | undefined {
  const printed = toPrintedCosts(written);
  return printed === null ? undefined : {
    totalEur: printed.total,
    sources: (printed.sources ?? []).flatMap(({ partner: id, amount, from }) => {
      const partner = partners.find((each) => each.id === id);
      return partner ? [{ partner, amountEur: amount, from: COST_ORIGINS.find((origin) => origin === from) }] : [];
    }),
  };
}
