/** The official dates of a candidature, from every source that names them. */
import { daysBetween, isOver } from '../segur/dates';
import type { DeadlineSubject } from '../reading/reading';
import { DISPOSITIFS } from '../segur/dispositifs';
import { isOpen, isValidated, wasSubmitted } from '../segur/statuses';
import type { CandidatureRow, Dossier } from '../store/rows';
import type { DateName, UserDateRow } from '../store/user-rows';

/** One source's word on a date. `at`: Paris local time "2027-10-01T12:00", or a day where no hour is said. */
interface DeadlineWord {
  from: 'page' | 'calendar' | 'user';
  at: string;
  /** Where it is written; for a page, its words as printed. */
  source: string;
}

/** One of the three dates of one candidature. */
export interface Deadline {
  number: string;
  /** The product's name as printed, or the main commercial name; "" while unknown. */
  product: string;
  dispositif: string | null;
  date: 'date1' | 'date2' | 'date3';
  /** The earliest word: it is the one that alarms. A day counts as its noon (the ANS's usual hour). */
  at: string;
  words: DeadlineWord[];
  /** Two words name different moments. */
  differs: boolean;
  /** Whole days from today to `at`; negative when it was before today. */
  daysLeft: number;
  /** It is over: its minute, or its day where no hour is said. */
  isPast: boolean;
  /** What it asks for is submitted (date 1: steps 1 and 2; date 2: every chapter; date 3: every chapter validated). */
  met: boolean;
  /** Nothing was read that tells whether it is met: it is not called missed. */
  isUnread: boolean;
}

/** What of a dossier the dates depend on. */
type Steps = Pick<Dossier, 'candidature' | 'chapters'>;

const NAMES = ['date1', 'date2', 'date3'] as const;
const SUBJECTS: Record<DeadlineSubject, DateName> = { candidature: 'date1', eligibilite: 'date1', preuves: 'date2' };

/**
 * The three dates of a candidature, those that nobody names left out. The user's date takes the calendar's place; a printed one stands beside it, and
 * the earliest alarms. `now`: Paris local time.
 */
export function deadlinesOf(dossier: Steps, userDates: readonly UserDateRow[], now: string): Deadline[] {
  const { candidature } = dossier;
  if (candidature.guichet !== 'segur') return [];
  return NAMES.flatMap((date): Deadline[] => {
    const words = wordsOf(candidature, date, userDates);
    const [first] = [...words].sort((a, b) => momentOf(a.at).localeCompare(momentOf(b.at)));
    if (first === undefined) return [];
    const at = momentOf(first.at);
    const met = isMet(dossier, date);
    return [
      {
        number: candidature.number,
        product: candidature.names[0] ?? candidature.product?.name ?? '',
        dispositif: candidature.dispositif,
        date,
        at,
        words,
        differs: new Set(words.map((word) => momentOf(word.at))).size > 1,
        daysLeft: daysBetween(now, at),
        isPast: isOver(first.at, now),
        met: met === true,
        isUnread: met === null,
      },
    ];
  });
}

/** The earliest date that is still to be met; null when none is, or none is known. */
export function nextDate(deadlines: readonly Deadline[]): Deadline | null {
  return inTime(deadlines).find(({ met, isPast }) => !met && !isPast) ?? null;
}

/** The dates that passed although what they ask for is known not to be submitted, the last one first. */
export function missedDates(deadlines: readonly Deadline[]): Deadline[] {
  return inTime(deadlines)
    .filter(({ met, isPast, isUnread }) => isPast && !met && !isUnread)
    .reverse();
}

function inTime(deadlines: readonly Deadline[]): Deadline[] {
  return [...deadlines].sort((a, b) => a.at.localeCompare(b.at));
}

function wordsOf({ dispositif, deadlines }: CandidatureRow, date: DateName, userDates: readonly UserDateRow[]): DeadlineWord[] {
  const printed = deadlines
    .filter(({ subject }) => SUBJECTS[subject] === date)
    .map(({ at, raw }): DeadlineWord => ({ from: 'page', at: at.slice(0, 16), source: raw }));
  const user = userDates.find((row) => row.dispositif === dispositif && row.date === date);
  const official = dispositif && DISPOSITIFS[dispositif].calendar[date];
  if (user) return [{ from: 'user', at: user.at, source: '' }, ...printed];
  return official ? [{ from: 'calendar', at: official.at, source: official.source }, ...printed] : printed;
}

/** A day alone counts as its noon: the hour that ANS calendars use. */
function momentOf(at: string): string {
  return at.length === 10 ? `${at}T12:00` : at;
}

/** Null while nothing was read that tells. */
function isMet({ candidature, chapters }: Steps, date: DateName): boolean | null {
  const { steps, convention, totals } = candidature;
  if (convention && convention.state !== 'upcoming') return true; // it comes after the last date's work
  const filing = steps.find(({ number }) => number === 3)?.status ?? 'unknown';
  if (date === 'date1') {
    const administrative = steps.filter(({ number, status }) => number <= 2 && status !== 'unknown');
    if (administrative.some(({ status }) => !wasSubmitted(status))) return false;
    if (administrative.length === 2) return true;
    return chapters.length > 0 || isOpen(filing) || wasSubmitted(filing) || null; // one files proofs after Étapes 1 and 2
  }
  const enough = date === 'date2' ? wasSubmitted : isValidated;
  const counted = chapters.filter(({ status }) => status !== 'awaiting-planning');
  if (counted.some(({ status }) => status !== 'unknown' && !enough(status))) return false;
  const whole = counted.length > 0 && counted.every(({ status }) => enough(status)) && (totals?.chapters ?? 0) <= chapters.length;
  if (whole) return true;
  return filing === 'not-open' || (counted.length === 0 && isOpen(filing)) ? false : null;
}
