/** Dates as the ANS means them: Europe/Paris. Uses the browser's own time-zone data, so that the page's script carries none. */

const PARIS = 'Europe/Paris';

const parisParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: PARIS,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant (ms since 1970, UTC) as Paris local time without offset: "2026-11-21T09:30". */
export function parisLocal(instant: number): string {
  const parts = Object.fromEntries(parisParts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** How far Paris is ahead of UTC at an instant, in minutes: 60 in winter, 120 in summer. */
export function parisOffsetMinutes(instant: number): number {
  const minute = Math.floor(instant / 60_000) * 60_000;
  return (Date.parse(`${parisLocal(minute)}Z`) - minute) / 60_000;
}

/**
 * The instant (ms) at which clocks in Paris show "2026-10-01T23:59". In the hour that the spring change skips, the instant one hour later is given;
 * in the hour that autumn repeats, the first. NaN for a text that is no such date.
 */
export function parisInstant(local: string): number {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  const candidates = [120, 60].map((offset) => asUtc - offset * 60_000);
  return candidates.find((instant) => parisLocal(instant) === local.slice(0, 16)) ?? asUtc - 60 * 60_000;
}

/** Paris local time "2026-10-01T23:59" with its offset: "2026-10-01T23:59:00+02:00". "" for a text that is no such date. */
export function withParisOffset(local: string): string {
  const instant = parisInstant(local);
  if (Number.isNaN(instant)) return '';
  const offset = parisOffsetMinutes(instant) / 60;
  return `${local.slice(0, 16)}:00+0${offset}:00`;
}

/** Whole days from one day to another, each YYYY-MM-DD (anything after is ignored). Negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** A real calendar day as YYYY-MM-DD, or null: 31/02 is none, and years outside 1900 to 2199 are typing slips. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
