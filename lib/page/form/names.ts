import type { Placed } from './boxes';
import { ariaName } from './aria';
import { columnName } from './columns';
import { cleanLabel, labelParts } from './label';
import { type Name, type NameContext, optionLabel, tokensOf } from './labels';
import { isZoneName } from '../lexicon';
import { nearestName } from './nearest';
import { choiceOf } from './questions';
import { flatParent } from '../dom/rendered';
import { plain } from '../../reading/text';
import { wordsOf } from '../dom/words';

/** Where a question's name was read: what `inspect --explain` says. */
export type NameSource = 'aria' | 'label' | 'own words' | 'legend' | 'header cell' | 'nearest words' | 'attribute';

type Source = (question: Placed, context: NameContext) => Name | null;

/**
 * The name of a question, from the surest place: what ARIA says, its labels, its group's legend, its column's header, the nearest words before it, its
 * title, its placeholder. Null when no words name it.
 */
export function nameOf(question: Placed, context: NameContext): (Name & { from: NameSource }) | null {
  for (const [from, source] of SOURCES) {
    const name = source(question, context);
    if (name?.label) return { ...name, from, mandatory: name.mandatory || isMarkedMandatory(question, context, name) };
  }
  return null;
}

const SOURCES: readonly (readonly [NameSource, Source])[] = [
  ['aria', ariaName],
  ['label', labelName],
  ['own words', ownName],
  ['legend', legendName],
  ['header cell', columnName],
  ['nearest words', nearestName],
  ['attribute', attributeName],
];

function labelName(question: Placed, { outline, labels }: NameContext): Name | null {
  const control = question.controls[0] as Element;
  const group = question.type !== 'single';
  const own = (labels.get(control) ?? []).filter((label) => !group || label !== optionLabel(control, labels, outline));
  for (const label of own) {
    const parts = labelParts(label, control);
    if (parts.label && !((control as HTMLInputElement).type === 'file' && isZoneName(parts.label)))
      return { ...parts, tokens: tokensOf(outline, [label]) };
  }
  return null;
}

function legendName(question: Placed, { outline }: NameContext): Name | null {
  const end = flatParent(question.box);
  for (let outer = question.controls[0] as Element; outer !== end; outer = flatParent(outer) as Element) {
    const legend = [...outer.children].find((child) => child.tagName === 'LEGEND');
    if (legend && !/^\d{1,2} ?[.)]/.test(wordsOf(legend))) return { ...labelParts(legend), tokens: tokensOf(outline, [legend]) };
  }
  return null;
}

/** A lone choice drawn by the page holds its own words. */
function ownName({ controls, type }: Placed): Name | null {
  const control = controls[0] as Element;
  return type === 'single' && choiceOf(control) ? { ...labelParts(control), tokens: new Set() } : null;
}

function attributeName(question: Placed): Name | null {
  const control = question.controls[0] as Element;
  const words = [control.getAttribute('title'), control.getAttribute('placeholder')].find(
    (said) => said && /\p{L}{3}/u.test(said) && !/jj\/mm|etc|^ex|\d{2}|rechercher|https?:/i.test(said),
  );
  return words && question.type === 'single' ? { ...cleanLabel(words), help: '', tokens: new Set() } : null;
}

function isMarkedMandatory({ controls, wordsFrom, from, to, boxTo, box }: Placed, { outline }: NameContext, name: Name): boolean {
  if (controls.some((control) => (control as HTMLInputElement).required || control.getAttribute('aria-required') === 'true')) return true;
  const group = '[role=radiogroup][aria-required=true],[role=group][aria-required=true],fieldset[aria-required=true]';
  if (box.matches(group) || box.querySelector(group)) return true;
  if ([...name.tokens].some(({ text }) => text.endsWith('*') && plain(cleanLabel(text).label) === plain(name.label))) return true;
  const around = [...outline.tokens.slice(wordsFrom, from), ...outline.tokens.slice(to, boxTo)];
  return around.some((token) => /^\* ?\??$/.test(token.text));
}
