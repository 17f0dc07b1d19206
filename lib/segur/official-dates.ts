/** The three official dates of a candidature: who names them, which word goes first, which alarms. */
import { isOver } from './dates';
import { DISPOSITIFS } from './dispositifs';
import type { DispositifName } from './spellings';

/** Date 1: the administrative file is submitted; Date 2: every proof is; Date 3: the exchanges end. */
export const DATE_NAMES = ['date1', 'date2', 'date3'] as const;
export type DateName = (typeof DATE_NAMES)[number];

/** The date that each limit printed by Convergence stands for. */
export const DATE_OF_LIMIT = { candidature: 'date1', eligibilite: 'date1', preuves: 'date2' } as const satisfies Record<string, DateName>;

/** A date as the user set it: Paris local time "2027-10-01T12:00", or a day. */
export interface OwnDate {
  dispositif: DispositifName;
  date: DateName;
  at: string;
}

/** One source's word on a date. `at`: Paris local time "2027-10-01T12:00", or a day where no hour is said. */
export interface DateWord {
  from: 'user' | 'page' | 'calendar';
  at: string;
  /** Where it is written; for a page, its words as printed; "" for the user. */
  source: string;
}

/** All that names the dates of a candidature, but the calendar. */
interface DateSources {
  dispositif: DispositifName | null;
  printed: readonly { subject: keyof typeof DATE_OF_LIMIT; at: string; raw: string }[];
  own: readonly OwnDate[];
}

/**
 * The law of dates: everybody's word on one of them, in the order in which they count; [] where nobody says it.
 * - The user's date goes first, else the page's, else the calendar's. The first word is the date: it is shown, and what it limits is late once it is over.
 * - The user's takes the place of the calendar's, which it corrects. Every other word stays beside the first: where they differ the user sees all, and the
 *   earliest alarms (`alarmOf`).
 * - An hour is only what a source says (`saysHour`): a day without one lasts through that day (`isOver`), and agrees with every hour of it.
 */
export function wordsOn(date: DateName, { dispositif, printed, own }: DateSources): DateWord[] {
  const set = own.find((each) => each.dispositif === dispositif && each.date === date);
  const limits = printed
    .filter(({ subject }) => DATE_OF_LIMIT[subject] === date)
    .map(({ at, raw }): DateWord => ({ from: 'page', at: at.slice(0, 16), source: raw }))
    .sort((a, b) => a.at.localeCompare(b.at));
  if (set) return [{ from: 'user', at: set.at, source: '' }, ...limits];
  const official = dispositif && DISPOSITIFS[dispositif].calendar[date];
  return official ? [...limits, { from: 'calendar', at: official.at, source: official.source }] : limits;
}

/** The word that alarms: the earliest whose day is not over; once all are, the first. Undefined where there is none. */
export function alarmOf(words: readonly DateWord[], now: string): DateWord | undefined {
  const [earliest] = words.filter(({ at }) => !isOver(at.slice(0, 10), now)).sort((a, b) => a.at.localeCompare(b.at));
  return earliest ?? words[0];
}

/** Whether two of the words name different moments. */
export function differ(words: readonly DateWord[]): boolean {
  return words.some(({ at }) => words.some((other) => !isSameDate(at, other.at)));
}

/** Whether two dates name one moment, as far as both say. */
export function isSameDate(a: string, b: string): boolean {
  const said = Math.min(a.length, b.length, 16);
  return a.slice(0, said) === b.slice(0, said);
}
