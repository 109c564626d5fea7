import { statusOn } from '../../derive/project-status.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Project } from '../../model/programme.ts';

/** Whether nothing more happens at a project's place: done or dropped. Its mark is an open ring. */
export function isOver(project: Project, today: IsoDate): boolean {
  return ['done', 'dropped'].includes(statusOn(project, today));
}
