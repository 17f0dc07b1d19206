import { CALENDAR } from '../segur/calendar';
import type { DispositifName } from '../segur/dispositifs';

/** Date 2 of a dispositif, when every proof must have been submitted once: Paris local time or a day; null where no source says it. */
export function date2Of(dispositif: DispositifName): string | null {
  return CALENDAR[dispositif].date2?.at ?? null;
}

/** Date 2 as it is read: "01/10/2027 12:00", or the day alone; "" where no source says it. */
export function date2Words(dispositif: DispositifName): string {
  const [day = '', hour] = date2Of(dispositif)?.split('T') ?? [];
  const words = day.split('-').reverse().join('/');
  return hour === undefined ? words : `${words} ${hour}`;
}
