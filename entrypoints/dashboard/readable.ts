/** What is stored, as a person reads it. Pure. */
import { parisLocal } from '../../lib/segur/dates';
import { saidDate, saidInstant } from '../../components/said-dates';
import type { Words } from '../../components/words';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;

/** The values of a row by their names as said; empty values are left out. */
export function factsOf(row: Readonly<Record<string, unknown>>, words: Words): [label: string, value: string][] {
  return Object.entries(row)
    .map(([name, value]): [string, string] => [labelOf(name, words), readable(value, words)])
    .filter(([, value]) => value !== '');
}

/** One value in words: "" for nothing, yes or no, a date in Paris, a list with its parts. */
export function readable(value: unknown, words: Words): string {
  const { say } = words;
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return say(value ? 'dash_yes' : 'dash_no');
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return saidInstant(value, words, parisLocal);
    return DAY.test(value) ? saidDate(value, words) : value;
  }
  if (Array.isArray(value)) {
    const separator = value.some((part) => typeof part === 'object') ? ' ; ' : ', ';
    return value
      .map((part) => readable(part, words))
      .filter((part) => part !== '')
      .join(separator);
  }
  if (typeof value === 'object') {
    return factsOf(value as Record<string, unknown>, words)
      .map(([label, text]) => say('word_pair', [label, text]))
      .join(', ');
  }
  return String(value);
}

/** A size in the unit that people use: "1,2 Mo". */
export function saidSize(bytes: number, { language }: Words): string {
  const [unit, divisor] = bytes >= 1_000_000 ? (['megabyte', 1_000_000] as const) : (['kilobyte', 1_000] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / divisor);
}

/** The name of a value; its own name in the code where it has no text, as for another candidature's number used as a name. */
function labelOf(name: string, { say }: Words): string {
  const key = `dash_field_${name}`;
  const text = say(key);
  return text === key ? name : text;
}
