import { DISPOSITIFS } from '../../segur/dispositifs';
import type { Situation } from './situation';

/** Date 2 of a candidature, when every proof must have been submitted once: the user's, else the calendar's. Paris local time or a day; null where nobody says it. */
export function date2Of({ dispositif, date2 }: Pick<Situation, 'dispositif' | 'date2'>): string | null {
  return date2 ?? DISPOSITIFS[dispositif].calendar.date2?.at ?? null;
}

/** Date 2 as it is read: "01/10/2027 12:00", or the day alone; "" where nobody says it. */
export function date2Words(situation: Pick<Situation, 'dispositif' | 'date2'>): string {
  const [day = '', hour] = date2Of(situation)?.split('T') ?? [];
  const words = day.split('-').reverse().join('/');
  return hour === undefined ? words : `${words} ${hour}`;
}
