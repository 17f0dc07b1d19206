import type { FieldRule } from './rule';
import { isDayLong, readDay } from './terms/day';
import { calendarDate, limitText, printedLimit } from './terms/limit';

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
    const { reading, now } = context;
    const forecast = readDay(field.value);
    if (typeof forecast === 'string') return;
    if (forecast.day < now.slice(0, 10)) return { message: 'past' };
    const limit = printedLimit(reading, 'preuves') ?? calendarDate(context, 'preuves')?.at;
    if (limit && forecast.day > limit.slice(0, 10)) return { message: 'afterDate2', data: [limitText(limit)] };
  },
};
