import type { Placed } from './boxes';
import { cellAt, cellOf, headerOf } from './cells';
import { labelParts } from './label';
import { type Name, type NameContext, tokensIn, tokensOf } from './labels';
import type { Outline } from '../dom/outline';
import * as native from '../dom/native';

/** The words over the control's column: in a table whose rows hold several questions, its header's; in a grid, the cell of the row right above. */
export function columnName(question: Placed, { outline }: NameContext): Name | null {
  const cell = cellOf(question.controls[0] as Element);
  if (!cell || question.controls.some((control) => cellOf(control)?.column !== cell.column)) return null;
  const { row, rows, column } = cell;
  if (native.contains(question.box, row) && tokensIn(outline, row).some(({ kind, text }) => kind === 'text' && /\p{L}{2}/u.test(text)))
    return null;
  const title = cellAt(headerOf(cell) ?? aboveIn(rows, row, outline), column);
  return title ? { ...labelParts(title), tokens: tokensOf(outline, [title]) } : null;
}

/** The row right above, when it has words alone and this one controls alone, cell for cell. */
function aboveIn(rows: Element[], row: Element, outline: Outline): Element | undefined {
  const above = rows[rows.indexOf(row) - 1];
  if (!above || native.children(above).length !== native.children(row).length || kindsIn(outline, above).includes('control'))
    return undefined;
  const isAsked = (cell: Element) => kindsIn(outline, cell).includes('control') || kindsIn(outline, cell).length === 0;
  return [...native.children(row)].every(isAsked) ? above : undefined;
}

const kindsIn = (outline: Outline, element: Element) => tokensIn(outline, element).map(({ kind }) => kind);
