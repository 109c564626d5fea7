import { projectsByTheme } from '../../derive/projects-by-theme.ts';
import type { ProjectsSection } from '../booklet-data.ts';
import { iconDrawing } from '../icon-drawing.ts';
import { themeColour } from '../palette.ts';
import { composeProject } from './compose-project.ts';
import type { Composing } from './composing.ts';

/** The heart of the booklet: projects under their first theme, in the municipality's order of themes. */
export function composeProjects(composing: Composing): ProjectsSection {
  const { programme, projects, edition, say, t } = composing;
  return {
    kind: 'projects',
    title: t('booklet.projects'),
    lead: say(edition.title),
    themes: projectsByTheme(programme, projects).map((group) => ({
      title: say(group.theme.title),
      count: projectCount(composing, group.projects.length),
      colour: themeColour(group.theme.id),
      icon: group.theme.icon ? (iconDrawing(group.theme.icon) ?? null) : null,
      anchor: `theme-${group.theme.id}`,
      projects: group.projects.map((project) => composeProject(composing, project)),
    })),
  };
}

/** 1 project, 7 projecten. */
export function projectCount({ t }: Pick<Composing, 't'>, count: number): string {
  return count === 1 ? t('projects.one') : t('projects.many', { count });
}
