import { commonElement, type Placed } from './boxes';
import { cleanLabel, labelParts } from './label';
import { type Name, type NameContext, pointedAt, tokensOf } from './labels';
import { isZoneName } from '../lexicon';
import { flatParent } from '../dom/rendered';
import { plain, tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';

/** The element that holds a group's question, or the control itself. */
function ariaOwners({ controls, type, box }: Placed): Element[] {
  const control = controls[0] as HTMLInputElement;
  // The drawn part of a drop zone may carry the name that its invisible input lacks.
  if (type === 'single') return control.type === 'file' ? [control, ...box.querySelectorAll('[role=button][aria-labelledby]')] : [control];
  const owners: Element[] = [];
  for (let outer: Element | null = commonElement(controls); outer; outer = flatParent(outer)) {
    if (outer.matches('[role=radiogroup],[role=group],fieldset')) owners.push(outer);
    if (outer === box) break;
  }
  return owners;
}

/** The name that ARIA gives: the elements it points at, short of the control's own value, or the words of `aria-label`. */
export function ariaName(question: Placed, { outline, labels }: NameContext): Name | null {
  const { controls, type } = question;
  const isFile = (controls[0] as HTMLInputElement).type === 'file';
  for (const owner of ariaOwners(question)) {
    const elements = pointedAt(owner, 'aria-labelledby');
    const parts = elements
      .filter((element) => type !== 'single' || !owner.contains(element))
      .filter((element) => !/^\d{1,2}\. /.test(wordsOf(element)) && !(isFile && isZoneName(wordsOf(element))))
      .map((element) => ({ element, parts: labelParts(element) }));
    const named = parts.filter((one) => one.parts.label);
    if (named.length > 0) {
      return {
        label: named.map((one) => one.parts.label).join(' '),
        mandatory: named.some((one) => one.parts.mandatory),
        help: named.map((one) => one.parts.help).join(' '),
        tokens: tokensOf(outline, elements),
      };
    }
    const said = tidy(owner.getAttribute('aria-label') ?? '');
    if (said && !(isFile && isZoneName(said)) && !repeatsLabel(said, question, labels)) {
      const name = cleanLabel(said);
      const same = outline.tokens
        .slice(question.wordsFrom, question.boxTo)
        .filter((token) => plain(cleanLabel(token.text).label) === plain(name.label));
      return { ...name, mandatory: name.mandatory || same.some((token) => token.text.includes('*')), help: '', tokens: new Set(same) };
    }
  }
  return null;
}

/** Whether `aria-label` says a printed label again with the value after it ("DSR, LGC vague 2"): the label is the surer name. */
function repeatsLabel(said: string, { controls }: Placed, labels: NameContext['labels']): boolean {
  return (labels.get(controls[0] as Element) ?? []).some((label) => {
    const { label: printed } = labelParts(label);
    return printed !== '' && plain(said).startsWith(plain(printed)) && plain(said) !== plain(printed);
  });
}
