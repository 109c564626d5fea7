import type { Area, Programme } from '../model/programme.ts';
import { finderChunk, normalisePostcode, normaliseStreet } from './area-names.ts';
import { successorOf } from './areas.ts';

/** Where a postcode or street lies: ids of areas, per name. */
export type FinderChunk = Readonly<Record<string, readonly string[]>>;

/**
 * Everything by which a resident finds an area, in small files: postcodes of the distribution list and streets of
 * projects. An ended area gives way to its successor. A four-digit postcode also holds the areas of its six-character ones.
 */
export function finderChunks(programme: Pick<Programme, 'distribution' | 'projects'>): ReadonlyMap<string, FinderChunk> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, area: Area) => {
    const living = successorOf(area);
    if (!living || name === '') return;
    found.set(name, (found.get(name) ?? new Set()).add(living.id));
  };
  for (const { postcode, area } of programme.distribution) {
    const compact = normalisePostcode(postcode);
    if (compact === undefined) continue;
    add(compact, area);
    add(compact.slice(0, 4), area);
  }
  for (const project of programme.projects) {
    // A project in several areas does not say which of its streets lies where; only one of a single area does.
    if (project.furtherAreas.length > 0) continue;
    for (const street of project.streets) add(normaliseStreet(street), project.area);
  }
  const chunks = new Map<string, Record<string, readonly string[]>>();
  for (const [name, areas] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = finderChunk(name);
    chunks.set(key, { ...chunks.get(key), [name]: [...areas].sort() });
  }
  return chunks;
}
