import { monthNumber } from '../facts/months';
import { labelParts } from './label';
import type { NameContext } from './labels';
import { isoDay } from '../../segur/dates';
import { byText, plain } from '../../reading/text';
import { wordsOf } from '../dom/words';
import { isInput, isSelect } from '../dom/elements';
import * as native from '../dom/native';

/** What a part of a date asks for. */
export type DatePart = 'day' | 'month' | 'year';

const NAMES: [DatePart, RegExp][] = [
  ['day', /^(?:jours?|jj?|day|dd)$/],
  ['month', /^(?:mois|mm?|month)$/],
  ['year', /^(?:annees?|aa(?:aa)?|year|yy(?:yy)?)$/],
];

/** The part of a date that words name, and nothing else: "Jour", "(mm)", "Année :". */
export const partNamed = byText((words): DatePart | null => {
  const name = plain(words).replace(/[^a-z]+/g, '');
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
});

/** The part of a date that a control asks for by its own name, its placeholder, its options or its length; null for other controls. */
export function datePartOf(control: Element, labels: NameContext['labels']): DatePart | null {
  const isList = isSelect(control);
  const isText = isInput(control) && /^(?:text|number|tel)$/.test((control as HTMLInputElement).type);
  if (!isText && !isList && native.getAttribute(control, 'role') !== 'spinbutton') return null;
  const said = ['aria-label', 'title', 'placeholder', 'data-placeholder'].map((name) => native.getAttribute(control, name));
  const named = [...(labels.get(control) ?? []).map((label) => labelParts(label, control).label), ...said].filter(
    (words) => words !== null,
  );
  const part = named.map(partNamed).find((one) => one !== null) ?? null;
  if (part || named.some((words) => words !== '' && /\p{L}{3}/u.test(words) && !isList)) return part;
  return isList ? partOfOptions([...(control as HTMLSelectElement).options].map(({ text }) => plain(text))) : partOfLength(control);
}

function partOfOptions(options: string[]): DatePart | null {
  const [first = ''] = options;
  const numbers = options.filter((option) => /^\d+$/.test(option)).map(Number);
  const words = partNamed(first);
  if (words && options.length > 1) return words;
  if (options.filter((option) => monthNumber(option) > 0).length >= 12) return 'month';
  if (numbers.length < options.length - 1 || numbers.length === 0) return null;
  const last = Math.max(...numbers);
  return last === 31 ? 'day' : last === 12 ? 'month' : last > 1900 && last < 2200 ? 'year' : null;
}

const LENGTHS: Partial<Record<number, DatePart>> = { 2: 'day', 4: 'year' };

function partOfLength(control: Element): DatePart | null {
  return LENGTHS[(control as HTMLInputElement).maxLength] ?? null;
}

/** The day that the parts hold as YYYY-MM-DD, the month as YYYY-MM where no day is asked; "" while a part lacks or is no real day. */
export function dateOf(controls: Element[], parts: DatePart[]): string {
  const number = (part: DatePart) => (parts.includes(part) ? numberIn(controls[parts.indexOf(part)] as Element, part) : 1);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  if (!year || !month || !day) return '';
  const iso = isoDay(year, month, day);
  return iso === null ? `${day}/${month}/${year}` : parts.includes('day') ? iso : iso.slice(0, 7);
}

function numberIn(control: Element, part: DatePart): number {
  const { options, selectedIndex, value } = control as HTMLSelectElement;
  const words = options
    ? (options[selectedIndex]?.text ?? '')
    : (native.getAttribute(control, 'aria-valuenow') ?? value ?? wordsOf(control));
  const number = Number(/\d+/.exec(words)?.[0] ?? 0);
  return number || (part === 'month' ? monthNumber(plain(words)) : 0);
}
