import type { FieldRule } from './rule';
import { isDayLong, readDay } from './terms/day';

/** A date that no reading makes a real day: 31/02/2027, a month 13, words, or what the browser does not take for a date. */
export const dateFormat: FieldRule = {
  id: 'date-format',
  severity: 'error',
  source: 'Guide DUI, Étape 1, 4. (4/4) : « jj/mm/aaaa »',
  confidence: 'stated',
  isWhole: isDayLong,
  matches: (field) => field.kind === 'date' && field.filled,
  check(field) {
    if (field.value === '') return { message: 'refused' };
    const day = readDay(field.value);
    if (day === 'wrong') return { message: 'noSuchDay', data: [field.value] };
    if (day === 'unsure') return { message: 'unsure', data: [field.value], severity: 'warning', incomplete: true };
  },
};
