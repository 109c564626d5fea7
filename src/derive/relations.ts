import type { Area, Edition, Lesson, Meeting, NewsItem, Partner, Programme, Project, SpanningProgramme, Theme } from '../model/programme.ts';
import { publicEditions } from './editions.ts';

/** What points at a thing: the links of a programme followed backwards, each list in the programme's own order. */
export interface Relations {
  projectsOfTheme(theme: Theme): readonly Project[];
  projectsLedBy(partner: Partner): readonly Project[];
  /** Projects in which a partner takes part without leading. */
  projectsJoinedBy(partner: Partner): readonly Project[];
  projectsPromisedBy(edition: Edition): readonly Project[];
  projectsOfSpanningProgramme(programme: SpanningProgramme): readonly Project[];
  projectsOfLesson(lesson: Lesson): readonly Project[];
  newsOfProject(project: Project): readonly NewsItem[];
  meetingsOfProject(project: Project): readonly Meeting[];
  /** Areas that name a partner as their panel or social team. */
  areasOfPartner(partner: Partner): readonly Area[];
}

const known = new WeakMap<object, Relations>();

/** The relations of a programme; worked out once, since every page asks for them. */
export function relationsOf(programme: Pick<Programme, 'projects' | 'news' | 'meetings' | 'areas' | 'editions'>): Relations {
  const relations = known.get(programme) ?? follow(programme);
  known.set(programme, relations);
  return relations;
}

function follow(programme: Pick<Programme, 'projects' | 'news' | 'meetings' | 'areas' | 'editions'>): Relations {
  const { projects, news, meetings, areas } = programme;
  const shown = new Set(publicEditions(programme));
  return {
    projectsOfTheme: backwards(projects, (project) => project.themes),
    projectsLedBy: backwards(projects, (project) => [project.lead]),
    projectsJoinedBy: backwards(projects, (project) => project.partners),
    projectsPromisedBy: backwards(projects, (project) => project.editions.filter((edition) => shown.has(edition))),
    projectsOfSpanningProgramme: backwards(projects, (project) => project.spanningProgrammes),
    projectsOfLesson: backwards(projects, (project) => (project.lesson ? [project.lesson] : [])),
    newsOfProject: backwards(news, (item) => item.projects),
    meetingsOfProject: backwards(meetings, (meeting) => (meeting.project ? [meeting.project] : [])),
    areasOfPartner: backwards(areas.filter((area) => !area.ended), (area) => [area.panel, area.socialTeam].filter((partner) => partner !== undefined)),
  };
}

/** From each thing to those that point at it. A thing that is named twice by the same one counts once. */
function backwards<From, To extends object>(all: readonly From[], targets: (from: From) => readonly To[]): (to: To) => readonly From[] {
  const found = new Map<To, From[]>();
  for (const from of all) {
    for (const to of new Set(targets(from))) {
      const list = found.get(to);
      if (list) list.push(from);
      else found.set(to, [from]);
    }
  }
  return (to) => found.get(to) ?? [];
}
