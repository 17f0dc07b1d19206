import { asWritten } from '../segur/dates';
import type { FieldRule } from './rule';
import { isDayLong, readDay } from './terms/day';
import { date3Of } from './terms/limit';

/** A mandate that ends while the ANS may still be examining the file. */
export const mandateEndsBeforeDate3: FieldRule = {
  id: 'mandate-ends-before-date3',
  severity: 'info',
  source: 'Guide DUI, Étape 2, 5. Editeurs distributeurs ; « Date 3 »',
  confidence: 'inferred',
  isWhole: isDayLong,
  topics: ['mandate-end'],
  matches: ({ filled }) => filled,
  check(field, context) {
    const end = readDay(field.value);
    const date3 = date3Of(context);
    return typeof end !== 'string' && date3 && end.day < date3.slice(0, 10) ? { message: 'early', data: [asWritten(date3)] } : undefined;
  },
};
