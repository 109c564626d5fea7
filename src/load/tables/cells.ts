import type { IssueLog } from '../issue-log.ts';
import type { CsvRow } from './read-csv.ts';

/** A cell's text; undefined, and an issue, where it is empty. */
export function textCell<C extends string>(row: CsvRow<C>, column: C, log: IssueLog): string | undefined {
  const value = row.cells[column];
  if (value !== '') return value;
  log.add(row.at(column), 'csv-empty-cell');
  return undefined;
}

/** A cell's number, such as `12.5`; undefined, and an issue, for a decimal comma or anything else. */
export function numberCell<C extends string>(row: CsvRow<C>, column: C, log: IssueLog): number | undefined {
  const value = textCell(row, column, log);
  if (value === undefined || /^-?\d{1,15}(?:\.\d+)?$/u.test(value)) return value === undefined ? undefined : Number(value);
  log.add(row.at(column), 'csv-number', value, proposedNumber(value));
  return undefined;
}

/** A cell's whole number of zero or more. */
export function countCell<C extends string>(row: CsvRow<C>, column: C, log: IssueLog): number | undefined {
  const value = textCell(row, column, log);
  if (value === undefined || /^\d{1,15}$/u.test(value)) return value === undefined ? undefined : Number(value);
  log.add(row.at(column), 'csv-whole-number', value);
  return undefined;
}

/** A sum in euros, not negative, with at most two decimals. */
export function amountCell<C extends string>(row: CsvRow<C>, column: C, log: IssueLog): number | undefined {
  const value = textCell(row, column, log);
  if (value === undefined || /^\d{1,13}(?:\.\d{1,2})?$/u.test(value)) return value === undefined ? undefined : Number(value);
  const proposal = proposedNumber(value);
  if (proposal !== '' && !proposal.startsWith('-')) log.add(row.at(column), 'csv-number', value, proposal);
  else log.add(row.at(column), 'bad-amount', value);
  return undefined;
}

/** A year of four digits. */
export function yearCell<C extends string>(row: CsvRow<C>, column: C, log: IssueLog): number | undefined {
  const value = textCell(row, column, log);
  if (value === undefined || /^(?:19|20|21)\d\d$/u.test(value)) return value === undefined ? undefined : Number(value);
  log.add(row.at(column), 'csv-year', value);
  return undefined;
}

/** What somebody means who writes as Dutch spreadsheets do: `1.250,50` is 1250.50, `€ 3,5` is 3.5. Empty where that is anyone's guess. */
function proposedNumber(value: string): string {
  const bare = value.replaceAll(/[€\s]/gu, '');
  const dutch = /^(-?(?:\d{1,3}(?:\.\d{3})+|\d+))(?:,(\d+))?(?:,-)?$/u.exec(bare);
  if (dutch === null) return '';
  const whole = (dutch[1] ?? '').replaceAll('.', '');
  return dutch[2] === undefined ? whole : `${whole}.${dutch[2]}`;
}
