import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';
import { contentWith, faultsOf, TODAY, withField } from './load-faults.ts';

const AREA = 'areas/oost/area.md';
const PROJECT = 'areas/oost/projects/bomen.md';
const RING = [[5.8, 53.1], [5.9, 53.1], [5.9, 53.2], [5.8, 53.2], [5.8, 53.1]];
const polygon = (ring: unknown = RING) => ({ type: 'Polygon', coordinates: [ring] });
const boundary = (shape: unknown) => ({
  [AREA]: withField('boundary: grens.geojson'),
  'areas/oost/grens.geojson': typeof shape === 'string' ? shape : JSON.stringify(shape),
});

describe('a boundary', () => {
  const cases: [string, unknown, string][] = [
    ['that is no JSON', '{', 'geojson-syntax  boundary: "grens.geojson" is no GeoJSON; export it from the map program as GeoJSON (WGS84)'],
    ['that is a line', { type: 'LineString', coordinates: RING }, 'geojson-kind  boundary: "grens.geojson" holds "LineString"; it should hold Polygon or MultiPolygon'],
    ['that is some other JSON', { hello: 1 }, 'geojson-kind  boundary: "grens.geojson" holds "object"; it should hold Polygon or MultiPolygon'],
    ['that is empty', { type: 'FeatureCollection', features: [] }, 'geojson-kind  boundary: "grens.geojson" holds "FeatureCollection"; it should hold Polygon or MultiPolygon'],
    ['that is not closed', polygon(RING.slice(0, 4)), 'geojson-ring-open  boundary: a boundary in "grens.geojson" is not closed; let its last point be the same as its first'],
    ['of three points', polygon([RING[0], RING[1], RING[0]]), 'geojson-ring-short  boundary: a boundary in "grens.geojson" has 3 points; it needs at least 4, the last one the same as the first'],
    ['in metres of the Dutch grid', polygon(RING.map(([x = 0, y = 0]) => [x * 30_000, y * 10_000])), 'geojson-position  boundary: "grens.geojson" has a point that is not [longitude, latitude] in degrees; export it again as WGS84 (EPSG:4326)'],
    ['with a point that is a text', polygon([['5.8', '53.1'], ...RING.slice(1)]), 'geojson-position  boundary: "grens.geojson" has a point that is not [longitude, latitude] in degrees; export it again as WGS84 (EPSG:4326)'],
    ['with its latitude first', polygon(RING.map(([x, y]) => [y, x])), 'coordinate-far-away  boundary: [53.1, 5.8] lies far outside the municipality; latitude first? write [longitude, latitude]: [5.8, 53.1]'],
  ];
  it.each(cases)('%s', async (_, shape, expected) => {
    expect(await faultsOf(boundary(shape))).toEqual([`${AREA}:8:11 error ${expected}`]);
  });

  it('that is not there', async () => {
    expect(await faultsOf({ [AREA]: withField('boundary: grens.geojson') })).toEqual([
      `${AREA}:8:11 error file-missing  boundary: there is no file "grens.geojson"; add it, or correct the name`,
    ]);
  });

  it('may be a feature, or several, without heights and properties', async () => {
    const feature = (shape: unknown) => ({ type: 'Feature', properties: { naam: 'Oost' }, geometry: shape });
    const load = async (shape: unknown) => (await loadProgramme({ contentDir: await writeContentFolder(contentWith(boundary(shape))), today: TODAY })).programme?.areas[0]?.boundary;
    expect(await load(feature(polygon(RING.map(([x, y]) => [x, y, 2.5]))))).toEqual(polygon());
    expect(await load({ type: 'FeatureCollection', features: [feature(polygon()), feature({ type: 'MultiPolygon', coordinates: [[RING]] })] })).toEqual({ type: 'MultiPolygon', coordinates: [[RING], [RING]] });
  });

  it('far from all others is the odd one out', async () => {
    const area = String(minimalContent()[AREA]).replace('\n---\nOost', '\nboundary: grens.geojson\n---\nOost');
    const at = (east: number, north: number) => JSON.stringify(polygon(RING.map(([x = 0, y = 0]) => [x + east, y + north])));
    expect(await faultsOf({
      [AREA]: area, 'areas/oost/grens.geojson': at(0, 0),
      'areas/west/area.md': area, 'areas/west/grens.geojson': at(-0.1, 0),
      'areas/noord/area.md': area, 'areas/noord/grens.geojson': at(0, 1),
    })).toEqual(['areas/noord/area.md:8:11 error coordinate-far-away  boundary: [5.8, 54.1] lies far outside the municipality; latitude first? write [longitude, latitude]: [54.1, 5.8]']);
  });
});

describe('where a project is', () => {
  const at = (location: string) => ({ ...boundary(polygon()), [PROJECT]: withField(`location: ${location}`) });
  const cases: [string, string, string[]][] = [
    ['a point with its latitude first', '{point: [53.15, 5.85]}', ['13:19 error coordinate-far-away  location.point: [53.15, 5.85] lies far outside the municipality; latitude first? write [longitude, latitude]: [5.85, 53.15]']],
    ['a point that is on no map', '{point: [5.85, 153]}', ['13:19 error bad-coordinate  location.point: "[5.85, 153]" is no point on the map; write [longitude, latitude]: [5.8, 53.2]']],
    ['a point a little outside the boundaries is right', '{point: [6.09, 53.15]}', []],
    ['a point more than 0.2 degrees outside is not', '{point: [6.11, 53.15]}', ['13:19 error coordinate-far-away  location.point: [6.11, 53.15] lies far outside the municipality; latitude first? write [longitude, latitude]: [53.15, 6.11]']],
    ['a route that is not there', '{file: route.geojson}', ['13:18 error file-missing  location.file: there is no file "route.geojson"; add it, or correct the name']],
  ];
  it.each(cases)('%s', async (_, location, expected) => {
    expect(await faultsOf(at(location))).toEqual(expected.map((fault) => `${PROJECT}:${fault}`));
  });

  it('a route with its latitude first', async () => {
    expect(await faultsOf({ ...at('{file: route.geojson}'), 'areas/oost/projects/route.geojson': '{"type":"LineString","coordinates":[[53.1,5.8],[53.2,5.9]]}' })).toEqual([
      `${PROJECT}:13:18 error coordinate-far-away  location.file: [53.1, 5.8] lies far outside the municipality; latitude first? write [longitude, latitude]: [5.8, 53.1]`,
    ]);
  });

  it('a line of one point', async () => {
    expect(await faultsOf({ ...at('{file: route.geojson}'), 'areas/oost/projects/route.geojson': '{"type":"LineString","coordinates":[[5.8,53.1]]}' })).toEqual([
      `${PROJECT}:13:18 error geojson-line-short  location.file: a line in "route.geojson" has fewer than 2 points; draw it again`,
    ]);
  });
});
