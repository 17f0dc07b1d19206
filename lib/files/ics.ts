/** The deadlines as a calendar file. */
import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  type ICalEventData,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Deadline } from '../candidature/deadlines';
import { parisInstant, parisLocal, saysHour } from '../segur/dates';
import type { Say } from '../rules/rule';
import { CONVERGENCE } from '../segur/site';

const HOUR_S = 3_600;
const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;

/**
 * The `.ics` file of some deadlines. A deadline keeps its UID whatever its date (candidature number and subject), and every file has a higher
 * sequence than those before: a second import moves the event. `reminderDays`: days before, each an alarm; what is met has none. `instant`: now, ms.
 */
export function icsOf(deadlines: readonly Deadline[], reminderDays: readonly number[], say: Say, instant: number): string {
  const calendar = new ICalCalendar({ prodId: '//Cap Convergence//FR', name: say('export_calendar_name') });
  for (const deadline of deadlines) {
    const event = calendar.createEvent(eventOf(deadline, say, instant));
    for (const days of deadline.met ? [] : reminderDays) {
      const alarm = {
        type: ICalAlarmType.display,
        description: nameOf(deadline),
        trigger: secondsBefore(days, deadline),
      } as const;
      event.createAlarm(alarm).relatesTo(ICalAlarmRelatesTo.start); // given with the rest, it is not heard
    }
  }
  return calendar.toString();
}

function eventOf(deadline: Deadline, say: Say, instant: number): ICalEventData {
  const { number, date, met, words, differs } = deadline;
  const now = new Date(instant);
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
    id: uidOf(deadline),
    sequence: Math.floor(instant / 60_000) - SEQUENCE_START,
    stamp: now,
    lastModified: now,
    created: now,
    summary: `${met ? '✓ ' : ''}${nameOf(deadline)} : ${say(`word_${date}`)}`,
    description: lines.join('\n'),
    url: CONVERGENCE,
    status: ICalEventStatus.CONFIRMED,
    busystatus: ICalEventBusyStatus.FREE,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...timeOf(deadline),
  };
}

function nameOf({ product, number }: Deadline): string {
  return product || number;
}

/** Minutes since 1970 at the start of 2026, so that sequences stay small. */
const SEQUENCE_START = Date.UTC(2026, 0, 1) / 60_000;

/** The name that the event of a deadline has for ever. */
function uidOf({ number, date }: Deadline): string {
  return `${encodeURIComponent(number)}-${date}@cap-convergence`;
}

/** A deadline whose hour nobody says is a whole day; the others are instants, written in UTC: they hold on both sides of a clock change. */
function timeOf(deadline: Deadline): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const { at } = deadline;
  if (saysHour(at)) {
    const start = parisInstant(at);
    return { start: new Date(start), end: new Date(start + QUARTER_MS) };
  }
  const day = Date.parse(at.slice(0, 10));
  return { start: new Date(day), end: new Date(day + DAY_MS), allDay: true, timezone: 'UTC' };
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
  return Date.parse(saysHour(at) ? `${at}Z` : at);
}

/** The day of an export, for the name of its file: "2026-11-21", in Paris. `instant`: ms. */
export function fileDay(instant: number): string {
  return parisLocal(instant).slice(0, 10);
}
