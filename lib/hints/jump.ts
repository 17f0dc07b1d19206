/** Moving to a field. */
import type { HintedField, Note } from './hinted';

/** The first note after the field that holds the focus, in page order; the first of all after the last. What is only information is passed over if there is more. */
export function nextNote(document: Document, notes: readonly Note[]): Note | undefined {
  const serious = notes.filter(({ level }) => level !== 'info');
  const candidates = serious.length ? serious : notes;
  const { activeElement } = document;
  const here = activeElement === document.body ? null : activeElement;
  const after = candidates.find(({ field }) => here && !field.controls.includes(here) && follows(here, field.anchor));
  return after ?? candidates[0];
}

function follows(here: Element, there: Element): boolean {
  return (here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Brings a field into sight and puts the focus in it, in the chosen answer of a group. */
export function jumpTo(field: HintedField): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  field.anchor.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const controls = field.controls as readonly HTMLElement[];
  const chosen = controls.find((control) => (control as HTMLInputElement).checked) ?? controls[0];
  chosen?.focus({ preventScroll: true });
}
