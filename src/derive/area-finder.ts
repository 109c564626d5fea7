import type { Area, Programme } from '../model/programme.ts';

/** Names as people type them: lower case, no accents, single spaces, a hyphen or apostrophe like a space. */
export function normaliseStreet(typed: string): string {
  return typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a resident may mean with a street and perhaps a house number, most literal first: some streets end in a number. */
export function streetCandidates(typed: string): readonly string[] {
  const whole = normaliseStreet(typed);
  const shorter = [/ \d+ ?[a-z]{0,3}$/u, / \d+ ?[a-z]{0,3} \d+ ?[a-z]{0,3}$/u].map((number) => whole.replace(number, ''));
  return [...new Set([whole, ...shorter])];
}

/** A postcode without space in capitals, `8911` or `8911AB`; undefined for what is no Dutch postcode. */
export function normalisePostcode(typed: string): string | undefined {
  const compact = typed.replaceAll(/\s+/gu, '').toUpperCase();
  return /^[1-9]\d{3}(?:[A-Z]{2})?$/u.test(compact) ? compact : undefined;
}

/** The file in which a postcode or street is found: `p-8911` for its four digits, `s-t` for its first letter. */
export function finderChunk(name: string): string {
  const postcode = normalisePostcode(name);
  if (postcode !== undefined) return `p-${postcode.slice(0, 4).toLowerCase()}`;
  const first = normaliseStreet(name)[0] ?? '';
  return `s-${/[a-z]/u.test(first) ? first : 'other'}`;
}

/** Where a postcode or street lies: ids of areas, per name. */
export type FinderChunk = Readonly<Record<string, readonly string[]>>;

/**
 * Everything by which a resident finds an area, in small files: postcodes of the distribution list and streets of
 * projects. An ended area gives way to its successor. A four-digit postcode also holds the areas of its six-character ones.
 */
export function composeFinder(
  programme: Pick<Programme, 'distribution' | 'projects'>,
  livingArea: (area: Area) => Area | undefined,
): ReadonlyMap<string, FinderChunk> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, area: Area) => {
    const living = livingArea(area);
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
