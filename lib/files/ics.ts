/** The deadlines as a calendar file. */
import type { Deadline } from '../candidature/deadlines';
import { parisInstant, parisLocal, saysHour } from '../segur/dates';
import type { Say } from '../rules/rule';
import { CONVERGENCE } from '../segur/site';
import { calendarFile, dayValue, durationValue, momentValue, textValue } from './calendar-lines';
import { asHeld, isShown } from './cells';

const HOUR_S = 3_600;
const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;

/**
 * The `.ics` file of some deadlines. A deadline keeps its UID whatever its date (candidature number and subject), and every file has a higher
 * sequence than those before: a second import moves the event. `reminderDays`: days before, each an alarm; what is met has none. `instant`: now, ms.
 * A date that no calendar has is left out.
 */
export function icsOf(deadlines: readonly Deadline[], reminderDays: readonly number[], say: Say, instant: number): string {
  const name = textValue(say('export_calendar_name'));
  const events = deadlines.filter(({ at, alarm }) => isShown(at) && isShown(alarm.at));
  return calendarFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cap Convergence//FR',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...events.flatMap((deadline) => eventOf(deadline, deadline.met ? [] : reminderDays, say, instant)),
    'END:VCALENDAR',
  ]);
}

/** The lines of one event; its alarms come last. */
function eventOf(deadline: Deadline, reminderDays: readonly number[], say: Say, instant: number): string[] {
  const { number, date, met, words, differs } = deadline;
  const now = momentValue(instant);
  const description = [
    say(`reminder_${date}`),
    say('word_candidature', [number]),
    ...(differs ? [say('word_dates_differ')] : []),
    ...words.map(({ from, at, source }) =>
      [say(`word_date_from_${from}`, [at.replace('T', ' ')]), source].filter((part) => part !== '').join(' – '),
    ),
    say('word_not_official'),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(deadline)}`,
    `SEQUENCE:${Math.max(0, Math.floor(instant / 60_000) - SEQUENCE_START)}`,
    `DTSTAMP:${now}`,
    `CREATED:${now}`,
    `LAST-MODIFIED:${now}`,
    ...timeOf(deadline),
    `SUMMARY:${textValue(`${met ? '✓ ' : ''}${nameOf(deadline)} : ${say(`word_${date}`)}`)}`,
    `DESCRIPTION:${textValue(description.join('\n'))}`,
    `URL:${CONVERGENCE}`,
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    ...reminderDays.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${textValue(nameOf(deadline))}`,
      `TRIGGER:${durationValue(-secondsBefore(days, deadline))}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function nameOf({ product, number }: Deadline): string {
  return product || number;
}

/** Minutes since 1970 at the start of 2026, so that sequences stay small. */
const SEQUENCE_START = Date.UTC(2026, 0, 1) / 60_000;

/** The name that the event of a deadline has for ever. */
function uidOf({ number, date }: Deadline): string {
  return `${encodeURIComponent(asHeld(number))}-${date}@cap-convergence`;
}

/** A deadline whose hour nobody says is a whole day; the others are instants, written in UTC: they hold on both sides of a clock change. */
function timeOf({ at }: Deadline): string[] {
  if (saysHour(at)) {
    const start = parisInstant(at);
    return [`DTSTART:${momentValue(start)}`, `DTEND:${momentValue(start + QUARTER_MS)}`];
  }
  const day = Date.parse(at.slice(0, 10));
  return [`DTSTART;VALUE=DATE:${dayValue(day)}`, `DTEND;VALUE=DATE:${dayValue(day + DAY_MS)}`];
}

/**
 * How long before the event an alarm rings: so many days before the word that alarms; on the day itself three hours before. A whole day starts at
 * midnight: its alarms wait for 9 o'clock.
 */
function secondsBefore(days: number, { at, alarm }: Deadline): number {
  const earlier = (clock(at) - clock(alarm.at)) / 1_000;
  if (!saysHour(alarm.at)) return earlier + (days * 24 - 9) * HOUR_S;
  return earlier + (days === 0 ? 3 * HOUR_S : days * 24 * HOUR_S);
}

/** A place in time as clocks in Paris show it, ms. */
function clock(at: string): number {
  return Date.parse(saysHour(at) ? `${at.slice(0, 16)}Z` : at);
}

/** The day of an export, for the name of its file: "2026-11-21", in Paris. `instant`: ms. */
export function fileDay(instant: number): string {
  return parisLocal(instant).slice(0, 10);
}
