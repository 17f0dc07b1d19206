/** The official calendar for tests that are about it, and moments around it: no test types its dates. */
import { saysHour } from '../../lib/segur/dates';
import { DISPOSITIFS, type DispositifName } from '../../lib/segur/dispositifs';
import type { DateName, OwnDate } from '../../lib/segur/official-dates';

/** A date of a dispositif's calendar, as it stands there. Fails where the calendar does not say it. */
export function official(date: DateName, dispositif: DispositifName = 'DUI'): string {
  const named = DISPOSITIFS[dispositif].calendar[date];
  if (!named) throw new Error(`no calendar says ${date} of ${dispositif}`);
  return named.at;
}

/** So much later by the clock, or earlier; a day stays a day. */
export function shifted(at: string, { days = 0, minutes = 0 }: { days?: number; minutes?: number }): string {
  const time = Date.parse(saysHour(at) ? `${at}Z` : at) + days * 86_400_000 + minutes * 60_000;
  return new Date(time).toISOString().slice(0, at.length);
}

/** The day of a date. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** Dates of a test's own for a DUI candidature, in the place of the calendar's. */
export const OWN_DATES: readonly OwnDate[] = [
  { dispositif: 'DUI', date: 'date1', at: '2026-10-01T12:00' },
  { dispositif: 'DUI', date: 'date2', at: '2027-10-01T12:00' },
  { dispositif: 'DUI', date: 'date3', at: '2028-03-15T12:00' },
];
