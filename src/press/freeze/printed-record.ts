import { promisedIn } from '../../derive/editions.ts';
import { statusDay, statusOn } from '../../derive/project-status.ts';
import { todaysCosts } from '../../derive/promises.ts';
import { textIn } from '../../model/localized-text.ts';
import type { Area, Edition, PrintedRecord, Programme } from '../../model/programme.ts';

/** What an edition promises in an area on the day it goes to print, in the words of the booklet: frozen from then on. */
export function printedRecord(
  programme: Pick<Programme, 'today' | 'municipality'>, edition: Edition, area: Area, booklet: PrintedRecord['booklet'],
): PrintedRecord {
  const language = programme.municipality.booklets.languages[0] ?? programme.municipality.languages[0] ?? 'nl';
  const day = statusDay(edition, programme.today);
  return {
    edition: edition.id,
    area: area.id,
    printedOn: programme.today,
    booklet,
    projects: promisedIn(area, edition).map((project) => ({
      project: project.id,
      code: project.code,
      title: textIn(project.title, language).text,
      summary: textIn(project.summary, language).text,
      lead: project.lead.id,
      period: { from: project.period.from, to: project.period.to },
      costs: todaysCosts(project),
      status: statusOn(project, day),
      bodySha256: project.bodySha256,
    })),
  };
}
