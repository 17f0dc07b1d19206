/** The official dates of a candidature, from every source that names them. */
import { daysBetween } from '../dates';
import type { DeadlineSubject } from '../page/reading';
import { CALENDAR } from '../segur/calendar';
import type { CandidatureRow, Dossier } from '../store/rows';
import type { DateName, UserDateRow } from '../store/user-rows';
import { wasSubmitted } from './situation';

/** One source's word on a date. `at`: Paris local time "2027-10-01T12:00", or a day where no hour is said. */
export interface DeadlineWord {
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
  /** Whole days from today to `at`; negative when past. */
  daysLeft: number;
  /** What it asks for is submitted (date 1: steps 1 and 2; date 2: every chapter; date 3: every chapter validated). */
  met: boolean;
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
    const moments = words.map(({ at }) => momentOf(at)).sort();
    const [at] = moments;
    if (at === undefined) return [];
    return [
      {
        number: candidature.number,
        product: candidature.names[0] ?? candidature.product?.name ?? '',
        dispositif: candidature.dispositif,
        date,
        at,
        words,
        differs: new Set(moments).size > 1,
        daysLeft: daysBetween(now, at),
        met: isMet(dossier, date),
      },
    ];
  });
}

function wordsOf({ dispositif, deadlines }: CandidatureRow, date: DateName, userDates: readonly UserDateRow[]): DeadlineWord[] {
  const printed = deadlines
    .filter(({ subject }) => SUBJECTS[subject] === date)
    .map(({ at, raw }): DeadlineWord => ({ from: 'page', at: at.slice(0, 16), source: raw }));
  const user = userDates.find((row) => row.dispositif === dispositif && row.date === date);
  const official = dispositif && CALENDAR[dispositif][date];
  if (user) return [{ from: 'user', at: user.at, source: '' }, ...printed];
  return official ? [{ from: 'calendar', at: official.at, source: official.source }, ...printed] : printed;
}

/** A day alone counts as its noon: the hour that ANS calendars use. */
function momentOf(at: string): string {
  return at.length === 10 ? `${at}T12:00` : at;
}

function isMet({ candidature, chapters }: Steps, date: DateName): boolean {
  const { steps, convention, totals } = candidature;
  if (convention?.state === 'signed' || convention?.state === 'referenced') return true;
  if (date === 'date1') {
    const administrative = steps.filter(({ number }) => number <= 2);
    return (
      administrative.length === 2 && administrative.every(({ status }) => ['submitted', 'validated', 'done', 'to-modify'].includes(status))
    );
  }
  const counted = chapters.filter(({ status }) => status !== 'awaiting-planning');
  if (counted.length === 0 || (totals && totals.chapters > counted.length)) return false;
  return counted.every((chapter) => (date === 'date2' ? wasSubmitted(chapter) : chapter.status === 'validated'));
}
