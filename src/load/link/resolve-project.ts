import type { Project } from '../../model/programme.ts';
import type { FieldPlace } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Sources } from '../sources.ts';
import type { LinkContext } from './context.ts';

/** The project that a public file names as `area/project`; an internal one is a fault that names both. */
export function resolveProject({ sources, log }: LinkContext, at: FieldPlace, reference: string, by: string, projects: readonly Project[]): Project | undefined {
  const [areaId = '', id = ''] = reference.split('/');
  const files = sources.areas.get(areaId)?.projects;
  if (files === undefined || !files.has(id)) {
    log.add(at, 'project-unknown', reference, nearestProject(sources, areaId, id));
    return undefined;
  }
  if (files.get(id)?.fields.visibility === 'internal') {
    log.add(at, 'internal-named', by, reference);
    return undefined;
  }
  return projects.find((project) => project.area.id === areaId && project.id === id);
}

/** One with that id in another area, or else with an id near it in the area that was meant. */
function nearestProject(sources: Sources, areaId: string, id: string): string | undefined {
  const elsewhere = [...sources.areas].find(([, { projects }]) => projects.has(id))?.[0];
  if (elsewhere !== undefined) return `${elsewhere}/${id}`;
  const area = sources.areas.has(areaId) ? areaId : nearestName(areaId, sources.areas.keys());
  const near = area === undefined ? undefined : nearestName(id, sources.areas.get(area)?.projects.keys() ?? []);
  return near === undefined ? undefined : `${area}/${near}`;
}
