import type { Area, Programme } from '../model/programme.ts';
import { finderChunk, normalisePostcode, normaliseStreet, restOfPostcode } from './area-names.ts';
import { successorOf } from './areas.ts';

/** Where a name lies: the name as people write it, then the ids of its areas. */
export type FinderEntry = readonly [shown: string, ...areas: string[]];

/** Entries by the name as `area-names.ts` makes it of what people type. */
export type FinderChunk = Readonly<Record<string, FinderEntry>>;

/**
 * Everything by which a resident finds an area, in small files: postcodes of the distribution list, streets of projects,
 * and the areas' own names. An ended area gives way to its successor. A four-digit postcode also holds the areas of its
 * six-character ones; beside it stands where its other letters lie.
 */
export function finderChunks(programme: Pick<Programme, 'distribution' | 'projects' | 'areas'>): ReadonlyMap<string, FinderChunk> {
  const found = new Map<string, { readonly shown: string; readonly areas: Set<string> }>();
  const add = (name: string, shown: string, area: Area) => {
    const living = successorOf(area);
    if (!living || name === '') return;
    const entry = found.get(name) ?? { shown, areas: new Set() };
    found.set(name, entry);
    entry.areas.add(living.id);
  };
  for (const { postcode, area } of programme.distribution) {
    const compact = normalisePostcode(postcode);
    if (compact === undefined) continue;
    const digits = compact.slice(0, 4);
    add(digits, digits, area);
    if (compact === digits) add(restOfPostcode(digits), digits, area);
    else add(compact, `${digits} ${compact.slice(4)}`, area);
  }
  addStreets(programme.projects, add);
  for (const area of programme.areas) {
    for (const name of [...Object.values(area.title), ...area.aliases]) add(normaliseStreet(name), name, area);
  }
  return inChunks(found);
}

/** A street lies in the area of a project that has one. Of a project in several, no one can tell: it is asked only where no other tells. */
function addStreets(projects: Programme['projects'], add: (name: string, shown: string, area: Area) => void): void {
  const certain = new Set<string>();
  for (const { streets, area } of projects.filter((project) => project.furtherAreas.length === 0)) {
    for (const street of streets) {
      certain.add(normaliseStreet(street));
      add(normaliseStreet(street), street, area);
    }
  }
  for (const { streets, area, furtherAreas } of projects.filter((project) => project.furtherAreas.length > 0)) {
    for (const street of streets.filter((each) => !certain.has(normaliseStreet(each)))) {
      for (const each of [area, ...furtherAreas]) add(normaliseStreet(street), street, each);
    }
  }
}

function inChunks(found: ReadonlyMap<string, { readonly shown: string; readonly areas: ReadonlySet<string> }>): ReadonlyMap<string, FinderChunk> {
  const chunks = new Map<string, Record<string, FinderEntry>>();
  for (const [name, { shown, areas }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const chunk = chunks.get(finderChunk(name)) ?? {};
    chunks.set(finderChunk(name), chunk);
    chunk[name] = [shown, ...[...areas].sort()];
  }
  return chunks;
}
