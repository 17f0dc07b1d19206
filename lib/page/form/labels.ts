import { columnTitle, rowAround } from './cells';
import { cleanLabel, labelParts, type LabelParts } from './label';
import { NATIVE } from '../dom/elements';
import type { Outline, Token } from '../dom/outline';
import { pointedAt, rootOf } from './pointed';
import { choiceOf } from './questions';
import { tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** A question's name, its mark and help, and the tokens that carry the name (so that they are no help). */
export interface Name extends LabelParts {
  tokens: Set<Token>;
}

/** What a name is looked up in. */
export interface NameContext {
  outline: Outline;
  labels: Map<Element, HTMLLabelElement[]>;
  /** The labels that name a control. */
  labelled: ReadonlySet<Element>;
}

/** Every label of the page by the control it names. Built once: asking a control, or a label of jsdom, walks the document each time. */
export function labelMap(labels: HTMLLabelElement[]): Map<Element, HTMLLabelElement[]> {
  const map = new Map<Element, HTMLLabelElement[]>();
  for (const label of labels) {
    const control = label.htmlFor ? inSight(native.getElementById(rootOf(label), label.htmlFor)) : native.querySelector(label, NATIVE);
    if (control) map.set(control, [...(map.get(control) ?? []), label]);
  }
  return map;
}

/** The input that is drawn after a hidden one which keeps its answer, as for a date in words; other elements themselves. */
function inSight(named: Element | null): Element | null {
  const next = native.nextElementSibling(named);
  return native.matches(named, 'input[type=hidden]') && native.matches(next, 'input,select,textarea,button') ? (next ?? null) : named;
}

/** The words of one choice of a group: its label, else what ARIA points at or says, else its own text, the text after it, its column's title, its `title`. */
export function optionWords(control: Element, group: Element[], context: NameContext): string {
  const label = optionLabel(control, group, context);
  const said = (attribute: string) => tidy(native.getAttribute(control, attribute) ?? '');
  const pointed = () => pointedAt(control, 'aria-labelledby').map((element) => wordsOf(element));
  return (
    (label && labelParts(label, control).label) ||
    tidy(pointed().join(' ')) ||
    said('aria-label') ||
    wordsOf(control) ||
    wordsAfter(control, context.outline) ||
    columnTitle(control, context.outline) ||
    said('title')
  );
}

function wordsAfter(control: Element, outline: Outline): string {
  const next = outline.tokens[outline.range(control).to];
  const row = rowAround(control);
  return next?.kind === 'text' && (!row || native.contains(row, next.element)) ? cleanLabel(next.text).label : '';
}

/** A choice's own label: the one around it, else the one after it; the one before it, for a box to tick or where every choice of the group has one. */
export function optionLabel(control: Element, group: Element[], { labels, outline }: NameContext): HTMLLabelElement | undefined {
  const own = (labels.get(control) ?? []).filter((label) => labelParts(label, control).label !== '');
  const { to } = outline.range(control);
  const isBefore = () => choiceOf(control) === 'checkbox' || (group.length > 1 && group.every((one) => labels.has(one)));
  return (
    own.find((label) => native.contains(label, control)) ??
    own.find((label) => outline.range(label).from >= to) ??
    (own.length > 0 && isBefore() ? own.at(-1) : undefined)
  );
}

/** The labels of a question's own controls. */
export function ownLabels({ controls }: { controls: Element[] }, { labels }: NameContext): Set<Element> {
  return new Set(controls.flatMap((control) => labels.get(control) ?? []));
}

/** Whether a line stands in the label of another question's control. */
export function isOthers({ label }: Token, own: ReadonlySet<Element>, { labelled }: NameContext): boolean {
  return label !== null && labelled.has(label) && !own.has(label);
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
