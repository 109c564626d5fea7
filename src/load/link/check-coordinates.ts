import type { Position } from 'geojson';
import type { FieldPlace } from '../issue-log.ts';
import { farAway, frameOf, latitudeFirst, type Frame } from '../map/frame.ts';
import { positionsOf } from '../map/read-geometry.ts';
import type { LinkContext } from './context.ts';
import type { Area } from '../../model/programme.ts';

/** Says whether points lie where the municipality is. */
export interface CoordinateCheck {
  check(positions: readonly Position[], at: FieldPlace): void;
}

/** Report boundaries with their latitude first, and learn from the others where the municipality lies. */
export function checkBoundaries({ sources, log }: LinkContext, areas: readonly Area[]): CoordinateCheck {
  const outlines = areas.flatMap(({ id, boundary }) => (boundary === undefined ? [] : [{ id, positions: positionsOf(boundary) }]));
  let sound: Position[] = [];
  for (const { id, positions } of outlines) {
    const others = outlines.filter((outline) => outline.id !== id);
    const elsewhere = frameOf(others.flatMap((outline) => outline.positions));
    // Beside at least two others, a boundary far from all of them is the odd one out.
    const odd = latitudeFirst(positions) ?? (others.length > 1 && elsewhere !== undefined ? farAway(positions, elsewhere) : undefined);
    const file = sources.areas.get(id)?.area;
    if (odd !== undefined && file !== undefined) log.add(file.yaml.place(['boundary']), 'coordinate-far-away', odd[0] ?? 0, odd[1] ?? 0);
    else sound = sound.concat(positions);
  }
  const frame: Frame | undefined = frameOf(sound);
  return {
    check(positions, at) {
      const odd = frame === undefined ? latitudeFirst(positions) : farAway(positions, frame);
      if (odd !== undefined) log.add(at, 'coordinate-far-away', odd[0] ?? 0, odd[1] ?? 0);
    },
  };
}
