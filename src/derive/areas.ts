import type { IsoDate } from '../model/iso-date.ts';
import type { Area, Programme, YearlyCount } from '../model/programme.ts';

/** Areas of today, in the order the site lists them: districts, then villages, each by title in the default language. */
export function livingAreas(programme: Pick<Programme, 'areas' | 'municipality'>): readonly Area[] {
  const [language] = programme.municipality.languages;
  const title = (area: Area) => (language && area.title[language]) ?? area.id;
  return programme.areas
    .filter((area) => !area.ended)
    .toSorted((a, b) => (a.kind === b.kind ? title(a).localeCompare(title(b), language) : a.kind === 'district' ? -1 : 1));
}

/** Areas whose own page gives way to a redirect: ended, with a successor. */
export function redirectedAreas(programme: Pick<Programme, 'areas'>): readonly (Area & { readonly mergedInto: Area })[] {
  return programme.areas.filter((area): area is Area & { readonly mergedInto: Area } => area.ended && area.mergedInto !== undefined);
}

/** The living area that an ended one finally became part of; undefined when the chain ends nowhere or goes in a circle. */
export function successorOf(area: Area): Area | undefined {
  const seen = new Set<Area>();
  let next: Area | undefined = area;
  while (next?.ended && !seen.has(next)) {
    seen.add(next);
    next = next.mergedInto;
  }
  return next?.ended ? undefined : next;
}

/** The first day on which an ended area belonged to its successor: the day after its last. */
export function mergedSince(area: Pick<Area, 'validTo'>): IsoDate | undefined {
  return area.validTo && new Date(Date.parse(`${area.validTo}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The newest count up to a year, or the oldest one where all are later; undefined for an empty list. */
export function countIn(counts: readonly YearlyCount[], year: number): YearlyCount | undefined {
  return counts.filter((count) => count.year <= year).at(-1) ?? counts[0];
}
