/** Which reminders are to be said now, and when the next one comes. Pure. */
import { daysBetween, parisInstant } from '../../segur/dates';

/** Something to remind of on chosen days before a moment. */
export interface DatedThing {
  /** Its name among reminders, made of the domain: "date2:RTPJTHIJVH". */
  key: string;
  /** Paris local time or a day. */
  at: string;
  /** Nothing left to do for it. */
  met: boolean;
}

/** A reminder that is due. `key` is what is remembered once it was said. */
export interface DueReminder<Thing extends DatedThing> {
  key: string;
  thing: Thing;
  /** Whole days from today; negative when the date passed while the browser was closed. */
  daysLeft: number;
}

/** The hour in Paris at which reminders are said. */
const HOUR = '09:00';
/** A date passed for longer is no reminder any more. */
const STALE_DAYS = 30;

/**
 * The reminders due at a moment (`now`: Paris local time). Of several that were missed for one thing only the latest is said, once.
 * `days`: how many days before to remind, 0 being the day itself. `said`: the keys already said.
 */
export function remindersDue<Thing extends DatedThing>(
  things: readonly Thing[],
  days: readonly number[],
  said: ReadonlySet<string>,
  now: string,
): DueReminder<Thing>[] {
  return things.flatMap((thing) => {
    const daysLeft = daysBetween(now, thing.at);
    if (thing.met || daysLeft < -STALE_DAYS) return [];
    const passed = days.filter((before) => momentOf(thing, before) <= now);
    if (passed.length === 0) return [];
    const key = keyOf(thing, Math.min(...passed));
    return said.has(key) ? [] : [{ key, thing, daysLeft }];
  });
}

/** The instant (ms) of the next reminder after a moment; null when none is left. */
export function nextReminder(things: readonly DatedThing[], days: readonly number[], now: string): number | null {
  const moments = things
    .filter(({ met }) => !met)
    .flatMap((thing) => days.map((before) => momentOf(thing, before)))
    .filter((moment) => moment > now)
    .sort();
  return moments[0] === undefined ? null : parisInstant(moments[0]);
}

/** A reminder's key names the date it is about, so that a postponed deadline reminds anew. */
function keyOf(thing: DatedThing, before: number): string {
  return `${thing.key}:${thing.at}:${before}`;
}

function momentOf(thing: DatedThing, before: number): string {
  const day = new Date(Date.parse(`${thing.at.slice(0, 10)}T00:00Z`) - before * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T${HOUR}`;
}
