import type { Project } from '../model/programme.ts';

/** Projects in the same area that have most in common with one: themes, streets, ambitions, programmes. At most `count`, closest first. */
export function relatedProjects(project: Project, count = 3): readonly Project[] {
  return project.area.projects
    .filter((other) => other !== project)
    .map((other) => ({ other, shared: sharedWith(project, other) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, count)
    .map(({ other }) => other);
}

function sharedWith(a: Project, b: Project): number {
  return 2 * common(a.streets, b.streets) + common(a.themes, b.themes) + common(a.ambitions, b.ambitions) + common(a.spanningProgrammes, b.spanningProgrammes);
}

const common = <T>(a: readonly T[], b: readonly T[]) => a.filter((item) => b.includes(item)).length;
