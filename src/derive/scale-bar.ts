const METRES = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** A round distance and how long it is in a drawing. */
export interface ScaleBar {
  readonly metres: number;
  readonly units: number;
}

/** The longest round distance that is at most so long in the drawing; the shortest one where all are longer. */
export function scaleBar(unitsPerKilometre: number, mostUnits: number): ScaleBar {
  const units = (metres: number) => Math.round((metres / 1000) * unitsPerKilometre * 10) / 10;
  const metres = METRES.findLast((each) => units(each) <= mostUnits) ?? METRES[0] ?? 50;
  return { metres, units: units(metres) };
}
