import { beginsRow } from './cells';
import { type DatePart, datePartOf } from './date-parts';
import { DRAWN_LIST, isDrawnBeside, isFileInput, isPressed } from '../dom/elements';
import { closestTo, kept } from '../dom/kept';
import type { Outline, Token } from '../dom/outline';
import { drawnZones, isSameZone, REMOVAL } from './drawn-zones';
import { isDrawnList, isReached, nativeBehind } from './reach';
import { isZoneLine, isZoneName } from '../lexicon';
import { flatParent } from '../dom/rendered';
import { seen } from '../dom/seen';
import { plain } from '../../reading/text';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** One question of a form: the controls that answer it, and their places among the tokens, up to what interrupts them. */
export interface Question {
  type: 'single' | 'radio' | 'checkboxes' | 'date';
  controls: Element[];
  from: number;
  to: number;
  /** Of a date in parts: what each control asks for. */
  parts?: DatePart[];
  /** The native list under a drawn one. */
  native?: HTMLSelectElement | null;
}

/** The kind of choice that a control is, drawn or native. */
export function choiceOf(control: Element): 'radio' | 'checkbox' | null {
  const { role } = seen(control);
  const { type } = control as HTMLInputElement;
  if (type === 'radio' || role === 'radio' || isPressed(control)) return 'radio';
  return type === 'checkbox' || role === 'checkbox' || role === 'switch' || role === 'menuitemcheckbox' ? 'checkbox' : null;
}

type Labels = Map<Element, HTMLLabelElement[]>;

/**
 * Controls that can be answered, in page order, those of one question together. Disabled ones (unless `shut` asks for them too), those that nobody reaches,
 * those aside and the country prefix of a telephone are left out.
 */
export function questionsIn(outline: Outline, labels: Labels, from: number, to: number, shut = false): Question[] {
  const places = outline.tokens
    .slice(Math.max(from, 0), to)
    .filter(
      ({ kind, furniture, aside, dialog, element }) =>
        kind === 'control' && !furniture && !aside && !isInOwnDialog(dialog) && isOpen(element, shut),
    );
  const natives = new Map(places.map(({ element }) => [element, nativeBehind(element)]));
  const drawnOver = new Set(natives.values());
  const questions: Question[] = [];
  const named = new Map<string, Question>();
  for (const { at, element: control } of places) {
    if (drawnOver.has(control as HTMLSelectElement)) continue;
    if (!isReached(control) && !(native.tagName(control) === 'SELECT' && isDrawnBeside(control))) continue;
    const last = questions.at(-1);
    const choice = choiceOf(control);
    const { name } = control as HTMLInputElement;
    const same = choice === 'radio' && name ? named.get(name) : undefined;
    const joined = same ?? (last && choice && belongs(outline, labels, last, control, at, choice) ? last : undefined);
    if (isPartOfFile(outline, labels, control, at)) continue;
    if (last && isSameZone(outline, last, control, at)) {
      last.controls.push(control);
      last.to = at + 1;
      continue;
    }
    if (joined) {
      joined.controls.push(control);
      if (joined === last) joined.to = at + 1;
      if (choice === 'checkbox') joined.type = 'checkboxes';
      continue;
    }
    const question: Question = { type: choice === 'radio' ? 'radio' : 'single', controls: [control], from: at, to: at + 1 };
    const behind = natives.get(control);
    if (behind) question.native = behind;
    questions.push(question);
    if (choice === 'radio' && name) named.set(name, question);
  }
  const zones = drawnZones(outline, from, to).map((zone): Question => ({ type: 'single', controls: [zone], ...outline.range(zone) }));
  const whole = withDates(
    outline,
    labels,
    [...questions, ...zones].sort((one, other) => one.from - other.from),
  );
  return whole.filter((question, index) => !isCountryPrefix(question, whole[index + 1]));
}

/** What goes with a file input: the box to tick that takes a file away, the bare text that shows its name. */
function isPartOfFile(outline: Outline, labels: Labels, control: Element, at: number): boolean {
  const before = outline.tokens.slice(Math.max(0, at - 6), at);
  const after = outline.tokens.slice(at + 1, at + 7);
  if (choiceOf(control) === 'checkbox')
    return [...before, ...after].some(({ element }) => isFileInput(element)) && REMOVAL.test(plain(ownWords(control, labels, outline)));
  const { readOnly, type, placeholder } = control as HTMLInputElement;
  const isApart = (token: Token) => token.kind !== 'action' && !isZoneLine(token.text);
  return (
    type === 'text' &&
    !labels.has(control) &&
    (readOnly || isZoneName(placeholder)) &&
    [before.findLast(isApart), after.find(isApart)].some((token) => isFileInput(token?.element))
  );
}

/** Puts the parts of a date together: two or three neighbours, each asking for another part, with nothing but their own names and signs between. */
function withDates(outline: Outline, labels: Labels, questions: Question[]): Question[] {
  const dates: Question[] = [];
  for (const question of questions) {
    const control = question.controls[0] as Element;
    const part = question.type === 'single' ? datePartOf(control, labels) : null;
    const last = dates.at(-1);
    const parts = last?.parts;
    // Two digits are a day or a month: the second of them is the month.
    const asked = part === 'day' && parts?.join() === 'day' ? 'month' : part;
    if (last && parts && asked && !parts.includes(asked) && isNeighbour(outline, labels, last, question)) {
      last.controls.push(control);
      parts.push(asked);
      last.to = question.to;
      last.type = 'date';
    } else dates.push(part ? { ...question, parts: [part] } : question);
  }
  // A year alone, or a day and a year, are no date.
  return dates.flatMap((question) => {
    if (question.type !== 'date' || (question.parts?.includes('month') && question.parts.includes('year'))) return [question];
    return question.controls.map((control): Question => {
      const { from, to } = outline.range(control);
      return { type: 'single', controls: [control], from, to };
    });
  });
}

function isNeighbour(outline: Outline, labels: Labels, before: Question, question: Question): boolean {
  const own = [before, question].flatMap(({ controls }) => controls.flatMap((control) => labels.get(control) ?? []));
  const between = outline.tokens.slice(before.to, question.from);
  return between.every(
    ({ kind, text, label }) => kind === 'text' && (own.includes(label as HTMLLabelElement) || !/\p{L}{2}/u.test(text) || text.length < 8),
  );
}

const shutPart = closestTo('[aria-disabled=true],fieldset:disabled');

function isOpen(control: Element, shut: boolean): boolean {
  if (!shut && (native.matches(control, ':disabled') || shutPart(control))) return false;
  const type = (control as HTMLInputElement).type;
  return (type !== 'search' || isDrawnList(control)) && seen(control).role !== 'searchbox';
}

/** In a dialog over the form that is no part of it: it asks for a colleague's address or a message, not for a row of the form. */
function isInOwnDialog(dialog: Element | null): boolean {
  return dialog !== null && isOwn(dialog);
}

const isOwn = kept(
  (dialog: Element) => native.querySelector(dialog, 'h1,[aria-level="1"]') === null && !FORM_WORDS.test(plain(native.textContent(dialog))),
);

const FORM_WORDS = /composant additionnel|distribut|groupement|nom commercial|referencement|^\d\. /;

/** What a person consents to or declares: a question of its own, whatever stands beside it. */
const CONSENT =
  /^(?:en cochant|j'(?:ai |accepte|atteste|autorise|certifie|declare)|je (?:certifie|declare|m'engage|soussigne|consens|reconnais|confirme|donne|souhaite))/;

const GROUP = '[role=radiogroup],[role=group],fieldset,ul,ol';

/** Whether a choice goes on with the question before it: the same name, or the same group and no edge of one, with nothing mandatory printed between. */
function belongs(outline: Outline, labels: Labels, last: Question, control: Element, at: number, choice: 'radio' | 'checkbox'): boolean {
  const before = last.controls.at(-1) as HTMLInputElement;
  if (choiceOf(before) !== choice) return false;
  const { name } = control as HTMLInputElement;
  if (name && (name === before.name || (choice === 'radio' && before.name))) return name === before.name;
  if (/\[](?: |$)/.test(`${before.name} ${name}`)) return false;
  const group = native.closest(control, GROUP);
  const other = native.closest(before, GROUP);
  if (group !== other && !native.contains(group, before) && !native.contains(other, control)) return false;
  const between = outline.tokens.slice(last.to, at);
  if (between.some((token) => token.kind === 'action' || token.heading !== null || /\*/.test(token.text))) return false;
  if (beginsRow(last.controls, control, outline)) return false;
  if (choice === 'checkbox' && [before, control].some((one) => CONSENT.test(plain(ownWords(one, labels, outline))))) return false;
  if (native.contains(group, before)) return true;
  return between.length <= 2 && between.every((token) => token.text.length < 140);
}

/** The words of a choice: of its label, its own, or those that follow it. */
function ownWords(control: Element, labels: Labels, outline: Outline): string {
  const [label] = labels.get(control) ?? [];
  const next: Token | undefined = outline.tokens[outline.range(control).to];
  return label ? wordsOf(label) : wordsOf(control) || native.getAttribute(control, 'aria-label') || (next?.text ?? '');
}

/** The country select that stands before a telephone's own input is no question: "FR +33", "Indicatif". */
function isCountryPrefix({ controls }: Question, next: Question | undefined): boolean {
  const control = controls[0] as Element;
  const input = next?.type === 'single' ? next.controls[0] : undefined;
  if (!input || !native.matches(control, `select,${DRAWN_LIST}`)) return false;
  const parent = flatParent(control) as Element;
  if (!native.contains(parent, input) && !native.contains(flatParent(parent) as Element, input)) return false;
  if (native.matches(input, '[type=tel],[autocomplete*=tel],[autocomplete*=phone]')) return true;
  const said = plain(
    [native.getAttribute(control, 'aria-label'), native.getAttribute(control, 'title'), native.textContent(control)].join(' '),
  );
  return /\+ ?\d{2}|indicatif/.test(said);
}
