import { isoDay } from '../../segur/dates';
import { bareDay, UNSEEN } from '../../segur/written-day';
import { monthNumber } from '../facts/months';
import { byText, plain } from '../../reading/text';
import * as native from '../dom/native';

const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Words as somebody typed or chose them, without characters that nobody sees. */
export const cleaned = byText((value) => value.normalize('NFC').replace(UNSEEN, '').replace(SPACES, ' ').trim());

/** What stands in a control while nothing is typed: a mask's places, a date's letters, signs alone. */
const MASK = /^[^\p{L}\p{N}]*$|^\+\d{1,3}[^\p{L}\d]*_[^\p{L}\d]*$|^(?:[jdmay]{1,4}[ /.-]+){1,2}[jdmay]{2,4}$/iu;

/** The answer that a control holds, "" for its mask or its placeholder. */
export function typedIn(control: Element, value: string): string {
  const text = cleaned(value);
  if (MASK.test(text)) return '';
  const prompts = ['placeholder', 'aria-placeholder', 'data-placeholder'].map((name) => native.getAttribute(control, name));
  return prompts.some((prompt) => prompt !== null && plain(prompt) === plain(text)) ? '' : text;
}

/** Whether the browser holds back what was typed because it is no date or number. */
export function isRefused(control: Element): boolean {
  return (control as HTMLInputElement).validity?.badInput === true;
}

/** A day as people write it (jj/mm/aaaa, aaaa-mm-jj, "jeudi 30 sept. 2027 à 14 h") as YYYY-MM-DD, or null when it is no real day. */
export function readDay(typed: string): string | null {
  const text = bareDay(typed);
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, first, word = '', last] = /^(\d{1,2})(?:er)?[\s/.-]+(\d{1,2}|[a-z]+)[\s/.-]+(\d{4})$/.exec(text) ?? [];
  return isoDay(Number(year ?? last), Number(month ?? word) || monthNumber(word), Number(day ?? first));
}

/** A month as people write it ("06/2026", "juin 2026") as YYYY-MM, or null. */
export function readMonth(typed: string): string | null {
  const text = bareDay(typed);
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, word = '', after] = /^(\d{1,2}|[a-z]+)\.?\s*[/.\- ]\s*(\d{4})$/.exec(text) ?? [];
  const number = month ? Number(month) : Number(word) || monthNumber(word);
  return isoDay(Number(year ?? after), number, 1)?.slice(0, 7) ?? null;
}
