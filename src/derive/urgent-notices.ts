import { newsPath, projectPath } from '../model/address.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import type { Area, Programme } from '../model/programme.ts';

/** A notice that stands on every page of its areas until the end of a day. */
export interface UrgentNotice {
  readonly text: LocalizedText;
  readonly until: string;
  readonly areas: readonly Area[];
  /** Site path of what it is about. */
  readonly path: string;
}

/** Notices that count today, from projects and news, soonest to end first. A project or news item speaks for its own and its further areas. */
export function urgentNotices(programme: Pick<Programme, 'projects' | 'news' | 'today'>): readonly UrgentNotice[] {
  const fromProjects = programme.projects.flatMap((project): UrgentNotice[] =>
    project.urgent ? [{
      text: project.urgent.text,
      until: project.urgent.until,
      areas: [project.area, ...project.furtherAreas],
      path: projectPath(project.area.id, project.id),
    }] : []);
  const fromNews = programme.news
    .filter((item) => item.date <= programme.today)
    .flatMap((item): UrgentNotice[] =>
      item.urgent ? [{
        text: item.title,
        until: item.urgent.until,
        areas: [item.area, ...item.furtherAreas],
        path: newsPath(item.area.id, item.id),
      }] : []);
  return [...fromProjects, ...fromNews]
    .filter((notice) => notice.until >= programme.today)
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.path < b.path ? -1 : 1));
}
