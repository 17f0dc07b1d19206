import { isActionWords, statusOf } from '../lexicon';
import { kept } from './kept';
import { isListOfWords, LIST_OPENER } from './listboxes';
import { rendering } from './rendered';
import { seen, type Seen } from './seen';
import { byText, plain, tidy } from '../../reading/text';
import { wordsOf, wordsOfSeen } from './words';
import * as native from './native';

/** What an element is to a reader: a control, an invisible file input, a chip with a status, an action. */

const ROLES = /^(?:combobox|listbox|radio|checkbox|switch|textbox|spinbutton|searchbox)$/;
const NO_QUESTIONS = /^(?:hidden|submit|button|reset|image)$/;
/** What the browser itself makes to be answered. */
export const NATIVE = 'input:not([type=hidden]),select,textarea';

/** A list that the page draws, and what opens it. */
export const DRAWN_LIST = `${LIST_OPENER},[role=listbox]`;

/** A native control, or one drawn by the page and named by its role; not a wrapper around a native one. */
export function isControl(element: Element): boolean {
  return isControlSeen(seen(element));
}

/** The same of an element that was looked at. */
export function isControlSeen({ element, tag: { name: tag }, isTelling, role }: Seen): boolean {
  if (tag === 'SELECT' || tag === 'TEXTAREA') return true;
  if (tag === 'INPUT') return !NO_QUESTIONS.test((element as HTMLInputElement).type);
  if (!isTelling) return false;
  if (isPressed(element) || isLabelledBox(element)) return true;
  const drawn =
    ROLES.test(role ?? '') ||
    native.getAttribute(element, 'aria-haspopup') === 'listbox' ||
    native.getAttribute(element, 'contenteditable') === 'true';
  return drawn && !holdsNative(element) && !isListOfWords(element) && !isTrigger(element);
}

/** Whether an element is but the wrapper of a native control that is drawn and that the keyboard reaches. */
function holdsNative(element: Element): boolean {
  return [...native.querySelectorAll(element, NATIVE)].some(
    (inner) => Number(native.getAttribute(inner, 'tabindex') ?? 0) >= 0 && rendering(inner) === 'shown',
  );
}

/** What shows its answer in its own words, and is labelled as a question: a button that opens a calendar, a box that takes the keys. */
export function isLabelledBox(element: Element): boolean {
  const isButton = native.tagName(element) === 'BUTTON' || native.getAttribute(element, 'role') === 'button';
  const isBox = isButton
    ? /^(?:dialog|grid|tree)$/.test(native.getAttribute(element, 'aria-haspopup') ?? '')
    : native.getAttribute(element, 'tabindex') === '0' && native.matches(element, ':is(div,span):not([role])');
  if (!isBox || native.querySelector(element, NATIVE)) return false;
  const words = wordsOf(element);
  return /[\p{L}\d]/u.test(words) && words.length <= 100 && (isPointedLabel(element) || isUnderLabel(element));
}

/** Whether a label, or what ARIA points at, names an element from outside. */
function isPointedLabel(element: Element): boolean {
  const root = native.getRootNode(element) as Document | ShadowRoot;
  const names = native.getAttribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  return (
    labelledIds(root).has(native.getAttribute(element, 'id') ?? '') ||
    names.some((id) => !native.contains(element, native.getElementById(root, id) ?? element))
  );
}

const labelledIds = kept(
  (root: Document | ShadowRoot) =>
    new Set([...native.querySelectorAll(root, 'label[for]:not([for=""])')].map((label) => native.getAttribute(label, 'for'))),
);

/** Whether a label that is tied to no control stands right before an element or what holds it alone. */
function isUnderLabel(element: Element): boolean {
  for (let outer: Element | null = element, level = 0; outer && level < 4; outer = native.parentElement(outer), level++) {
    const before = native.previousElementSibling(outer);
    if (before) return native.matches(before, 'label:not([for])') && !native.querySelector(before, NATIVE);
  }
  return false;
}

/** One of the buttons "Oui" and "Non" that stay pressed: they answer a question as two radios do. */
export function isPressed(element: Element): boolean {
  if (!seen(element).isTelling || !native.hasAttribute(element, 'aria-pressed')) return false;
  return holdsYesAndNo(native.parentNode(element) as ParentNode & Node);
}

const holdsYesAndNo = kept((parent: ParentNode & Node) => {
  const words = [...native.querySelectorAll(parent, '[aria-pressed]')].map((button) => plain(wordsOf(button)));
  return words.length === 2 && words.includes('oui') && words.includes('non');
});

/** The wordless button that opens the list of the control beside it. */
function isTrigger(element: Element): boolean {
  const role = native.getAttribute(element, 'role');
  if ((role !== 'button' && native.tagName(element) !== 'BUTTON') || /^(?:radio|checkbox|switch)$/.test(role ?? '')) return false;
  if (/[\p{L}\d]/u.test(wordsOf(element))) return false;
  const beside = `${NATIVE},${LIST_OPENER}`;
  const around = native.parentNode(element) as Element;
  return [around, native.childElementCount(around) === 1 ? (native.parentNode(around) as Element | null) : null].some((place) =>
    [...(native.querySelectorAll(place, beside) ?? [])].some((other) => other !== element && !native.contains(other, element)),
  );
}

/** Whether an element is an input that looks like a button. */
export function isInputButton(element: Element): boolean {
  return native.matches(element, 'input[type=submit],input[type=button]');
}

export const isSelect = (element: Element) => native.tagName(element) === 'SELECT';
export const isInput = (element: Element) => native.tagName(element) === 'INPUT';

/** Whether an element is a file input. */
export function isFileInput(element: Element | undefined): boolean {
  return (element as HTMLInputElement | undefined)?.type === 'file';
}

/** An invisible file input, alone or in a wrapper without words: the drop zone around it is what a person sees. */
export function isHiddenFileInput(element: Element): boolean {
  const input = native.matches(element, 'input[type=file]') ? element : native.querySelector(element, 'input[type=file]');
  return input !== null && native.textContent(element).trim() === '';
}

/** Whether what follows a hidden native list draws its choice in elements that are no control: the list is then the question. */
export function isDrawnBeside(select: Element): boolean {
  const drawn = native.nextElementSibling(select) ?? native.nextElementSibling(native.parentElement(select));
  if (!drawn || native.matches(drawn, 'label,select,input,fieldset,p')) return false;
  const list = native.querySelector(drawn, DRAWN_LIST);
  if (list && !isInput(list) && isControl(list)) return false;
  const words = plain(wordsOf(drawn)).replace(/^[^\p{L}\d]+/u, '');
  const { options, dataset } = select as HTMLSelectElement;
  const choices = [...options].map(({ text }) => plain(tidy(text)));
  return (
    words !== '' && (words === plain(dataset.placeholder ?? '') || choices.some((choice) => choice !== '' && words.startsWith(choice)))
  );
}

/** `status` for a chip that prints a status alone, `action` for a button or a link that acts, null for other elements. */
export function specialKind(one: Seen): 'status' | 'action' | null {
  const { name } = one.tag;
  if (name === 'INPUT') return 'action';
  if (name === 'LABEL') return null;
  const isButton = name === 'BUTTON' || one.role === 'button';
  if (!isButton && name !== 'A') return isChip(one) ? 'status' : null;
  if (isButton) return native.querySelector(one.element, NATIVE) || isFoldTitle(one.element) ? null : 'action';
  return isActionWords(wordsOfSeen(one)) ? 'action' : null;
}

/** Whether an element holds a status, and no control. Most have more words, or no capital: those are not put together. */
function isChip(one: Seen): boolean {
  const text = shortText(one);
  return text !== null && /\p{Lu}/u.test(text) && isStatusWords(wordsOfSeen(one));
}

const LONGEST_CHIP = 60;

const isStatusWords = byText((text) => {
  const words = statusWords(text);
  return /^\p{Lu}/u.test(words) && statusOf(words) !== null;
});

/** The texts of an element, one after the other; null where there are more characters, or a control. No further is looked. */
function shortText(one: Seen): string | null {
  if (one.shortText === undefined) one.shortText = isNative(one) ? null : joined(one);
  return one.shortText;
}

function joined({ parts }: Seen): string | null {
  let text = '';
  for (const child of parts) {
    const more = typeof child === 'string' ? child : shortText(child);
    if (more === null || text.length + more.length > LONGEST_CHIP) return null;
    text += more;
  }
  return text;
}

const isNative = ({ tag: { name }, element }: Seen) =>
  name === 'SELECT' || name === 'TEXTAREA' || (name === 'INPUT' && (element as HTMLInputElement).type !== 'hidden');

/** The title of a part of the page that folds: a `<summary>`, or a button that tells whether it is open, with words that are no button's. */
function isFoldTitle(element: Element): boolean {
  const folds = native.hasAttribute(element, 'aria-expanded') && !native.hasAttribute(element, 'aria-haspopup');
  const isTitle = native.tagName(element) === 'SUMMARY' || folds || native.closest(element, 'h1,h2,h3,h4,h5,h6,[role=heading]') !== null;
  return isTitle && !isActionWords(wordsOf(element));
}

/** A chip's status without the sign that is drawn before it, or the words "Statut :". */
export function statusWords(words: string): string {
  return words.replace(/^(?:[^\p{L}\d-]|statut(?!\p{L}))*/iu, '');
}
