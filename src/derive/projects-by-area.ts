import type { Area, Programme, Project } from '../model/programme.ts';
import { livingAreas } from './areas.ts';

/** Projects under the area whose folder they stand in: areas of today in the site's order, then ended ones; areas without any left out. */
export function projectsByArea(
  programme: Pick<Programme, 'areas' | 'municipality'>,
  projects: readonly Project[],
): readonly { readonly area: Area; readonly projects: readonly Project[] }[] {
  const groups = Map.groupBy(projects, (project) => project.area);
  const order = [...livingAreas(programme), ...programme.areas.filter((area) => area.ended)];
  return order.flatMap((area) => {
    const own = groups.get(area);
    return own ? [{ area, projects: own }] : [];
  });
}
