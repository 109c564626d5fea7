/** What may stand in a cell; a list becomes one text with ` | ` between its parts. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** A table as CSV by RFC 4180: UTF-8 without a mark, CRLF, quotes where needed, the header first. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = disarm(typeof cell === 'string' ? cell : cell.join(' | '));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it: numbers are cells of their own and need none. */
function disarm(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
