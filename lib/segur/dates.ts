/** Dates as the ANS means them: Europe/Paris, by the browser's own time-zone data. */

const PARIS = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** An instant (ms since 1970, UTC) as Paris local time without offset: "2026-11-21T09:30". */
export function parisLocal(instant: number): string {
  return new Date(instant + parisOffset(instant)).toISOString().slice(0, 16);
}

/**
 * The instant (ms) at which clocks in Paris show "2026-10-01T23:59". In the hour that the spring change skips, the instant one hour later is given;
 * in the hour that autumn repeats, the first. NaN for a text that is no such date.
 */
export function parisInstant(local: string): number {
  const asUtc = Date.parse(`${local.slice(0, 16)}Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  const first = asUtc - parisOffset(asUtc - DAY_MS);
  const second = asUtc - parisOffset(asUtc + DAY_MS);
  return [first, second].find((instant) => parisOffset(instant) === asUtc - instant) ?? first;
}

/** Paris local time "2026-10-01T23:59" with its offset: "2026-10-01T23:59:00+02:00". "" for a text that is no such date. */
export function withParisOffset(local: string): string {
  const instant = parisInstant(local);
  return Number.isNaN(instant) ? '' : `${parisLocal(instant)}:00+0${parisOffset(instant) / HOUR_MS}:00`;
}

/** How far Paris is ahead of UTC at an instant, in ms: "11/21/2026, GMT+01:00". */
function parisOffset(instant: number): number {
  return Number(/\+(\d\d)/.exec(PARIS.format(instant))?.[1] ?? 0) * HOUR_MS;
}

/** Whole days from one day to another, each YYYY-MM-DD (anything after is ignored). Negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS);
}

/** Whether a limit is behind us, both Paris local time: "2026-10-01T23:59" lasts through that minute, "2026-10-01", which says no hour, through that day. */
export function isOver(limit: string, now: string): boolean {
  return now.slice(0, limit.length) > limit;
}

/** Whether a date names its hour: "2026-10-01T23:59" does, "2026-10-01" does not. */
export function saysHour(at: string): boolean {
  return at.length > 10;
}

/** A date as French people write it: "01/10/2026 12:00", or "01/10/2026" where it says no hour; "" for none. An offset after it is left out. */
export function asWritten(at: string): string {
  const [day = '', time = ''] = at.split('T');
  return [day.split('-').reverse().join('/'), time.slice(0, 5)].filter(Boolean).join(' ');
}

/** How many days before a date it presses: in its last week most, in its last month too. */
export const URGENT_DAYS = 7;
export const SOON_DAYS = 30;

/** A real calendar day as YYYY-MM-DD, or null: 31/02 is none, and years outside 1900 to 2199 are typing slips. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
