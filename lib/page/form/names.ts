import type { Placed } from './boxes';
import { labelledName, saidName } from './aria';
import { attributeName } from './attribute';
import { columnName } from './columns';
import { labelParts } from './label';
import { type Name, type NameContext, optionLabel, tokensOf } from './labels';
import { partNamed } from './date-parts';
import { isError, isErrorWords } from './errors';
import { isFileInput } from '../dom/elements';
import { isBareLabel, isZoneName } from '../lexicon';
import { isMarkedMandatory } from './mandatory';
import { labelCellName, nearestName } from './nearest';
import { choiceOf } from './questions';
import { flatParent } from '../dom/rendered';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** Where a question's name was read: what `inspect --explain` says. */
export type NameSource = 'aria' | 'label' | 'own words' | 'legend' | 'header cell' | 'nearest words' | 'attribute';

type Source = (question: Placed, context: NameContext) => Name | null;

/**
 * The name of a question, from the surest place: what ARIA points at, its labels, its group's legend, its column's header, a label or a label's cell beside
 * it; what ARIA says; the nearest words before it; its title, its placeholder. Null when no words name it.
 */
export function nameOf(question: Placed, context: NameContext): (Name & { from: NameSource }) | null {
  let bare: (Name & { from: NameSource }) | null = null;
  for (const [from, source] of SOURCES) {
    const name = source(question, context);
    if (!name?.label) continue;
    const named: Name & { from: NameSource } = {
      ...name,
      from,
      mandatory: bare?.mandatory || name.mandatory || isMarkedMandatory(question, context.outline, name),
    };
    if (!isBareLabel(name.label)) return named;
    bare ??= named;
  }
  return bare;
}

const SOURCES: readonly (readonly [NameSource, Source])[] = [
  ['aria', labelledName],
  ['label', labelName],
  ['own words', ownName],
  ['legend', legendName],
  ['header cell', columnName],
  ['nearest words', labelCellName],
  ['aria', saidName],
  ['nearest words', nearestName],
  ['attribute', attributeName],
];

function labelName(question: Placed, context: NameContext): Name | null {
  const { outline, labels } = context;
  const control = question.controls[0] as Element;
  const group = question.type !== 'single';
  const { native, parts } = question;
  const all = [...(labels.get(control) ?? []), ...(native ? (labels.get(native) ?? []) : [])];
  const own = parts
    ? all.filter((label) => partNamed(labelParts(label).label) === null)
    : all.filter((label) => !group || label !== optionLabel(control, question.controls, context));
  for (const label of own) {
    if (isError(label, control)) continue;
    const parts = labelParts(label, control);
    if (parts.label && !isErrorWords(parts.label) && !(isFileInput(control) && isZoneName(parts.label)))
      return { ...parts, tokens: tokensOf(outline, [label]) };
  }
  return null;
}

function legendName(question: Placed, { outline }: NameContext): Name | null {
  const end = flatParent(question.box);
  for (let outer = question.controls[0] as Element; outer !== end; outer = flatParent(outer) as Element) {
    const legend = [...native.children(outer)].find((child) => native.tagName(child) === 'LEGEND');
    if (legend && !/^\d{1,2} ?[.)]/.test(wordsOf(legend))) return { ...labelParts(legend), tokens: tokensOf(outline, [legend]) };
  }
  return null;
}

/** A lone choice drawn by the page holds its own words. */
function ownName({ controls, type }: Placed): Name | null {
  const control = controls[0] as Element;
  return type === 'single' && choiceOf(control) ? { ...labelParts(control), tokens: new Set() } : null;
}
