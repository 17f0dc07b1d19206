import { cleanLabel, labelParts, type LabelParts } from './label';
import type { Outline, Token } from './outline';
import { choiceOf } from './questions';
import { tidy } from './text';
import { wordsOf } from './words';

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
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => rootOf(control).getElementById(id)).filter((element) => element !== null);
  const said =
    named.length > 0 ? named.map((element) => wordsOf(element)).join(' ') : (control.getAttribute('aria-label') ?? wordsOf(control));
  if (tidy(said)) return tidy(said);
  const { tokens } = context.outline;
  const at = tokens.findIndex((token) => token.element === control);
  const next = tokens[at + 1];
  return next?.kind === 'text' ? cleanLabel(next.text).label : '';
}

/** A choice's own label: the one around it, else the one after it, else its only one that stands right before it. */
export function optionLabel(control: Element, labels: Map<Element, HTMLLabelElement[]>, outline: Outline): HTMLLabelElement | null {
  const own = labels.get(control) ?? [];
  const around = own.find((label) => label.contains(control));
  if (around) return around;
  const at = outline.range(control).from;
  return (
    own.find((label) => outline.range(label).from > at) ?? (own.length === 1 && choiceOf(control) === 'checkbox' ? (own[0] ?? null) : null)
  );
}

/** The tokens with words that these elements cover. */
export function tokensOf(outline: Outline, elements: Element[]): Set<Token> {
  return new Set(
    elements.flatMap((element) => {
      const { from, to } = outline.range(element);
      return from < 0 ? [] : outline.tokens.slice(from, to).filter((token) => token.kind !== 'control');
    }),
  );
}

/** The document or shadow root that an element's ids are looked up in. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'getElementById' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
}
