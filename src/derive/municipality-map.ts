import { labelAreas, type AreaLabel } from './area-labels.ts';
import { drawMap, fittingHeight, type MapDrawing } from './area-map.ts';
import { MAP_DETAIL, MAP_WIDTH, NAME_SIZE, SCALE_BAR_WIDTH, type MapLayer } from './map-size.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import type { Area } from '../model/programme.ts';

const MARGIN = 6;

export interface MunicipalityMap {
  readonly drawing: MapDrawing;
  readonly labels: Readonly<Record<MapLayer, readonly AreaLabel[]>>;
  readonly scale: ScaleBar;
}

/** A municipality's areas with their names, to choose from. Undefined where no area has a boundary. */
export function municipalityMap(areas: readonly Area[], nameOf: (area: Area) => string): MunicipalityMap | undefined {
  const height = fittingHeight(areas, MAP_WIDTH, MARGIN, [MAP_WIDTH * 0.5, MAP_WIDTH * 1.1]);
  if (height === undefined) return undefined;
  const drawing = drawMap({ areas }, { width: MAP_WIDTH, height, margin: MARGIN, detail: MAP_DETAIL });
  if (!drawing) return undefined;
  const labels = (layer: MapLayer) =>
    labelAreas(drawing.areas, { nameOf: ({ area }) => nameOf(area), size: NAME_SIZE[layer], frame: drawing, outside: true });
  return { drawing, labels: { wide: labels('wide'), narrow: labels('narrow') }, scale: scaleBar(drawing.unitsPerKilometre, SCALE_BAR_WIDTH) };
}
