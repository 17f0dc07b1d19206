import type { Placed } from './boxes';
import { headerOver, rowAround } from './cells';
import { labelParts } from './label';
import { type Name, type NameContext, tokensIn, tokensOf } from './labels';
import * as native from '../dom/native';

/** The words over the control's column: in a table whose rows hold several questions, its header's. */
export function columnName(question: Placed, { outline }: NameContext): Name | null {
  const [control] = question.controls as [Element];
  const title = headerOver(control);
  const row = rowAround(control);
  if (!title || !row || question.controls.some((other) => headerOver(other) !== title)) return null;
  if (native.contains(question.box, row) && tokensIn(outline, row).some(({ kind, text }) => kind === 'text' && /\p{L}{2}/u.test(text)))
    return null;
  return { ...labelParts(title), tokens: tokensOf(outline, [title]) };
}
