import type { Programme, Project, Theme } from '../model/programme.ts';

/** Projects under their first theme, themes in the municipality's order, empty themes left out; order within a theme is kept. */
export function projectsByTheme(
  programme: Pick<Programme, 'themes'>,
  projects: readonly Project[],
): readonly { readonly theme: Theme; readonly projects: readonly Project[] }[] {
  return programme.themes
    .map((theme) => ({ theme, projects: projects.filter((project) => project.themes[0] === theme) }))
    .filter((group) => group.projects.length > 0);
}
