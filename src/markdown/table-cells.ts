import type { Table, TableCell } from 'mdast';
import type { TableContent } from './html-table.ts';

/** A GFM table's cells; GFM lets rows be shorter than the head. */
export function tableCells(table: Table): TableContent<TableCell> {
  const [head, ...rows] = table.children;
  const width = head?.children.length ?? 0;
  const padded = (cells: readonly TableCell[]) =>
    Array.from({ length: width }, (_, index): TableCell => cells[index] ?? { type: 'tableCell', children: [] });
  return {
    align: Array.from({ length: width }, (_, index) => table.align?.[index] ?? null),
    head: padded(head?.children ?? []),
    rows: rows.map((row) => padded(row.children)),
  };
}
