import type { Area, Edition, Programme, Project } from '../model/programme.ts';

/** Editions that may be seen: all but drafts, oldest first. */
export function publicEditions(programme: Pick<Programme, 'editions'>): readonly Edition[] {
  return programme.editions.filter((edition) => edition.status !== 'draft');
}

/** The edition that is current, or undefined where that one is a draft. */
export function currentEdition(programme: Pick<Programme, 'editions' | 'municipality'>): Edition | undefined {
  return publicEditions(programme).find((edition) => edition.id === programme.municipality.currentEdition);
}

/** Projects that an edition promises in an area, those of other areas that name it among them, by id. */
export function promisedIn(area: Area, edition: Edition): readonly Project[] {
  return area.projects.filter((project) => project.editions.includes(edition));
}

/** Public editions that promise something in an area, newest first: each has a booklet. */
export function editionsWithBooklet(programme: Pick<Programme, 'editions'>, area: Area): readonly Edition[] {
  return publicEditions(programme).filter((edition) => promisedIn(area, edition).length > 0).toReversed();
}
