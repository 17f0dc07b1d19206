import { asWritten, isOver } from '../../segur/dates';
import { type DateName, wordsOn } from '../../segur/official-dates';
import { date2Of } from './date2';
import type { Situation } from './situation';

/** Date 1, 2 or 3 of a candidature as it is read, once it is over; null before, and where nobody says it. */
export function pastDate(which: DateName, situation: Pick<Situation, 'dispositif' | 'date2' | 'today'>): string | null {
  const { dispositif, today } = situation;
  const at = which === 'date2' ? date2Of(situation) : wordsOn(which, { dispositif, printed: [], own: [] })[0]?.at;
  return at && isOver(at, today) ? asWritten(at) : null;
}
