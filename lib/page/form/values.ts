import { isText } from '../dom/outline';
import { fileNames } from './file-names';
import { type NameContext, optionWords } from './labels';
import { choiceOf } from './questions';
import { isDrawnList, isInKeyBox } from './reach';
import { isInput, isLabelledBox, isSelect } from '../dom/elements';
import { listId } from '../dom/listboxes';
import { dateOf } from './date-parts';
import type { Placed } from './boxes';
import type { FieldKind } from '../../reading/reading';
import { chipsIn, drawnBeside, isPrompt } from './drawn-value';
import { cleaned, isRefused, readDay, readMonth, typedIn } from './typed';
import { pointedAt } from './pointed';
import { plain, tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** What a question's controls hold: words as contract.md says, and the words of each choice. */
export interface Answer {
  kind: FieldKind;
  value: string;
  options: string[];
  /** What is drawn in the control's place, its prompt too: it is no help. */
  drawn?: string[];
  /** Something was typed that the browser does not hand out. */
  refused?: boolean;
}

/** Reads the answer of a question. `label` decides the kind of a text input: an e-mail, a telephone or a date is one by its words too. */
export function answerOf(question: Placed, label: string, context: NameContext): Answer {
  const control = question.controls[0] as HTMLInputElement;
  const { type, parts, controls, native: behind } = question;
  if (type === 'date' && parts) return { kind: 'date', value: dateOf(controls, parts), options: [] };
  if (type !== 'single') return groupAnswer(question, context);
  if (behind) return selectAnswer(behind, true);
  if (choiceOf(control)) return { kind: 'checkbox', value: isChosen(control) ? label : '', options: [] };
  if (isSelect(control)) return selectAnswer(control as unknown as HTMLSelectElement);
  const kind = textKind(control, label);
  if (isLabelledBox(control) || isDrawnList(control) || (kind !== 'date' && isInKeyBox(control))) return listAnswer(control, label);
  if (kind === 'file') return { kind, value: fileNames(question, context).join(' | '), options: [] };
  const typed = typedIn(control, control.value ?? wordsOf(control));
  const answer = { kind, value: kind === 'date' ? (dayIn(typed, control, label) ?? typed) : typed, options: [] };
  return isRefused(control) ? { ...answer, refused: true } : answer;
}

/** The day that is written, or the month where a month is asked for. */
function dayIn(typed: string, control: HTMLInputElement, label: string): string | null {
  const asksMonth =
    control.type === 'month' || [label, native.getAttribute(control, 'placeholder') ?? ''].some((words) => MONTH_ASKED.test(plain(words)));
  return readDay(typed) ?? (asksMonth ? readMonth(typed) : null);
}

const MONTH_ASKED = /^mois\b|(?<!(?:jj|dd) ?[/.-] ?)\bmm ?[/.-] ?(?:aa|yy)/;

function groupAnswer(question: Placed, context: NameContext): Answer {
  const { type, controls } = question;
  const options = wordsBefore(question, context) ?? controls.map((control) => optionWords(control, controls, context));
  const chosen = options.filter((_, index) => isChosen(controls[index] as Element));
  return { kind: type === 'radio' ? 'radio' : 'checkboxes', value: chosen.join(' | '), options };
}

/** The words of choices printed each before its control ("Oui ○ Non ○"), where nothing follows the last; null where they follow. */
function wordsBefore({ controls, to, boxTo }: Placed, { outline, labels }: NameContext): string[] | null {
  const { tokens } = outline;
  if (tokens.slice(to, boxTo).some(isText) || controls.some((control) => !isBare(control, labels))) return null;
  const words = controls.flatMap((control) => {
    const before = tokens[outline.range(control).from - 1];
    return before?.kind === 'text' ? [before.text.replace(/^.*[*:] ?/, '')] : [];
  });
  return words.length === controls.length ? words : null;
}

const isBare = (control: Element, labels: NameContext['labels']) =>
  !labels.has(control) &&
  !native.hasAttribute(control, 'aria-label') &&
  !native.hasAttribute(control, 'aria-labelledby') &&
  wordsOf(control) === '';

function isChosen(control: Element): boolean {
  if (isInput(control)) return (control as HTMLInputElement).checked;
  return (native.getAttribute(control, 'aria-checked') ?? native.getAttribute(control, 'aria-pressed')) === 'true';
}

function selectAnswer(select: HTMLSelectElement, isPutAway = false): Answer {
  const all = [...select.options].filter((option) => !option.hidden);
  const [first] = all;
  const isReal = (option: HTMLOptionElement) =>
    option.value !== '' && !(option === first && option.disabled) && !isPrompt(cleaned(option.text));
  const words = (options: HTMLOptionElement[]) => options.filter(isReal).map((option) => tidy(cleaned(option.text)));
  const value = words(all.filter((option) => option.selected)).join(' | ');
  // Behind a drawn list there may be the chosen option alone, or the prompt.
  return { kind: 'select', value, options: all.length > 1 || !isPutAway ? words(all) : [], drawn: all.map(({ text }) => text) };
}

/** A list drawn by the page: its options stand in the listbox it controls, which is closed most of the time. */
function drawnListAnswer(control: HTMLInputElement, label: string): Answer {
  const root = native.getRootNode(control) as Document | ShadowRoot;
  const id = listId(control)?.split(' ')[0];
  const list =
    (id ? native.getElementById(root, id) : null) ??
    native.closest(control, '[role=combobox]:has([role=option])') ??
    (native.querySelector(control, '[role=option]') ? control : native.querySelector(native.parentElement(control), '[role=listbox]'));
  const drawn = [...optionsIn(list), ...(control.list?.options ?? [])];
  const words = (option: Element) => tidy(cleaned((option as HTMLOptionElement).label || native.textContent(option)));
  const options = [...new Set(drawn.map(words))].filter((option) => !isPrompt(option));
  const picked = drawn.filter((option) => native.getAttribute(option, 'aria-selected') === 'true').map(words);
  const shown = isInput(control) ? drawnBeside(control, label) : list === control && drawn.length > 0 ? [] : chipsIn(control);
  const typed = isInput(control) ? typedIn(control, control.value) : '';
  const isEach = shown.length > 1 && shown.every((chip) => typed.includes(chip));
  const value = picked.length > 0 ? picked.join(' | ') : (isEach ? '' : typed) || typedIn(control, tidy(shown.join(' | ')));
  const isDescribed = pointedAt(control, 'aria-describedby').some((one) => wordsOf(one) === value);
  return { kind: 'select', value: isPrompt(value) || isDescribed ? '' : value, options, drawn: shown };
}

/** What shows its answer in words: a day that was chosen, where one is asked for, or the choice of a list. */
function listAnswer(control: HTMLInputElement, label: string): Answer {
  const list = drawnListAnswer(control, label);
  const day = dayIn(list.value, control, label);
  return list.options.length === 0 && (day !== null || (DATE_NAME.test(plain(label)) && !/\p{L}/u.test(list.value)))
    ? { ...list, kind: 'date', value: day ?? list.value, options: [] }
    : list;
}

/** The options of a list, also those that are put into its slots. */
function optionsIn(list: Element | null | undefined): Element[] {
  const slotted = [...(native.querySelectorAll(list, 'slot') ?? [])].flatMap((slot) =>
    (slot as HTMLSlotElement).assignedElements({ flatten: true }),
  );
  const inSlots = slotted.flatMap((one) => (native.matches(one, '[role=option]') ? [one] : optionsIn(one)));
  return [...(native.querySelectorAll(list, '[role=option]') ?? []), ...inSlots];
}

const DATE_NAME = /^date\b/;
const DAY_ASKED = /\b(?:jj?|dd?) ?[/.-] ?mm?\b|\bmm ?[/.-] ?(?:aaaa|yyyy)/;

const EMAIL = /\b(?:e?mails?|mel|courriels?)\b|\b(?:adresse|courrier|messagerie) electronique|adresse de messagerie/;
const PHONE = /\b(?:telephones?|tel|portable)\b|\bnumero de (?:mobile|portable|fixe)|^mobile$/;
/** What is asked for together with an address or a number makes a text of it: "Nom et téléphone du contact". */
const TOGETHER = /\b(?:nom|prenom|fonction|contact|adresse postale)\b(?! d)[^?]*(?:,|\/|\(|\bet\b|\bou\b)/;

function reachedBy(words: string): 'email' | 'tel' | null {
  const [isEmail, isPhone] = [EMAIL.test(words), PHONE.test(words)];
  if (isEmail === isPhone || TOGETHER.test(words)) return null;
  return isEmail ? 'email' : 'tel';
}

function textKind(control: HTMLInputElement, label: string): FieldKind {
  const words = plain(label);
  const { type } = control;
  if (type === 'file' || !isTextual(control)) return 'file';
  if (native.tagName(control) === 'TEXTAREA' || native.getAttribute(control, 'aria-multiline') === 'true') return 'textarea';
  if (type === 'email' || type === 'tel') return type;
  const way = reachedBy(words);
  if (way) return way;
  if (
    /date|month/.test(type) ||
    DAY_ASKED.test(plain(native.getAttribute(control, 'placeholder') ?? '')) ||
    (DATE_NAME.test(words) && type === 'text')
  )
    return 'date';
  if (/number|range/.test(type) || native.getAttribute(control, 'role') === 'spinbutton') return 'number';
  return type === 'url' || /^(?:lien|url)\b/.test(words) ? 'link' : 'text';
}

/** A drop zone may stand for its file input when that one is not in the page. */
function isTextual(control: Element): boolean {
  return native.matches(control, 'input,textarea,[contenteditable],[role=textbox],[role=spinbutton]');
}
