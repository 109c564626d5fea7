import type { Project } from '../../model/programme.ts';
import type { FieldPlace } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { LinkContext } from './context.ts';

/** The project that a public file names as `area/project`; an internal one is a fault that names both. */
export function resolveProject({ sources, log }: LinkContext, at: FieldPlace, reference: string, by: string, projects: readonly Project[]): Project | undefined {
  const [areaId = '', id = ''] = reference.split('/');
  const files = sources.areas.get(areaId)?.projects;
  if (files === undefined || !files.has(id)) {
    const known = [...sources.areas].flatMap(([area, { projects: own }]) => [...own.keys()].map((project) => `${area}/${project}`));
    log.add(at, 'project-unknown', reference, nearestName(reference, known));
    return undefined;
  }
  if (files.get(id)?.fields.visibility === 'internal') {
    log.add(at, 'internal-named', by, reference);
    return undefined;
  }
  return projects.find((project) => project.area.id === areaId && project.id === id);
}
