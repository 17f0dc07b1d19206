/** The official dates of a candidature, from every source that names them. */
import { mainNameOf } from '../reading/naming';
import { daysBetween, isOver } from '../segur/dates';
import { alarmOf, DATE_NAMES, type DateName, type DateWord, differ, type OwnDate, wordsOn } from '../segur/official-dates';
import { isOpen, isValidated, wasSubmitted } from '../segur/statuses';
import type { CandidatureRow, Dossier } from '../store/rows';

/** One of the three dates of one candidature. */
export interface Deadline {
  number: string;
  /** The product's name as printed, or the main commercial name; "" while unknown. */
  product: string;
  dispositif: string | null;
  date: DateName;
  /** The date by the law (`wordsOn`): Paris local time, or a day where no hour is said. */
  at: string;
  /** Everybody's word, the one that is the date first. */
  words: DateWord[];
  /** Two words name different moments. */
  differs: boolean;
  /** Whole days from today to `at`; negative when it was before today. */
  daysLeft: number;
  /** It is over: its minute, or its day where no hour is said. */
  isPast: boolean;
  /** What reminds and presses: the earliest word still ahead, and the whole days to it. */
  alarm: { at: string; daysLeft: number };
  /** What it asks for is submitted (date 1: steps 1 and 2; date 2: every chapter; date 3: every chapter validated). */
  met: boolean;
  /** Nothing was read that tells whether it is met: it is not called missed. */
  isUnread: boolean;
}

/** What of a dossier the dates depend on. */
type Steps = Pick<Dossier, 'candidature' | 'chapters'>;

/** The three dates of a candidature, those that nobody names left out. `now`: Paris local time. */
export function deadlinesOf(dossier: Steps, userDates: readonly OwnDate[], now: string): Deadline[] {
  const { candidature } = dossier;
  if (candidature.guichet !== 'segur') return [];
  return DATE_NAMES.flatMap((date): Deadline[] => {
    const words = dateWords(candidature, date, userDates);
    const [first, alarm] = [words[0], alarmOf(words, now)];
    if (!first || !alarm) return [];
    const { at } = first;
    const met = isMet(dossier, date);
    return [
      {
        number: candidature.number,
        product: mainNameOf(candidature),
        dispositif: candidature.dispositif,
        date,
        at,
        words,
        differs: differ(words),
        daysLeft: daysBetween(now, at),
        isPast: isOver(at, now),
        alarm: { at: alarm.at, daysLeft: daysBetween(now, alarm.at) },
        met: met === true,
        isUnread: met === null,
      },
    ];
  });
}

/** Everybody's word on one date of a candidature, by the law (`wordsOn`). */
export function dateWords(
  { dispositif, deadlines }: Pick<CandidatureRow, 'dispositif' | 'deadlines'>,
  date: DateName,
  userDates: readonly OwnDate[],
): DateWord[] {
  return wordsOn(date, { dispositif, printed: deadlines, own: userDates });
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
