import { wordsIn, type WordKey } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import type { Municipality, Programme } from '../model/programme.ts';
import { toJson } from './data-file.ts';

/** A file under /data/ as the catalogue names it. */
export interface CatalogFile {
  /** `projects.csv` */
  readonly file: string;
  readonly bytes: number;
}

/** One data set: `projects`, with the files that hold it. */
export interface CatalogDataset {
  readonly name: DatasetName;
  readonly files: readonly CatalogFile[];
}

export type DatasetName = WordKey extends infer Key ? (Key extends `data.${infer Name}.title` ? Name : never) : never;

/** Dutch government data is free to use unless something stands against it; a municipality may name another licence. */
const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LANGUAGE_CODES: Readonly<Record<Language, string>> = { nl: 'NLD', fy: 'FRY', de: 'DEU', en: 'ENG' };
const FORMATS: Readonly<Record<string, { readonly format: string; readonly mediaType: string }>> = {
  json: { format: 'JSON', mediaType: 'application/json' },
  csv: { format: 'CSV', mediaType: 'text/csv' },
  geojson: { format: 'GEOJSON', mediaType: 'application/geo+json' },
};

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** data/catalog.jsonld: the data sets in DCAT, as European portals harvest it (DCAT-AP). */
export function composeCatalog({ municipality, areas, today }: Programme, datasets: readonly CatalogDataset[]): string {
  const { site } = municipality;
  const publisher = { '@id': `${site}/`, '@type': 'foaf:Organization', 'foaf:name': texts(municipality.name) };
  const modified = { '@type': 'xsd:date', '@value': today };
  const languages = municipality.languages.map((language) => ({ '@id': `${AUTHORITY}/language/${LANGUAGE_CODES[language]}` }));
  const spatial = boundingBox(areas.flatMap((area) => (area.boundary ? positionsOf(area.boundary.coordinates) : [])));
  const common = {
    'dct:publisher': publisher,
    'dct:language': languages,
    'dct:modified': modified,
    ...(spatial && { 'dct:spatial': { '@type': 'dct:Location', 'dcat:bbox': { '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral', '@value': spatial } } }),
  };
  return toJson({
    '@context': CONTEXT,
    '@id': `${site}/data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': words(municipality, 'data.catalog.title', nameIn(municipality)),
    'dct:description': words(municipality, 'data.catalog.description', nameIn(municipality)),
    'foaf:homepage': { '@id': `${site}/` },
    'dct:license': { '@id': LICENCE },
    ...common,
    'dcat:dataset': datasets.map(({ name, files }) => ({
      '@id': `${site}/data/${name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${site}/data/${name}`,
      'dct:title': words(municipality, `data.${name}.title`),
      'dct:description': words(municipality, `data.${name}.description`),
      ...common,
      'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` },
      'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/IRREG` },
      'dcat:theme': [{ '@id': `${AUTHORITY}/data-theme/GOVE` }, { '@id': `${AUTHORITY}/data-theme/REGI` }],
      'dcat:landingPage': { '@id': `${site}/` },
      'dcat:contactPoint': contactPoint(municipality),
      'dcat:distribution': files.map(({ file, bytes }) => distribution(site, name, file, bytes)),
    })),
  });
}

function distribution(site: string, name: string, file: string, bytes: number): object {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const known = FORMATS[ending];
  if (!known) throw new Error(`No format is known for ${file}.`);
  return {
    '@id': `${site}/data/${file}`,
    '@type': 'dcat:Distribution',
    'dct:title': file,
    'dcat:accessURL': { '@id': `${site}/data/${file}` },
    'dcat:downloadURL': { '@id': `${site}/data/${file}` },
    'dct:format': { '@id': `${AUTHORITY}/file-type/${known.format}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${known.mediaType}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'dct:license': { '@id': LICENCE },
    ...(ending === 'json' && { 'dct:conformsTo': { '@id': `${site}/data/schema/${name}.json` } }),
  };
}

function contactPoint({ name, contact, site }: Municipality): object {
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': Object.values(name)[0],
    ...(contact.email && { 'vcard:hasEmail': { '@id': `mailto:${contact.email}` } }),
    'vcard:hasURL': { '@id': contact.url ?? `${site}/` },
  };
}

const texts = (localized: LocalizedText) =>
  Object.entries(localized).map(([language, text]) => ({ '@language': language, '@value': text }));

const nameIn = ({ name }: Municipality) => (language: Language) => ({ municipality: name[language] ?? Object.values(name)[0] ?? '' });

function words({ languages, terms }: Municipality, key: WordKey, values: (language: Language) => Record<string, string> = () => ({})) {
  return languages.map((language) => ({ '@language': language, '@value': wordsIn(language, terms)(key, values(language)) }));
}

/** Every position in the coordinates of a polygon or several. */
function positionsOf(coordinates: readonly unknown[]): readonly (readonly number[])[] {
  return typeof coordinates[0] === 'number' ? [coordinates as readonly number[]] : (coordinates as readonly unknown[][]).flatMap(positionsOf);
}

/** The box around all positions as WKT; undefined without any. */
function boundingBox(positions: readonly (readonly number[])[]): string | undefined {
  if (positions.length === 0) return undefined;
  const [west, south, east, north] = positions.reduce<[number, number, number, number]>(
    ([w, s, e, n], [x = 0, y = 0]) => [Math.min(w, x), Math.min(s, y), Math.max(e, x), Math.max(n, y)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  return `POLYGON((${west} ${south},${east} ${south},${east} ${north},${west} ${north},${west} ${south}))`;
}
