/** The focus: where it is, and moving it to a field. */
import type { HintedField } from './hinted';
import * as native from '../page/dom/native';

/** The element that has the focus, inside open shadow roots too; null when none has it. */
export function focusedElement(document: Document): Element | null {
  let focused = native.activeElement(document);
  for (let inner = focused; inner; inner = native.shadowRoot(inner)?.activeElement ?? null) focused = inner;
  return focused === native.body(document) ? null : focused;
}

/** Brings a field into sight and puts the focus in it, in the chosen answer of a group. */
export function jumpTo(field: HintedField): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  native.scrollIntoView(field.anchor, { block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const controls = field.controls as readonly HTMLElement[];
  const chosen = controls.find((control) => (control as HTMLInputElement).checked) ?? controls[0];
  chosen?.focus({ preventScroll: true });
}
