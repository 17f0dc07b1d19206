import { asWritten, isOver } from '../segur/dates';
import type { FieldRule } from './rule';
import { isDayLong, readDay } from './terms/day';
import { limitWords } from './terms/limit';

/** The forecast day of the first proofs lies between today and Date 2. */
export const forecastDate: FieldRule = {
  id: 'forecast-date',
  severity: 'warning',
  source: 'Guide DUI, Étape 1, 4. (4/4) et « preuves dérogatoires acceptées à la Date 2 »',
  confidence: 'inferred',
  isWhole: isDayLong,
  topics: ['forecast'],
  matches: ({ filled }) => filled,
  check(field, context) {
    const forecast = readDay(field.value);
    if (typeof forecast === 'string') return;
    if (isOver(forecast.day, context.now)) return { message: 'past' };
    const limit = limitWords(context, 'preuves')[0]?.at;
    if (limit && forecast.day > limit.slice(0, 10)) return { message: 'afterDate2', data: [asWritten(limit)] };
  },
};
