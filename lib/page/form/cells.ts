import { kept } from '../dom/kept';
import type { Outline } from '../dom/outline';
import { wordsOf } from '../dom/words';

const CELL = 'td,th,[role=cell],[role=gridcell]';
const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid]';

/** A control's cell among the rows of its table. */
export interface Cell {
  row: Element;
  rows: Element[];
  column: number;
}

const rowsOf = kept((table: Element) => [...table.querySelectorAll(ROW)].filter((one) => one.closest(TABLE) === table));

/** Where a control stands in a table; null outside one. */
export function cellOf(control: Element): Cell | null {
  const cell = control.closest(CELL);
  const row = cell?.closest(ROW);
  const table = row?.closest(TABLE);
  if (!cell || !row || !table) return null;
  const rows = rowsOf(table);
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) column += widthOf(before);
  return { row, rows, column };
}

/** The row of headers over a cell's column. */
export function headerOf({ rows, column }: Cell): Element | undefined {
  return headersOf(rows).find((row) => cellAt(row, column));
}

/** Looked for once in a table, however many questions it asks. */
const headersOf = kept((rows: Element[]) => rows.filter(isHeader));

const isHeader = (row: Element) =>
  [...row.children].slice(1).every((one) => one.matches('th,[role=columnheader]')) && isTitle(row.children[0]);
const isTitle = (cell: Element | undefined) =>
  cell?.matches('th,[role=columnheader],td') === true && cell.querySelector('input,select,textarea') === null;
const widthOf = (cell: Element) => Number(cell.getAttribute('colspan')) || 1;

/** The cell of a row at a column. */
export function cellAt(row: Element | null, column: number): Element | null {
  let end = 0;
  for (const cell of row?.children ?? []) {
    end += widthOf(cell);
    if (column < end) return cell;
  }
  return null;
}

/** The header's words over a choice that stands in a cell without words. */
export function columnTitle(control: Element, outline: Outline): string {
  const cell = cellOf(control);
  if (!cell || control.closest(CELL)?.textContent.trim() !== '') return '';
  const title = cellAt(headerOf(cell) ?? null, cell.column);
  return title && outline.range(title).from >= 0 ? wordsOf(title) : '';
}
