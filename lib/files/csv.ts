/** A sheet as the CSV that a French Excel opens with a double click: UTF-8 with its mark, semicolons, CRLF, dates as jj/mm/aaaa. Pure. */
import { asWritten } from '../segur/dates';
import { type Cell, FORMULA, type Sheet } from './cells';

const BYTE_ORDER_MARK = '\uFEFF';

/** The text of the file. No cell starts a formula: an apostrophe is put before those that would. */
export function csvOf({ header, rows }: Sheet): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).map(quoted).join(';'));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'object') return asWritten(cell.moment);
  return FORMULA.test(cell) || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
