import { asPrinted } from '../../derive/as-printed.ts';
import { promisedIn } from '../../derive/editions.ts';
import type { Area, Edition, Programme, Project } from '../../model/programme.ts';

/** The projects of a booklet. Where the edition has been printed, the booklet keeps saying what was promised. */
export function bookletProjects(programme: Programme, area: Area, edition: Edition): readonly Project[] {
  const record = programme.printedRecords.find((printed) => printed.area === area.id && printed.edition === edition.id);
  return record ? asPrinted(programme, record) : promisedIn(area, edition);
}
