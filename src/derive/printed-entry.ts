import type { PrintedRecord, Project } from '../model/programme.ts';

/** What a record says of a project. A code is unique in a municipality, so it finds one whose file has been renamed or moved since. */
export function printedEntry(
  record: Pick<PrintedRecord, 'area' | 'projects'>, project: Pick<Project, 'id' | 'code' | 'area'>,
): PrintedRecord['projects'][number] | undefined {
  return record.projects.find((printed) => printed.code === project.code)
    ?? (record.area === project.area.id ? record.projects.find((printed) => printed.project === project.id) : undefined);
}
