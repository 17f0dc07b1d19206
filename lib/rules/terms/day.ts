import { isoDay } from '../../segur/dates';
import { bareDay } from '../../segur/written-day';

/** What a typed day means: the day as YYYY-MM-DD; `unsure` when it has more than one reading; `wrong` when it has none. */
export type DayReading = { day: string } | 'unsure' | 'wrong';

/** Whether what is being typed is as long as a day with its year: a browser's own date field begins with the year 0002 of 2027. */
export function isDayLong(text: string): boolean {
  return text.replace(/\D/g, '').length >= 8 && !/^0\d{3}-/.test(text);
}

const MONTHS = 'janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec'.split('|');

/** As the reader writes the days that it understands: nothing stands around it. */
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day as people type it: 30/09/2027, 2027-09-30, jeudi 30 septembre 2027; a month of its year, 2027-09, is its first day. A year of two digits or a month first is `unsure`. */
export function readDay(text: string): DayReading {
  const words = ISO.test(text) ? text : bareDay(text);
  const [, year4, month, day2 = '1'] = /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?$/.exec(words) ?? [];
  if (year4) return real(Number(year4), Number(month), Number(day2));
  const named = /^(\d{1,2})(?:er)?[\s.-]+([a-z]{3,9})\.?[\s.-]+(\d{4})$/.exec(words);
  if (named) return real(Number(named[3]), MONTHS.findIndex((month) => named[2]?.startsWith(month.slice(0, 4))) + 1, Number(named[1]));
  const [, first, second, year = ''] = /^(\d{1,2})[^\da-z]+(\d{1,2})[^\da-z]+(\d{4}|\d{2})$/.exec(words) ?? [];
  const full = Number(year.length === 2 ? `20${year}` : year);
  const day = real(full, Number(second), Number(first));
  if (day !== 'wrong') return year.length === 2 ? 'unsure' : day;
  return real(full, Number(first), Number(second)) === 'wrong' ? 'wrong' : 'unsure';
}

function real(year: number, month: number, day: number): DayReading {
  const iso = isoDay(year, month, day);
  return iso === null ? 'wrong' : { day: iso };
}
