import type { IsoDate } from '../model/iso-date.ts';
import { firstDay } from '../model/period.ts';
import type { Area, Meeting, Project } from '../model/programme.ts';
import { PROJECT_STATUSES, type ProjectStatus } from '../model/project.ts';
import { meetingsByTime } from './meetings-by-time.ts';
import { statusOn } from './project-status.ts';

/** What somebody wants to know of an area first. */
export interface AreaNow {
  /** Projects that are underway, in the area's order. */
  readonly underway: readonly Project[];
  readonly nextMeeting?: Meeting | undefined;
  /** The project that is planned or announced to begin soonest. */
  readonly nextProject?: Project | undefined;
  /** How many projects have each status, in the order of the statuses, those without any left out. */
  readonly counts: readonly { readonly status: ProjectStatus; readonly count: number }[];
}

/** An area today: what goes on, what comes next, and how its projects stand. */
export function areaNow(area: Area, today: IsoDate): AreaNow {
  const statuses = new Map(area.projects.map((project) => [project, statusOn(project, today)]));
  const withStatus = (wanted: readonly ProjectStatus[]) => area.projects.filter((project) => wanted.includes(statuses.get(project) ?? 'announced'));
  const upcoming = withStatus(['planned', 'announced'])
    .toSorted((a, b) => (firstDay(a.period.from) < firstDay(b.period.from) ? -1 : firstDay(a.period.from) > firstDay(b.period.from) ? 1 : 0));
  return {
    underway: withStatus(['underway']),
    nextMeeting: meetingsByTime(area.meetings, today).coming[0],
    nextProject: upcoming[0],
    counts: PROJECT_STATUSES
      .map((status) => ({ status, count: withStatus([status]).length }))
      .filter(({ count }) => count > 0),
  };
}
