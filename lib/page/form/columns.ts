import { kept } from '../dom/kept';
import type { Placed } from './boxes';
import { labelParts } from './label';
import { type Name, type NameContext, tokensIn, tokensOf } from './labels';
import type { Outline } from '../dom/outline';

/** The words over the control's column: in a table whose rows hold several questions, its header's; in a grid, the cell of the row right above. */
export function columnName(question: Placed, { outline }: NameContext): Name | null {
  const cell = (question.controls[0] as Element).closest('td,[role=cell],[role=gridcell]');
  const row = cell?.closest('tr,[role=row]');
  const table = row?.closest('table,[role=table],[role=grid]');
  if (!cell || !row || !table) return null;
  if (question.box.contains(row) && tokensIn(outline, row).some(({ kind, text }) => kind === 'text' && /\p{L}{2}/u.test(text))) return null;
  const { above, headers } = rowsOf(table);
  const column = columnOf(cell);
  const header = headers.find((other) => cellAt(other, column));
  const title = cellAt(header ?? wordsAbove(above.get(row), row, outline), column);
  return title ? { ...labelParts(title), tokens: tokensOf(outline, [title]) } : null;
}

/** A table's own rows, each with the one right above, and those that are headers: looked for once, however many questions the table asks. */
const rowsOf = kept((table: Element) => {
  const rows = [...table.querySelectorAll('tr,[role=row]')].filter((one) => one.closest('table,[role=table],[role=grid]') === table);
  return { above: new Map(rows.map((row, at) => [row, rows[at - 1]])), headers: rows.filter(isHeader) };
});

/** The row right above, when it has words alone and this one controls alone, cell for cell. */
function wordsAbove(above: Element | undefined, row: Element, outline: Outline): Element | null {
  if (!above || above.children.length !== row.children.length || kindsIn(outline, above).includes('control')) return null;
  const isAsked = (cell: Element) => kindsIn(outline, cell).includes('control') || kindsIn(outline, cell).length === 0;
  return [...row.children].every(isAsked) ? above : null;
}

const kindsIn = (outline: Outline, element: Element) => tokensIn(outline, element).map(({ kind }) => kind);

const isHeader = (row: Element) => [...row.children].every((one) => one.matches('th,[role=columnheader]'));
const widthOf = (cell: Element) => Number(cell.getAttribute('colspan')) || 1;

function columnOf(cell: Element): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) column += widthOf(before);
  return column;
}

function cellAt(row: Element | null, column: number): Element | null {
  let end = 0;
  for (const cell of row?.children ?? []) {
    end += widthOf(cell);
    if (column < end) return cell;
  }
  return null;
}
