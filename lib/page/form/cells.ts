import { kept } from '../dom/kept';
import type { Outline } from '../dom/outline';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

const ROW = 'tr,[role=row]';
/** A cell that titles its column. */
export const HEADER = 'th,[role=columnheader]';
const TABLE = 'table,[role=table],[role=grid]';

/** The cell that an element stands in. */
export const cellAround = (element: Element) =>
  native.closest(element, 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]');
/** The row that an element stands in. */
export const rowAround = (element: Element | null) => native.closest(element, ROW);

/** A control's cell among the rows of its table. */
export interface Cell {
  row: Element;
  rows: Element[];
  column: number;
}

const rowsOf = kept((table: Element) => [...native.querySelectorAll(table, ROW)].filter((one) => native.closest(one, TABLE) === table));

/** Where a control stands in a table; null outside one. */
export function cellOf(control: Element): Cell | null {
  const cell = cellAround(control);
  const row = rowAround(cell);
  const table = native.closest(row, TABLE);
  if (!cell || !row || !table) return null;
  const rows = rowsOf(table);
  let column = 0;
  for (let before = native.previousElementSibling(cell); before; before = native.previousElementSibling(before)) column += widthOf(before);
  return { row, rows, column };
}

/** The row of headers over a cell's column. */
export function headerOf({ rows, column }: Cell): Element | undefined {
  return headersOf(rows).find((row) => cellAt(row, column));
}

/** Looked for once in a table, however many questions it asks. */
const headersOf = kept((rows: Element[]) => rows.filter(isHeader));

const isHeader = (row: Element) =>
  [...native.children(row)].slice(1).every((one) => native.matches(one, HEADER)) && isTitle(native.children(row)[0]);
const isTitle = (cell: Element | undefined) =>
  native.matches(cell, `td,${HEADER}`) === true && native.querySelector(cell, 'input,select,textarea') === null;
const widthOf = (cell: Element) => Number(native.getAttribute(cell, 'colspan')) || 1;

/** The cell of a row at a column. */
export function cellAt(row: Element | undefined, column: number): Element | null {
  let end = 0;
  for (const cell of native.children(row) ?? []) {
    end += widthOf(cell);
    if (column < end) return cell;
  }
  return null;
}

/** The header's cell over an element in a table; null where there is none, or it is that itself. */
export function headerOver(element: Element): Element | null {
  const cell = cellOf(element);
  const header = cell && cellAt(headerOf(cell), cell.column);
  return native.contains(header, element) ? null : header;
}

/** The header's words over a choice that stands in a cell without words. */
export function columnTitle(control: Element, outline: Outline): string {
  if (native.textContent(cellAround(control))?.trim() !== '') return '';
  const title = headerOver(control);
  return title && outline.range(title).from >= 0 ? wordsOf(title) : '';
}
