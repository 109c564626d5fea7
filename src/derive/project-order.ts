import type { IsoDate } from '../model/iso-date.ts';
import type { Project } from '../model/programme.ts';
import type { ProjectStatus } from '../model/project.ts';
import { statusOn } from './project-status.ts';

/** What people come for stands first: what goes on, then what comes, then what is over. */
const ORDER: readonly ProjectStatus[] = ['underway', 'planned', 'announced', 'paused', 'done', 'dropped'];

/** Projects as a screen lists them: by status, and within a status in the order given. */
export function byStatus(projects: readonly Project[], today: IsoDate): readonly Project[] {
  const rank = new Map(projects.map((project) => [project, ORDER.indexOf(statusOn(project, today))]));
  return projects.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}
