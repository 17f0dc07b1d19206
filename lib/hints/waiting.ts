/** Hints about emptiness wait until the user has left the field or asked to go on. This remembers which fields that is true of. */
import type { HintedField } from './hinted';

const GOES_ON = /^\W*(suivant|soumettre|resoumettre|confirmer)/i;
const BUTTON = 'button, a, [role=button], input[type=submit], input[type=button]';

/** Which fields may be spoken of. */
export interface Waiting {
  isOver(field: HintedField): boolean;
  end(key: string): void;
}

/** Looks on, and calls `over` when a wait has ended. It stops no event. `fields` gives the page's fields now. */
export function createWaiting(document: Document, fields: () => readonly HintedField[], over: () => void, signal: AbortSignal): Waiting {
  const asked = new Set<string>();
  const end = (keys: string[]) => {
    const before = asked.size;
    for (const key of keys) asked.add(key);
    if (asked.size > before) over();
  };
  const left = (event: FocusEvent) => {
    const [target] = event.composedPath();
    if (document.activeElement === target) return; // the window was left, not the field
    const field = fields().find(({ controls }) => controls.includes(target as Element));
    if (field && !field.controls.includes(event.relatedTarget as Element)) end([field.key]);
  };
  const goOn = () => end(fields().map(({ key }) => key));
  const clicked = (event: Event) => {
    const button = (event.composedPath()[0] as Element | undefined)?.closest?.(BUTTON);
    if (button && GOES_ON.test(wordsOf(button))) goOn();
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('focusout', left, options);
  document.addEventListener('click', clicked, options);
  document.addEventListener('submit', goOn, options);
  return {
    isOver: ({ key, controls }) => asked.has(key) || controls.some((control) => control.matches('[aria-invalid=true]')), // the site says so itself
    end: (key) => end([key]),
  };
}

function wordsOf(button: Element): string {
  return (button as HTMLInputElement).value || (button.textContent ?? '');
}
