import { projectsByTheme } from '../../derive/projects-by-theme.ts';
import type { BookletProject, BookletTheme, ProjectPlace, ProjectsSection } from '../booklet-data.ts';
import { iconDrawing } from '../icon-drawing.ts';
import { themeColour } from '../palette.ts';
import { composeProject } from './compose-project.ts';
import type { Composing } from './composing.ts';
import { estimateLines } from './estimate-lines.ts';
import { planPages, type PlannedProject } from './plan-pages.ts';

/** The lowest a photo may become, in millimetres. */
const LEAST_PHOTO = { normal: 36, large: 66 } as const;

/** The heart of the booklet: projects under their first theme, in the municipality's order of themes. */
export function composeProjects(composing: Composing): ProjectsSection {
  const { programme, projects, edition, say, t } = composing;
  const themes = projectsByTheme(programme, projects).map((group) => ({
    title: say(group.theme.title),
    count: projectCount(composing, group.projects.length),
    colour: themeColour(group.theme.id),
    icon: group.theme.icon ? (iconDrawing(group.theme.icon) ?? null) : null,
    anchor: `theme-${group.theme.id}`,
    projects: group.projects.map((project) => composeProject(composing, project)),
  }));
  return {
    kind: 'projects',
    title: t('booklet.projects'),
    lead: say(edition.title),
    themes: placed(composing, themes),
  };
}

type Unplaced = Omit<BookletTheme, 'projects'> & { readonly projects: readonly Omit<BookletProject, 'place'>[] };

/** The themes with each project's place on the pages. */
function placed({ sheet, size, t }: Composing, themes: readonly Unplaced[]): readonly BookletTheme[] {
  const planned = themes.flatMap(({ projects }) => projects.map((project, index): PlannedProject => ({
    heights: estimateLines(project, t(`status.${project.status}`), sheet, size),
    photo: project.photo === null ? null : Math.round(project.photo.height / sheet.line),
    opensTheme: index === 0,
  })));
  const places = planPages(planned, { page: Math.round(sheet.textHeight / sheet.line), leastPhoto: Math.ceil(LEAST_PHOTO[size] / sheet.line) })[Symbol.iterator]();
  return themes.map((theme) => ({
    ...theme,
    projects: theme.projects.map((project) => ({ ...project, place: places.next().value as ProjectPlace })),
  }));
}

/** 1 project, 7 projecten. */
export function projectCount({ t }: Pick<Composing, 't'>, count: number): string {
  return count === 1 ? t('projects.one') : t('projects.many', { count });
}
