import type { Element, ElementContent } from 'hast';
import { htmlElement } from './html-element.ts';
import type { HtmlContext } from './html-context.ts';

/** A table as both media take it: every row as long as the head. */
export interface TableContent<Cell> {
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table that scrolls sideways inside the page, by keyboard too. `columns` are the names of its columns as text. */
export function htmlTable(table: TableContent<ElementContent[]>, columns: readonly string[], { words }: HtmlContext): Element {
  const name = [words.table, columns.map((column) => column.trim()).filter((column) => column !== '').join(', ')].filter((part) => part !== '').join(': ');
  const aligned = (index: number) => {
    const align = table.align[index];
    return align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {};
  };
  // A header without words would be announced as an empty one.
  const head = table.head.map((cell, index) => cell.length === 0
    ? htmlElement('td', {})
    : htmlElement('th', { scope: 'col', ...aligned(index) }, cell));
  const rows = table.rows.map((row) => htmlElement('tr', {}, row.map((cell, index) => htmlElement('td', aligned(index), cell))));
  return htmlElement('div', { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel: name }, [
    htmlElement('table', {}, [
      htmlElement('thead', {}, [htmlElement('tr', {}, head)]),
      ...(rows.length === 0 ? [] : [htmlElement('tbody', {}, rows)]),
    ]),
  ]);
}
