/** Hints about emptiness wait until the user has left the field or asked to go on. This remembers which fields that is true of. */
import type { HintedField } from './hinted';
import { focusedElement } from './jump';
import * as native from '../page/dom/native';

const GOES_ON = /^\W*(suivant|soumettre|resoumettre|confirmer)/i;
const BUTTON = 'button, a, [role=button], input[type=submit], input[type=button]';

/** Which fields may be spoken of. */
export interface Waiting {
  isOver(field: HintedField): boolean;
  end(field: HintedField): void;
}

export interface WaitingEnds {
  left(field: HintedField): void;
  /** The user asked to go on: the wait is over for every field. */
  goesOn(): void;
}

/** Looks on, and calls `ends` when a wait may have ended. It stops no event. `fields` gives the page's fields now. */
export function createWaiting(document: Document, fields: () => readonly HintedField[], ends: WaitingEnds, signal: AbortSignal): Waiting {
  const asked = new Set<string>();
  const end = ({ key }: HintedField) => void asked.add(key);
  const left = (event: FocusEvent) => {
    const [target] = event.composedPath();
    if (focusedElement(document) === target) return; // the window was left, not the field
    const field = fields().find(({ controls }) => controls.includes(target as Element));
    if (!field || field.controls.includes(event.relatedTarget as Element)) return;
    end(field);
    ends.left(field);
  };
  const goOn = () => {
    fields().forEach(end);
    ends.goesOn();
  };
  const clicked = (event: Event) => {
    const button = native.closest(event.composedPath()[0] as Element | undefined, BUTTON);
    if (button && GOES_ON.test(wordsOf(button))) goOn();
  };
  const options = { capture: true, passive: true, signal };
  native.addEventListener(document, 'focusout', (event) => left(event as FocusEvent), options);
  native.addEventListener(document, 'click', clicked, options);
  native.addEventListener(document, 'submit', goOn, options);
  return {
    isOver: ({ key, controls }) => asked.has(key) || controls.some((control) => native.matches(control, '[aria-invalid=true]')), // the site says so itself
    end,
  };
}

function wordsOf(button: Element): string {
  return (button as HTMLInputElement).value || (native.textContent(button) ?? '');
}
