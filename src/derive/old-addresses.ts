import { areaPartPath, areaPath, type AreaPart } from '../model/address.ts';
import type { Area, Programme } from '../model/programme.ts';
import { redirectedAreas, successorOf } from './areas.ts';

/** Parts of an area that have a page in this version of the site and had one before the area ended. */
const PARTS: readonly (AreaPart | undefined)[] = [undefined, 'vision', 'agenda', 'booklets', 'news'];

/** An address of an ended area that leads on to its successor. */
export interface OldAddress {
  readonly area: Area;
  /** Undefined for the area's own page. */
  readonly part: AreaPart | undefined;
  readonly successor: Area;
  /** Path it leads to, in the default language. */
  readonly to: string;
}

/** The addresses of ended areas that give way to the successor's. Their projects, news items and booklets keep theirs. */
export function oldAddresses(programme: Pick<Programme, 'areas'>): readonly OldAddress[] {
  return redirectedAreas(programme).flatMap((area) => {
    const successor = successorOf(area) ?? area.mergedInto;
    return PARTS.map((part): OldAddress => {
      const hasPart = part !== undefined && (part !== 'vision' || successor.vision !== undefined);
      return { area, part, successor, to: hasPart ? areaPartPath(successor.id, part) : areaPath(successor.id) };
    });
  });
}
