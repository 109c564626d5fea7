import { z } from 'zod';
import type { DatasetName } from './catalog.ts';
import { toCsv, type Cell } from './csv.ts';

/** One of the files under /data/, ready to be written as JSON and CSV. */
export interface DataFile {
  /** `projects` for data/projects.json and data/projects.csv. */
  readonly name: DatasetName;
  readonly title: string;
  readonly description: string;
  readonly json: string;
  readonly csv: string;
  /** JSON Schema of the JSON file. */
  readonly schema: string;
}

/** A column of the CSV: its name and what stands in it. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

interface Definition<Schema extends z.ZodObject> {
  readonly name: DatasetName;
  readonly title: string;
  readonly description: string;
  readonly row: Schema;
  readonly rows: readonly z.output<Schema>[];
  readonly columns: readonly Column<z.output<Schema>>[];
}

/** Compose the forms of one data file. A row that its own schema refuses is a defect, so it throws. */
export function dataFile<Schema extends z.ZodObject>({ name, title, description, row, rows, columns }: Definition<Schema>): DataFile {
  const list = z.array(row).meta({ title, description });
  return {
    name, title, description,
    json: toJson(list.parse(rows)),
    csv: toCsv(columns.map(([column]) => column), rows.map((each) => columns.map(([, cell]) => cell(each)))),
    schema: toJson(z.toJSONSchema(list)),
  };
}

/** JSON as people can read it, ending in a line feed. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
