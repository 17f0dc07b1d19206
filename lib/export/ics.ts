/** The deadlines as a calendar file. */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { Deadline } from '../checklist/deadlines';
import { parisInstant, parisLocal } from '../dates';
import type { Say } from '../rules/rule';
import { foldedAgain } from './folding';

/**
 * The `.ics` file of some deadlines. A deadline keeps its UID whatever its date (candidature number and subject), and every file has a higher
 * sequence than those before: a second import moves the event. `reminderDays`: days before, each an alarm; what is met has none. `instant`: now, ms.
 */
export function icsOf(deadlines: readonly Deadline[], reminderDays: readonly number[], say: Say, instant: number): string {
  const events = deadlines.map((deadline) => eventOf(deadline, reminderDays, say, instant));
  const { error, value } = createEvents(events, { productId: '-//Cap Convergence//FR', calName: say('export_calendar_name') });
  if (value === null) throw error ?? new Error('No calendar was made');
  return foldedAgain(value);
}

function eventOf(deadline: Deadline, reminderDays: readonly number[], say: Say, instant: number): EventAttributes {
  const { number, product, date, met, words, differs } = deadline;
  const name = product || number;
  const lines = [
    say(`reminder_${date}`),
    say('word_candidature', [number]),
    ...(differs ? [say('word_dates_differ')] : []),
    ...words.map(({ from, at, source }) =>
      [say(`word_date_from_${from}`, [at.replace('T', ' ')]), source].filter((part) => part !== '').join(' – '),
    ),
    say('word_not_official'),
  ];
  return {
    uid: uidOf(deadline),
    sequence: Math.floor(instant / 60_000) - SEQUENCE_START,
    lastModified: utc(instant),
    created: utc(instant),
    title: `${met ? '✓ ' : ''}${name} : ${say(`word_${date}`)}`,
    description: lines.join('\n'),
    url: 'https://convergence.esante.gouv.fr/',
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    ...timeOf(deadline),
    alarms: met ? [] : reminderDays.map((days) => ({ action: 'display', description: name, trigger: triggerOf(days, hasHour(deadline)) })),
  };
}

/** Minutes since 1970 at the start of 2026, so that sequences stay small. */
const SEQUENCE_START = Date.UTC(2026, 0, 1) / 60_000;

/** The name that the event of a deadline has for ever. */
function uidOf({ number, date }: Deadline): string {
  return `${encodeURIComponent(number)}-${date}@cap-convergence`;
}

/** A deadline whose hour nobody says is a whole day; the others are instants, written in UTC: they hold on both sides of a clock change. */
function timeOf(deadline: Deadline): Pick<EventAttributes, 'start' | 'startInputType' | 'startOutputType'> & { duration: object } {
  const { at } = deadline;
  if (!hasHour(deadline)) return { start: digits(at.slice(0, 10)) as DateArray, duration: { days: 1 } };
  return { start: utc(parisInstant(at)), startInputType: 'utc', startOutputType: 'utc', duration: { minutes: 15 } };
}

function hasHour({ at, words }: Deadline): boolean {
  return words.some((word) => word.at.length > 10 && word.at.slice(0, 16) === at.slice(0, 16));
}

/** So many days before; on the day itself three hours before. A whole day starts at midnight: its alarms wait for 9 o'clock. */
function triggerOf(days: number, isMoment: boolean): { days?: number; hours?: number; before: boolean } {
  if (isMoment) return days === 0 ? { hours: 3, before: true } : { days, before: true };
  return days === 0 ? { hours: 9, before: false } : { days: days - 1, hours: 15, before: true };
}

function utc(instant: number): DateArray {
  return digits(new Date(instant).toISOString().slice(0, 16)) as DateArray;
}

function digits(text: string): number[] {
  return text.split(/\D/).map(Number);
}

/** The day of an export, for the name of its file: "2026-11-21", in Paris. `instant`: ms. */
export function fileDay(instant: number): string {
  return parisLocal(instant).slice(0, 10);
}
