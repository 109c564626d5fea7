import type { Programme } from '../model/programme.ts';
import { areasFile } from './areas-file.ts';
import { budgetsFile } from './budgets-file.ts';
import { composeCatalog } from './catalog.ts';
import { codesFile } from './codes-file.ts';
import type { DataFile } from './data-file.ts';
import { areasGeoJson, projectsGeoJson } from './geojson.ts';
import { indicatorsFile } from './indicators-file.ts';
import { meetingsFile } from './meetings-file.ts';
import { projectsFile } from './projects-file.ts';
import { promisesFile } from './promises-file.ts';

/** Everything under /data/ by its path there: tables as JSON and CSV, maps, schemas and the catalogue. */
export function composeData(programme: Programme): ReadonlyMap<string, string> {
  const tables = [areasFile, projectsFile, meetingsFile, budgetsFile, indicatorsFile, promisesFile, codesFile].map((table) => table(programme));
  const maps = new Map([['areas.geojson', areasGeoJson(programme)], ['projects.geojson', projectsGeoJson(programme)]]);
  const files = new Map([...tables.flatMap(({ name, json, csv }) => [[`${name}.json`, json], [`${name}.csv`, csv]] as const), ...maps]);
  const catalog = composeCatalog(programme, tables.map(({ name }) => ({ name, files: filesOf(name, files) })));
  return new Map([
    ...files,
    ...tables.map(({ name, schema }) => [`schema/${name}.json`, schema] as const),
    ['catalog.jsonld', catalog],
  ]);
}

function filesOf(name: DataFile['name'], files: ReadonlyMap<string, string>) {
  return [...files]
    .filter(([file]) => file.startsWith(`${name}.`))
    .map(([file, content]) => ({ file, bytes: Buffer.byteLength(content) }));
}
