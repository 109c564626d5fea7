import type { IsoDate } from '../model/iso-date.ts';
import type { Edition, HistoryEntry, Project } from '../model/programme.ts';
import type { ProjectStatus } from '../model/project.ts';

/** The part of a project's history that counts on a day, oldest first. */
export function historyOn(project: Pick<Project, 'history'>, day: IsoDate): readonly HistoryEntry[] {
  return project.history.filter((entry) => entry.date <= day);
}

/** The entry that decides a project's status on a day; undefined while nothing counts yet. */
export function statusEntryOn(project: Pick<Project, 'history'>, day: IsoDate): HistoryEntry | undefined {
  return historyOn(project, day).at(-1);
}

/** A project's status on a day. A project whose whole history is still to come counts as announced: that is all a reader may know. */
export function statusOn(project: Pick<Project, 'history'>, day: IsoDate): ProjectStatus {
  return statusEntryOn(project, day)?.status ?? 'announced';
}

/** The day a booklet's statuses are of: the edition's own, but never later than today, since later history does not count yet. */
export function statusDay(edition: Pick<Edition, 'asOf'>, today: IsoDate): IsoDate {
  return edition.asOf < today ? edition.asOf : today;
}
