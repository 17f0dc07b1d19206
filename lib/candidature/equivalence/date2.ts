import { asWritten } from '../../segur/dates';
import { wordsOn } from '../../segur/official-dates';
import type { Situation } from './situation';

/** Date 2 of a candidature, when every proof must have been submitted once; the calendar's where it was not told. Paris local time or a day; null where nobody says it. */
export function date2Of({ dispositif, date2 }: Pick<Situation, 'dispositif' | 'date2'>): string | null {
  return date2 ?? wordsOn('date2', { dispositif, printed: [], own: [] })[0]?.at ?? null;
}

/** Date 2 as it is read: "01/10/2027 12:00", or the day alone; "" where nobody says it. */
export function date2Words(situation: Pick<Situation, 'dispositif' | 'date2'>): string {
  return asWritten(date2Of(situation) ?? '');
}
