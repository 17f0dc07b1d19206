import { isPressed } from '../dom/elements';
import { closestTo, kept } from '../dom/kept';
import type { Outline } from '../dom/outline';
import { flatParent } from '../dom/rendered';
import { plain } from '../../reading/text';

/** One question of a form: the controls that answer it, and their places among the tokens. */
export interface Question {
  type: 'single' | 'radio' | 'checkboxes';
  controls: Element[];
  from: number;
  to: number;
}

/** The kind of choice that a control is, drawn or native. */
export function choiceOf(control: Element): 'radio' | 'checkbox' | null {
  const role = control.getAttribute('role');
  const { type } = control as HTMLInputElement;
  if (type === 'radio' || role === 'radio' || isPressed(control)) return 'radio';
  return type === 'checkbox' || role === 'checkbox' || role === 'switch' || role === 'menuitemcheckbox' ? 'checkbox' : null;
}

/**
 * Controls that can be answered, in page order, those of one question together. Disabled ones (unless `shut` asks for them too), those aside and the country
 * prefix of a telephone are left out.
 */
export function questionsIn(outline: Outline, from: number, to: number, shut = false): Question[] {
  const controls = outline.tokens
    .slice(Math.max(from, 0), to)
    .filter((token) => token.kind === 'control' && !token.furniture && isOpen(token.element, shut))
    .map(({ element, at }) => ({ control: element, at }))
    .filter(({ control }, index, all) => !isTwin(control, all[index - 1]?.control));
  const questions: Question[] = [];
  for (const { control, at } of controls) {
    const last = questions.at(-1);
    const choice = choiceOf(control);
    if (last && choice && belongs(outline, last, control, at, choice)) {
      last.controls.push(control);
      last.to = at + 1;
      if (choice === 'checkbox') last.type = 'checkboxes';
    } else questions.push({ type: choice === 'radio' ? 'radio' : 'single', controls: [control], from: at, to: at + 1 });
  }
  return questions.filter((question, index) => !isCountryPrefix(question, questions[index + 1]));
}

/** The list that a page draws over a native one, which it keeps out of the way of the keyboard: both are one question. */
function isTwin(control: Element, before: Element | undefined): boolean {
  if (before?.tagName !== 'SELECT' || control.tagName === 'SELECT') return false;
  const isAside = before.getAttribute('aria-hidden') === 'true' || Number(before.getAttribute('tabindex') ?? 0) < 0;
  return isAside && (flatParent(before) as Element).contains(control);
}

const shutPart = closestTo('[aria-disabled=true],fieldset:disabled');
const asideOf = closestTo('aside,[role=complementary]');
const dialogOf = closestTo('dialog,[role=dialog],[role=alertdialog]');

function isOpen(control: Element, shut: boolean): boolean {
  if (!shut && (control.matches(':disabled') || shutPart(control))) return false;
  if (asideOf(control) || isInOwnDialog(control)) return false;
  const type = (control as HTMLInputElement).type;
  return type !== 'search' && control.getAttribute('role') !== 'searchbox';
}

/** In a dialog over the form that is no part of it: it asks for a colleague's address or a message, not for a row of the form. */
function isInOwnDialog(control: Element): boolean {
  const dialog = dialogOf(control);
  return dialog !== null && isOwn(dialog);
}

const isOwn = kept(
  (dialog: Element) => dialog.querySelector('h1,[aria-level="1"]') === null && !FORM_WORDS.test(plain(dialog.textContent)),
);

const FORM_WORDS = /composant additionnel|distribut|groupement|nom commercial|referencement|^\d\. /;

/** Whether a choice goes on with the question before it: the same name, or the same group, with nothing mandatory printed between. */
function belongs(outline: Outline, last: Question, control: Element, at: number, choice: 'radio' | 'checkbox'): boolean {
  const before = last.controls.at(-1) as HTMLInputElement;
  if (choiceOf(before) !== choice) return false;
  const { name } = control as HTMLInputElement;
  if (choice === 'radio' && name && before.name) return name === before.name;
  const between = outline.tokens.slice(last.to, at);
  if (between.some((token) => token.kind === 'action' || token.heading !== null || /\*/.test(token.text))) return false;
  const group = control.closest('[role=radiogroup],[role=group],fieldset,ul,ol');
  if (group?.contains(before) || (name && name === before.name)) return true;
  return between.length <= 2 && between.every((token) => token.text.length < 140);
}

/** The country select that stands before a telephone's own input is no question: "FR +33", "Indicatif". */
function isCountryPrefix({ controls }: Question, next: Question | undefined): boolean {
  const control = controls[0] as Element;
  const input = next?.type === 'single' ? next.controls[0] : undefined;
  if (!input || !control.matches('select,[role=combobox],[role=listbox],[aria-haspopup=listbox]')) return false;
  const parent = flatParent(control) as Element;
  if (!parent.contains(input) && !(flatParent(parent) as Element).contains(input)) return false;
  if (input.matches('[type=tel],[autocomplete*=tel],[autocomplete*=phone]')) return true;
  const said = plain([control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent].join(' '));
  return /\+ ?\d{2}|indicatif/.test(said);
}
