import type { Position } from 'geojson';

/** A box in degrees. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How far outside the box of all boundaries a point may lie, in degrees: the contract fixes it. */
const MARGIN = 0.2;
/** The Netherlands in Europe, roughly: tells a boundary with its latitude first even where there is no other boundary. */
const NETHERLANDS: Frame = { west: 3.2, south: 50.6, east: 7.4, north: 53.8 };

/** The smallest box around positions; undefined for none. */
export function frameOf(positions: readonly Position[]): Frame | undefined {
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}

/** The first position that lies outside a box by more than the margin. */
export function farAway(positions: readonly Position[], { west, south, east, north }: Frame): Position | undefined {
  return positions.find(([longitude = 0, latitude = 0]) =>
    longitude < west - MARGIN || longitude > east + MARGIN || latitude < south - MARGIN || latitude > north + MARGIN);
}

/** The first position that is not in the Netherlands but would be with its two numbers swapped. */
export function latitudeFirst(positions: readonly Position[]): Position | undefined {
  const inside = (longitude = 0, latitude = 0) => farAway([[longitude, latitude]], NETHERLANDS) === undefined;
  return positions.find(([a, b]) => !inside(a, b) && inside(b, a));
}
