import { BUDGET_COLUMNS, BUDGET_PURPOSES, DISTRIBUTION_COLUMNS, INDICATOR_COLUMNS, type BudgetPurpose } from '../../model/budget-entry.ts';
import { isRealDay } from '../../model/iso-date.ts';
import type { Area, BudgetEntry, DistributionRow, Indicator } from '../../model/programme.ts';
import { MOST_DATA_BYTES, readText } from '../files/read-text.ts';
import { wholeFile } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { PlacedFile } from '../read-sources.ts';
import { amountCell, countCell, numberCell, textCell, yearCell } from '../tables/cells.ts';
import { readCsv, type CsvRow } from '../tables/read-csv.ts';
import { localized, type LinkContext } from './context.ts';
import { createRegistry, reportDuplicateIds, type Registry } from './registry.ts';

/** Every entry of every year's area budgets, in the order of the files. */
export async function linkBudgets(context: LinkContext, files: readonly PlacedFile[], areas: Registry<Area>): Promise<BudgetEntry[]> {
  const { log } = context;
  const entries: BudgetEntry[] = [];
  for (const file of files) {
    if (file.place.kind !== 'budget') continue;
    const year = Number(file.place.year);
    for (const row of (await readRows(context, file, BUDGET_COLUMNS)) ?? []) {
      const area = areaCell(row, areas, context);
      const date = textCell(row, 'date', log);
      if (date !== undefined && !isRealDay(date)) log.add(row.at('date'), /^\d{4}-\d{2}-\d{2}$/u.test(date) ? 'impossible-date' : 'bad-date', date);
      else if (date !== undefined && Number(date.slice(0, 4)) !== year) log.add(row.at('date'), 'budget-year', date, year);
      const initiative = textCell(row, 'initiative', log);
      const applicant = textCell(row, 'applicant', log);
      const purpose = textCell(row, 'purpose', log);
      if (purpose !== undefined && !isPurpose(purpose)) log.add(row.at('purpose'), 'csv-choice', purpose, BUDGET_PURPOSES);
      const grantedEur = amountCell(row, 'granted', log);
      const spentEur = row.cells.spent === '' ? undefined : amountCell(row, 'spent', log);
      if (area === undefined || date === undefined || initiative === undefined || applicant === undefined || grantedEur === undefined) continue;
      if (purpose === undefined || !isPurpose(purpose)) continue;
      entries.push({ area, year, date, initiative, applicant, purpose, grantedEur, spentEur, note: row.cells.note === '' ? undefined : row.cells.note });
    }
  }
  return entries;
}

/** Indicators with their figures; a figure whose count is too small is not there. */
export async function linkIndicators(context: LinkContext, files: readonly PlacedFile[], areas: Registry<Area>): Promise<Registry<Indicator>> {
  const { sources: { indicators: { file, faulty }, municipality }, log } = context;
  if (file !== undefined) reportDuplicateIds(file, [], file.fields, log);
  const smallCount = municipality?.fields.privacy?.smallCount ?? 10;
  const ids = (file?.fields ?? []).map(({ id }) => id);
  const values = new Map<string, Indicator['values']>();
  for (const table of files) {
    if (table.place.kind !== 'indicator-values') continue;
    const { id } = table.place;
    if (!faulty && !ids.includes(id)) log.add(wholeFile(table.path), 'indicator-unknown', id, nearestName(id, ids));
    values.set(id, await linkValues(context, table, areas, smallCount));
  }
  const things = (file?.fields ?? []).map((fields, index): Indicator => ({
    ...fields,
    title: file === undefined ? {} : localized(context, file, [index, 'title'], fields.title),
    unit: file === undefined ? {} : localized(context, file, [index, 'unit'], fields.unit),
    source: { ...fields.source, title: file === undefined ? {} : localized(context, file, [index, 'source', 'title'], fields.source.title) },
    decimals: fields.decimals ?? 0,
    values: values.get(fields.id) ?? [],
  }));
  return createRegistry('indicator-unknown', ids, new Map(things.map((indicator) => [indicator.id, indicator])), log, !faulty);
}

async function linkValues(context: LinkContext, table: PlacedFile, areas: Registry<Area>, smallCount: number): Promise<Indicator['values']> {
  const { log } = context;
  const lines = new Map<string, number>();
  const values: Indicator['values'][number][] = [];
  for (const row of (await readRows(context, table, INDICATOR_COLUMNS)) ?? []) {
    const area = areaCell(row, areas, context);
    const year = yearCell(row, 'year', log);
    const count = row.cells.count === '' ? undefined : countCell(row, 'count', log);
    const suppressed = count !== undefined && count < smallCount;
    // Where the count is too small an author may have left out the figure as well.
    const value = suppressed && row.cells.value === '' ? null : numberCell(row, 'value', log);
    isOnce(row, `${row.cells.area} ${row.cells.year}`, lines, context);
    if (area !== undefined && year !== undefined && value !== undefined) values.push({ area, year, value: suppressed ? null : value, suppressed });
  }
  return values.toSorted((a, b) => (a.area.id === b.area.id ? a.year - b.year : a.area.id < b.area.id ? -1 : 1));
}

/** Letterboxes per postcode and area. */
export async function linkDistribution(context: LinkContext, file: PlacedFile | undefined, areas: Registry<Area>): Promise<DistributionRow[]> {
  const { log } = context;
  const lines = new Map<string, number>();
  const rows: DistributionRow[] = [];
  for (const row of (file && (await readRows(context, file, DISTRIBUTION_COLUMNS))) ?? []) {
    const { postcode } = row.cells;
    if (!/^[1-9]\d{3}(?:[A-Z]{2})?$/u.test(postcode)) log.add(row.at('postcode'), 'distribution-postcode', postcode);
    const area = areaCell(row, areas, context);
    const households = countCell(row, 'households', log);
    const noUnaddressed = row.cells.noUnaddressed === '' ? 0 : countCell(row, 'noUnaddressed', log);
    if (households !== undefined && noUnaddressed !== undefined && noUnaddressed > households) {
      log.add(row.at('noUnaddressed'), 'distribution-refusals', noUnaddressed, households);
    }
    isOnce(row, `${postcode} ${row.cells.area}`, lines, context);
    if (area !== undefined && households !== undefined && noUnaddressed !== undefined) rows.push({ postcode, area, households, noUnaddressed });
  }
  return rows;
}

async function readRows<C extends string>({ log, texts }: LinkContext, file: PlacedFile, columns: readonly C[]): Promise<CsvRow<C>[] | undefined> {
  const text = await readText(file, MOST_DATA_BYTES, log);
  if (text !== undefined) texts.addRunning(file.path, 1, text, undefined);
  return text === undefined ? undefined : readCsv(file.path, text, columns, log);
}

function areaCell(row: CsvRow<'area'>, areas: Registry<Area>, { log }: LinkContext): Area | undefined {
  const id = textCell(row, 'area', log);
  return id === undefined ? undefined : areas.resolve(row.at('area'), id);
}

function isOnce(row: CsvRow<string>, key: string, lines: Map<string, number>, { log }: LinkContext): void {
  const before = lines.get(key);
  if (before !== undefined) log.add(row.at(), 'csv-row-twice', key, before);
  else lines.set(key, row.at().line);
}

const isPurpose = (purpose: string): purpose is BudgetPurpose => (BUDGET_PURPOSES as readonly string[]).includes(purpose);
