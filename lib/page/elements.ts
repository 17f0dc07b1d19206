import { isActionWords, statusOf } from './lexicon';
import { wordsOf } from './words';

/** What an element is to a reader: a control, an invisible file input, a chip with a status, an action. */

const ROLES = new Set(['combobox', 'listbox', 'radio', 'checkbox', 'switch', 'textbox', 'spinbutton', 'searchbox']);
const NATIVE = 'input:not([type=hidden]),select,textarea';

/** A native control, or one drawn by the page and named by its role; not a wrapper around a native one. */
export function isControl(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'SELECT' || tag === 'TEXTAREA') return true;
  if (tag === 'INPUT') return !/^(?:hidden|submit|button|reset|image)$/.test((element as HTMLInputElement).type);
  const role = element.getAttribute('role') ?? '';
  const drawn =
    ROLES.has(role) || element.getAttribute('aria-haspopup') === 'listbox' || element.getAttribute('contenteditable') === 'true';
  return drawn && element.querySelector(NATIVE) === null;
}

/** Whether an element is an input that looks like a button. */
export function isInputButton(element: Element): boolean {
  return element.tagName === 'INPUT' && /^(?:submit|button)$/.test((element as HTMLInputElement).type);
}

/** An invisible file input, alone or in a wrapper without words: the drop zone around it is what a person sees. */
export function isHiddenFileInput(element: Element): boolean {
  const input = element.matches('input[type=file]') ? element : element.querySelector('input[type=file]');
  return input !== null && (element.textContent ?? '').trim() === '';
}

/** `status` for a chip that prints a status alone, `action` for a button or a link that acts, null for other elements. */
export function specialKind(element: Element): 'status' | 'action' | null {
  const tag = element.tagName;
  if (tag === 'INPUT') return 'action';
  if (tag === 'LABEL' || tag === 'OPTION') return null;
  const length = (element.textContent ?? '').length;
  if (length > 300) return null;
  if (tag === 'BUTTON' || element.getAttribute('role') === 'button') return element.querySelector(NATIVE) ? null : 'action';
  if (tag === 'A') return isActionWords(wordsOf(element)) ? 'action' : null;
  if (length === 0 || length > 60 || element.querySelector(NATIVE)) return null;
  const words = wordsOf(element);
  return /^\p{Lu}/u.test(words) && statusOf(words) ? 'status' : null;
}
