import { isFileInput } from '../dom/elements';
import { commonElement, type Placed } from './boxes';
import { isError, isErrorWords } from './errors';
import { cleanLabel, labelParts, saysLabel } from './label';
import { type Name, type NameContext, tokensOf } from './labels';
import { pointedAt } from './pointed';
import { comboboxAround } from './reach';
import { isZoneName } from '../lexicon';
import { flatParent } from '../dom/rendered';
import { tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** The element that holds a group's question, or the control itself. */
function ariaOwners({ controls, type, box }: Placed): Element[] {
  const control = controls[0] as HTMLInputElement;
  // The drawn part of a drop zone may carry the name that its invisible input lacks.
  if (type === 'single')
    return isFileInput(control) ? [control, ...native.querySelectorAll(box, '[role=button][aria-labelledby]')] : [control];
  const owners: Element[] = [];
  for (let outer: Element | null = commonElement(controls); outer; outer = flatParent(outer)) {
    if (native.matches(outer, '[role=radiogroup],[role=group],fieldset')) owners.push(outer);
    if (outer === box) break;
  }
  return owners;
}

/** The name that ARIA points at, short of the control's own value and of its errors. */
export function labelledName(question: Placed, { outline }: NameContext): Name | null {
  const { controls, type, to } = question;
  const control = controls[0] as HTMLInputElement;
  for (const owner of ariaOwners(question)) {
    const elements = pointedAt(owner, 'aria-labelledby').filter((element, at, all) => {
      const words = wordsOf(element);
      // A list is often labelled by what holds it, too, or by its choice; an input by the help below it.
      const isOwn = type === 'single' && (native.contains(owner, element) || comboboxAround(element) === element);
      const isAfter = !native.matches(element, 'label') && outline.range(element).from >= to && words.split(' ').length > 2;
      if (isOwn || (at > 0 && (isAfter || words === wordsOf(owner))) || isError(element, owner) || isErrorWords(words)) return false;
      const isTitle = (all.length > 1 || native.matches(owner, 'fieldset,[role=group]')) && /^\d{1,2}\. .*[^*?]$/.test(words);
      return !isTitle && !(isFileInput(control) && isZoneName(words));
    });
    const named = elements.map((element) => labelParts(element, control)).filter(({ label }) => label);
    if (named.length > 0) {
      return {
        label: named.map(({ label }) => label).join(' '),
        mandatory: named.some(({ mandatory }) => mandatory),
        help: named.map(({ help }) => help).join(' '),
        tokens: tokensOf(outline, elements),
      };
    }
  }
  return null;
}

/** The name that `aria-label` says. */
export function saidName(question: Placed, { outline }: NameContext): Name | null {
  const isFile = isFileInput(question.controls[0]);
  for (const owner of ariaOwners(question)) {
    const said = tidy(native.getAttribute(owner, 'aria-label') ?? '');
    if (!said || (isFile && isZoneName(said))) continue;
    const name = cleanLabel(said);
    const same = outline.tokens.slice(question.wordsFrom, question.boxTo).filter(({ text }) => saysLabel(text, name.label));
    return { ...name, mandatory: name.mandatory || same.some(({ text }) => text.includes('*')), help: '', tokens: new Set(same) };
  }
  return null;
}
