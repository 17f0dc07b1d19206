import { cleanLabel, labelParts, type LabelParts } from './label';
import type { Outline, Token } from '../dom/outline';
import { choiceOf } from './questions';
import { tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';

/** A question's name, its mark and help, and the tokens that carry the name (so that they are no help). */
export interface Name extends LabelParts {
  tokens: Set<Token>;
}

/** What a name is looked up in. */
export interface NameContext {
  outline: Outline;
  labels: Map<Element, HTMLLabelElement[]>;
}

/** Every label of the page by the control it names. Built once: asking a control, or a label of jsdom, walks the document each time. */
export function labelMap(labels: HTMLLabelElement[]): Map<Element, HTMLLabelElement[]> {
  const map = new Map<Element, HTMLLabelElement[]>();
  for (const label of labels) {
    const control = label.htmlFor
      ? rootOf(label).getElementById(label.htmlFor)
      : label.querySelector('input:not([type=hidden]),select,textarea');
    if (control) map.set(control, [...(map.get(control) ?? []), label]);
  }
  return map;
}

/** The words of one choice of a group. */
export function optionWords(control: Element, context: NameContext): string {
  const label = optionLabel(control, context.labels, context.outline);
  if (label) return labelParts(label, control).label;
  const named = pointedAt(control, 'aria-labelledby');
  const said =
    named.length > 0 ? named.map((element) => wordsOf(element)).join(' ') : (control.getAttribute('aria-label') ?? wordsOf(control));
  if (tidy(said)) return tidy(said);
  const { tokens } = context.outline;
  const next = tokens[context.outline.range(control).to];
  return next?.kind === 'text' ? cleanLabel(next.text).label : '';
}

/** A choice's own label: the one around it, else the one after it, else, for a box to tick, the last one before it. */
export function optionLabel(control: Element, labels: Map<Element, HTMLLabelElement[]>, outline: Outline): HTMLLabelElement | undefined {
  const own = labels.get(control) ?? [];
  const { to } = outline.range(control);
  return (
    own.find((label) => label.contains(control)) ??
    own.find((label) => outline.range(label).from >= to) ??
    (choiceOf(control) === 'checkbox' ? own.at(-1) : undefined)
  );
}

/** The tokens that these elements cover. */
export function tokensOf(outline: Outline, elements: Element[]): Set<Token> {
  return new Set(elements.flatMap((element) => tokensIn(outline, element)));
}

/** The tokens that an element covers, in their order: none where it is not drawn. */
export function tokensIn(outline: Outline, element: Element): Token[] {
  const { from, to } = outline.range(element);
  return outline.tokens.slice(from, to);
}

/** The elements that an attribute of ids points at, in the order of its ids: beside the element, else in the document around its shadow root. */
export function pointedAt(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s/);
  return ids?.flatMap((id) => rootOf(element).getElementById(id) ?? element.ownerDocument.getElementById(id) ?? []) ?? [];
}

function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'getElementById' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
}
