import type { Position } from 'geojson';
import proj4 from 'proj4';

/**
 * EPSG:28992 with the seven parameters of RDNAPTRANS: without them it lies some hundred metres off.
 * Fixed point: RD 155000, 463000 is 5.387203 E, 52.155172 N.
 */
const RIJKSDRIEHOEK = '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 '
  + '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';

const converter = proj4('EPSG:4326', RIJKSDRIEHOEK);

/** WGS84 `[longitude, latitude]` to metres in the Dutch national grid, `[x, y]`: the grid in which Dutch maps look right. */
export function toRijksdriehoek([longitude = 0, latitude = 0]: Position): [x: number, y: number] {
  const [x = 0, y = 0] = converter.forward([longitude, latitude]);
  return [x, y];
}
