import { CsvError, parse } from 'csv-parse/sync';
import type { FieldPlace, IssueLog } from '../issue-log.ts';

/** A line of a CSV file: its cells by column, and where it stands. */
export interface CsvRow<C extends string> {
  readonly cells: Readonly<Record<C, string>>;
  /** The place of the line, the column of the table as its field. */
  at(column?: C): FieldPlace;
}

/** Read a CSV file that has fixed columns; undefined, and an issue, where its first line or its quotes are wrong. Lines at fault are left out. */
export function readCsv<C extends string>(file: string, text: string, columns: readonly C[], log: IssueLog): CsvRow<C>[] | undefined {
  const rows = parseCsv(file, text, log);
  if (rows === undefined) return undefined;
  const [head, ...lines] = rows;
  const header = columns.join(',');
  const got = head?.cells.map((cell) => cell.trim()).join(',') ?? '';
  const top = { file, line: head?.line ?? 1, column: 1 };
  if (got !== header) {
    if (got.includes(';')) log.add(top, 'csv-semicolons', header);
    else log.add(top, 'csv-columns', got, header);
    return undefined;
  }
  return lines.flatMap(({ cells, line }) => {
    if (cells.length !== columns.length) {
      log.add({ file, line, column: 1 }, 'csv-cells', cells.length, columns.length);
      return [];
    }
    const byColumn = Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])) as Record<C, string>;
    return [{ cells: byColumn, at: (column?: C) => ({ file, line, column: 1, field: column }) }];
  });
}

/** The lines of a CSV file with their numbers, empty ones left out; undefined, and an issue, where a quote is not closed. */
export function parseCsv(file: string, text: string, log: IssueLog): { readonly cells: readonly string[]; readonly line: number }[] | undefined {
  try {
    const records = parse(text, { relaxColumnCount: true, info: true, skipEmptyLines: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return records
      // `lines` counts to the end of a record: one with a line end inside a cell begins earlier.
      .map(({ record, info }) => ({ cells: record, line: info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    log.add({ file, line: Number((error as { lines?: number }).lines ?? 1), column: 1 }, 'csv-syntax');
    return undefined;
  }
}
