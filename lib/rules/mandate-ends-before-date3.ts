import { asWritten, isOver } from '../segur/dates';
import type { FieldRule } from './rule';
import { isDayLong, readDay } from './terms/day';
import { date3Of } from './terms/limit';
import { isSubmittedRecap } from './terms/recap';

/** A mandate that has ended, or that ends while the ANS may still be examining the file. */
export const mandateEndsBeforeDate3: FieldRule = {
  id: 'mandate-ends-before-date3',
  severity: 'info',
  source: 'Guide DUI, Étape 3, preuves dérogatoires acceptées à la Date 3 (1/2)',
  confidence: 'inferred',
  isWhole: isDayLong,
  topics: ['mandate-end'],
  matches: ({ filled }, { reading }) => filled && !isSubmittedRecap(reading),
  check(field, context) {
    const end = readDay(field.value);
    if (typeof end === 'string') return;
    if (isOver(end.day, context.now)) return { message: 'ended', severity: 'warning' };
    const date3 = date3Of(context);
    if (date3 && end.day < date3.slice(0, 10)) return { message: 'early', data: [asWritten(date3)] };
  },
};
