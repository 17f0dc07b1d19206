import { isActionWords, statusOf } from '../lexicon';
import { kept } from './kept';
import { plain, tidy } from '../../reading/text';
import { wordsOf } from './words';

/** What an element is to a reader: a control, an invisible file input, a chip with a status, an action. */

const ROLES: ReadonlySet<string | null> = new Set([
  'combobox',
  'listbox',
  'radio',
  'checkbox',
  'switch',
  'textbox',
  'spinbutton',
  'searchbox',
]);
const NO_QUESTIONS = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
const NATIVE = 'input:not([type=hidden]),select,textarea';

/** A native control, or one drawn by the page and named by its role; not a wrapper around a native one. */
export function isControl(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'SELECT' || tag === 'TEXTAREA') return true;
  if (tag === 'INPUT') return !NO_QUESTIONS.has((element as HTMLInputElement).type);
  if (!element.hasAttributes()) return false;
  const drawn =
    ROLES.has(element.getAttribute('role')) ||
    element.getAttribute('aria-haspopup') === 'listbox' ||
    element.getAttribute('contenteditable') === 'true';
  if (isPressed(element)) return true;
  return drawn && !holdsNative(element) && !isListOfWords(element) && !isTrigger(element);
}

/** Whether an element is but the wrapper of a native control that the keyboard reaches. */
function holdsNative(element: Element): boolean {
  return [...element.querySelectorAll(NATIVE)].some((inner) => Number(inner.getAttribute('tabindex') ?? 0) >= 0);
}

/** One of the buttons "Oui" and "Non" that stay pressed: they answer a question as two radios do. */
export function isPressed(element: Element): boolean {
  if (!element.hasAttribute('aria-pressed')) return false;
  return holdsYesAndNo(element.parentNode as ParentNode & Node);
}

const holdsYesAndNo = kept((parent: ParentNode & Node) => {
  const words = [...parent.querySelectorAll('[aria-pressed]')].map((button) => plain(wordsOf(button)));
  return words.length === 2 && words.includes('oui') && words.includes('non');
});

/** A listbox that asks nothing: the steps of a candidature, or files already given. */
function isListOfWords(element: Element): boolean {
  if (element.getAttribute('role') !== 'listbox') return false;
  const options = [...element.querySelectorAll('[role=option]')].map((option) => plain(wordsOf(option)));
  return options.length > 0 && options.every((words) => /\betape ?\d|.\.[a-z0-9]{3,4}\b/.test(words));
}

/** The wordless button that opens the list of the control beside it. */
function isTrigger(element: Element): boolean {
  if (element.getAttribute('role') !== 'button' && element.tagName !== 'BUTTON') return false;
  if (/[\p{L}\d]/u.test(wordsOf(element))) return false;
  const beside = `${NATIVE},[role=combobox],[aria-haspopup=listbox]`;
  return [...(element.parentNode as ParentNode).querySelectorAll(beside)].some((other) => other !== element && !other.contains(element));
}

/** Whether an element is an input that looks like a button. */
export function isInputButton(element: Element): boolean {
  return element.matches('input[type=submit],input[type=button]');
}

/** An invisible file input, alone or in a wrapper without words: the drop zone around it is what a person sees. */
export function isHiddenFileInput(element: Element): boolean {
  const input = element.matches('input[type=file]') ? element : element.querySelector('input[type=file]');
  return input !== null && element.textContent.trim() === '';
}

/** Whether what follows a hidden native list draws its choice in elements that are no control: the list is then the question. */
export function isDrawnBeside(select: Element): boolean {
  const drawn = select.nextElementSibling ?? select.parentElement?.nextElementSibling;
  if (
    !drawn ||
    drawn.matches('label,select,input,fieldset,p') ||
    drawn.querySelector('[role=combobox],[role=listbox],[aria-haspopup=listbox]')?.matches(':not(input)')
  )
    return false;
  const words = plain(wordsOf(drawn));
  const { options, dataset } = select as HTMLSelectElement;
  const choices = [...options].map(({ text }) => plain(tidy(text)));
  return (
    words !== '' && (words === plain(dataset.placeholder ?? '') || choices.some((choice) => choice !== '' && words.startsWith(choice)))
  );
}

/** `status` for a chip that prints a status alone, `action` for a button or a link that acts, null for other elements. */
export function specialKind(element: Element): 'status' | 'action' | null {
  const tag = element.tagName;
  if (tag === 'INPUT') return 'action';
  if (tag === 'LABEL') return null;
  const isButton = tag === 'BUTTON' || element.getAttribute('role') === 'button';
  if (!isButton && tag !== 'A') return isChip(element) ? 'status' : null;
  if (isButton) return element.querySelector(NATIVE) || isFoldTitle(element) ? null : 'action';
  return isActionWords(wordsOf(element)) ? 'action' : null;
}

/** Whether an element holds a status, and no control. Most have more words, or none that begins with a capital: those are not put together. */
function isChip(element: Element): boolean {
  const isLeaf = element.firstElementChild === null;
  if (isLeaf ? !MAY_BE_CHIP.test(element.textContent) : roomLeft(element, 60, true) < 0) return false;
  const words = wordsOf(element);
  return /^\p{Lu}/u.test(words) && statusOf(statusWords(words)) !== null;
}

const MAY_BE_CHIP = /^(?=[\s\S]{0,60}$)[^\p{L}]*\p{Lu}/u;

/** How many more characters than an element's text there may be; below 0, it has more, or holds a control where it may not. No further is looked. */
function roomLeft(parent: Node, room: number, alone = false): number {
  let left = room;
  for (let child = parent.firstChild; child && left >= 0; child = child.nextSibling) {
    if (child.nodeType === 3) left -= (child as Text).length;
    else if (child.nodeType === 1) left = alone && (child as Element).matches(NATIVE) ? -1 : roomLeft(child, left, alone);
  }
  return left;
}

/** The title of a part of the page that folds: a `<summary>`, or a button that tells whether it is open, with words that are no button's. */
function isFoldTitle(element: Element): boolean {
  const folds = element.hasAttribute('aria-expanded') && !element.hasAttribute('aria-haspopup');
  const isTitle = element.tagName === 'SUMMARY' || folds || element.closest('h1,h2,h3,h4,h5,h6,[role=heading]') !== null;
  return isTitle && !isActionWords(wordsOf(element));
}

/** A chip's status without the words "Statut :" before it. */
export function statusWords(words: string): string {
  return words.replace(/^statut ?: ?/i, '');
}
