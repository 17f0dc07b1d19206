import { DRAWN_LIST, NATIVE } from '../dom/elements';
import { closestTo, kept } from '../dom/kept';
import type { Outline } from '../dom/outline';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

const ROW = 'tr,[role=row]';
/** A cell that titles its column. */
export const HEADER = 'th,[role=columnheader]';
const TABLE = 'table,[role=table],[role=grid]';

/** The cell that an element stands in. */
export const cellAround = closestTo('td,th,[role$=cell],[role$=header]');
/** The row that an element stands in. */
export const rowAround = closestTo(ROW);

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
  const row = cell && rowAround(cell);
  const table = native.closest(row, TABLE);
  if (!cell || !row || !table) return null;
  return { row, rows: rowsOf(table), column: cellsOf(row).indexOf(cell) };
}

/**
 * For each row of a table, the header's cell over each of its columns. Where there is no header, a row of words titles the rows of controls that follow it,
 * cell for cell. Looked for once, however many questions the table asks.
 */
const headersOf = kept((rows: Element[]) => {
  const headers = new Map<Element, readonly Element[]>();
  let over: readonly Element[] = [];
  let isBare = true;
  for (const [at, row] of rows.entries()) {
    headers.set(row, over);
    const { length } = native.children(row);
    const next = rows[at + 1];
    // A title that spans the row is no header below one that tells columns apart.
    if (isHeader(row) && (length > 1 || isBare || over.length < 2)) {
      const cells = [...cellsOf(row)];
      for (const [column, cell] of over.entries()) if ((cell as HTMLTableCellElement).rowSpan > 1) cells.splice(column, 0, cell);
      over = cells;
      isBare = false;
    } else if (isBare && !isAsked(row))
      over = next && isAsked(next) && native.children(next).length === length && !holdsControl(row) ? cellsOf(row) : [];
  }
  return headers;
});

const holdsControl = (cell: Element) => native.querySelector(cell, `${NATIVE},${DRAWN_LIST},[contenteditable]`) !== null;

/** Whether a row holds controls, and nothing beside them but what one presses. */
const isAsked = (row: Element) =>
  holdsControl(row) &&
  [...native.children(row)].every((cell) => holdsControl(cell) || native.querySelector(cell, 'a,button') || wordsOf(cell) === '');

/** Whether a row holds titles alone; the cell over the titles of the rows may be none. */
const isHeader = (row: Element) =>
  [...native.children(row)].every((one, at, { length }) => native.matches(one, HEADER) || (at === 0 && length > 1 && !holdsControl(one)));

/** The cells of a row, each as often as it covers a column. */
export const cellsOf = kept((row: Element): readonly Element[] =>
  [...native.children(row)].flatMap((cell) => Array<Element>((cell as HTMLTableCellElement).colSpan || 1).fill(cell)),
);

/** The header's cell over an element in a table. */
export function headerOver(element: Element): Element | undefined {
  const cell = cellOf(element);
  return cell ? headersOf(cell.rows).get(cell.row)?.[cell.column] : undefined;
}

/** The header's words over a choice that stands in a cell without words. */
export function columnTitle(control: Element, outline: Outline): string {
  if (native.textContent(cellAround(control))?.trim() !== '') return '';
  const title = headerOver(control);
  return title && outline.range(title).from >= 0 ? wordsOf(title) : '';
}

/** Whether a choice begins the next row of a grid: several stand in the row before, and its words over its column. */
export function beginsRow(before: Element[], choice: Element, outline: Outline): boolean {
  const [row, last, own] = [...before.slice(-2), choice].map(rowAround);
  return own !== undefined && row === last && own !== row && columnTitle(choice, outline) !== '';
}
