import type { Body } from '../../model/programme.ts';
import type { DirectiveNode } from '../dialect.ts';
import { htmlTable, type TableContent } from '../html-table.ts';
import { isRemote } from '../link-address.ts';
import { printText } from '../print-text.ts';
import type { Directive } from './directive.ts';

/** A table out of a CSV file beside the text; its first row is the header. */
export const table: Directive = {
  form: 'leaf',
  attributes: { csv: 'required' },
  example: '::table{csv="bomen.csv"}',
  check(node, report) {
    const csv = fileOf(node);
    if (isRemote(csv)) report.add(node, 'table-remote', csv);
    return !isRemote(csv);
  },
  toHtml: (node, { body, context }) => {
    const { align, head, rows } = contentOf(node, body);
    const inHtml = (cell: string) => (cell === '' ? [] : [{ type: 'text' as const, value: cell }]);
    return [htmlTable({ align, head: head.map(inHtml), rows: rows.map((row) => row.map(inHtml)) }, head, context)];
  },
  toPrint: (node, { body }) => {
    const { align, head, rows } = contentOf(node, body);
    const onPaper = (cell: string) => (cell === '' ? [] : [{ kind: 'text' as const, text: cell }]);
    return [{ kind: 'table', align, head: head.map(onPaper), rows: rows.map((row) => row.map(onPaper)) }];
  },
};

const fileOf = (node: DirectiveNode) => node.attributes?.['csv'] ?? '';

/** Rows as long as the head; columns of numbers stand right, so that their digits stand under each other. */
function contentOf(node: DirectiveNode, { tables }: Body): TableContent<string> {
  const csv = fileOf(node);
  const [head, ...rows] = Object.hasOwn(tables, csv) ? tables[csv] ?? [] : [];
  if (head === undefined) throw new Error(`The body shows the table "${csv}", which was not loaded.`);
  const texts = rows.map((row) => head.map((_, index) => printText(row[index] ?? '').trim()));
  return {
    align: head.map((_, index) => (isNumeric(texts.map((row) => row[index] ?? '')) ? 'right' : null)),
    head: head.map((cell) => printText(cell).trim()),
    rows: texts,
  };
}

/** Numbers, amounts and percentages; empty cells do not count. */
function isNumeric(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /^[€$£]?\s*[-−–+]?\s*\d[\d.,\s]*(?:%|,-)?$/u.test(cell));
}
