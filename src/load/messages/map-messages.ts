import { oneOf, quoted } from '../../model/issue-wording.ts';

/** Faults in boundaries, routes and points. */
export const mapMessages = {
  'geojson-syntax': (name: string) => ({
    en: `${quoted(name)} is no GeoJSON; export it from the map program as GeoJSON (WGS84)`,
    nl: `${quoted(name)} is geen GeoJSON; exporteer het uit het kaartprogramma als GeoJSON (WGS84)`,
  }),
  'geojson-kind': (name: string, got: string, wanted: readonly string[]) => ({
    en: `${quoted(name)} holds ${quoted(got)}; it should hold ${oneOf(wanted).en}`,
    nl: `${quoted(name)} bevat ${quoted(got)}; het hoort ${oneOf(wanted).nl} te bevatten`,
  }),
  'geojson-position': (name: string) => ({
    en: `${quoted(name)} has a point that is not [longitude, latitude] in degrees; export it again as WGS84 (EPSG:4326)`,
    nl: `${quoted(name)} heeft een punt dat niet [lengte, breedte] in graden is; exporteer het opnieuw als WGS84 (EPSG:4326)`,
  }),
  'geojson-ring-open': (name: string) => ({
    en: `a boundary in ${quoted(name)} is not closed; let its last point be the same as its first`,
    nl: `een grens in ${quoted(name)} is niet gesloten; laat het laatste punt gelijk zijn aan het eerste`,
  }),
  'geojson-ring-short': (name: string, positions: number) => ({
    en: `a boundary in ${quoted(name)} has ${positions} points; it needs at least 4, the last one the same as the first`,
    nl: `een grens in ${quoted(name)} heeft ${positions} punten; het zijn er minstens 4, met het laatste gelijk aan het eerste`,
  }),
  'geojson-line-short': (name: string) => ({
    en: `a line in ${quoted(name)} has fewer than 2 points; draw it again`,
    nl: `een lijn in ${quoted(name)} heeft minder dan 2 punten; teken hem opnieuw`,
  }),
  'coordinate-far-away': (longitude: number, latitude: number) => ({
    en: `[${longitude}, ${latitude}] lies far outside the municipality; latitude first? write [longitude, latitude]: [${latitude}, ${longitude}]`,
    nl: `[${longitude}, ${latitude}] ligt ver buiten de gemeente; staat de breedte vooraan? schrijf [lengte, breedte]: [${latitude}, ${longitude}]`,
  }),
};
