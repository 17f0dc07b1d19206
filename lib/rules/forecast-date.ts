import { asWritten, isOver } from '../segur/dates';
import type { FieldRule } from './rule';
import { isDayLong, readDay } from './terms/day';
import { limitWords } from './terms/limit';
import { isSubmittedRecap } from './terms/recap';

/** The forecast day of the first proofs lies between today and Date 2. Once Date 2 is past, or the step submitted, no other day can be asked for. */
export const forecastDate: FieldRule = {
  id: 'forecast-date',
  severity: 'warning',
  source: 'Guide DUI, Étape 1, 4. (4/4)',
  confidence: 'inferred',
  isWhole: isDayLong,
  topics: ['forecast'],
  matches: ({ filled }, { reading }) => filled && !isSubmittedRecap(reading),
  check(field, context) {
    const { now } = context;
    const forecast = readDay(field.value);
    if (typeof forecast === 'string') return;
    const limit = limitWords(context, 'preuves')[0]?.at;
    if (limit && isOver(limit, now)) return;
    if (isOver(forecast.day, now)) return { message: 'past' };
    if (limit && forecast.day > limit.slice(0, 10)) return { message: 'afterDate2', data: [asWritten(limit)] };
  },
};
