import type { PageRule } from './rule';
import { isDayLong, readDay } from './terms/day';
import { fieldsAbout } from './terms/topic';

/** A mandate ends after it is signed. */
export const mandateDates: PageRule = {
  id: 'mandate-dates',
  severity: 'error',
  source: 'Guide DUI, Étape 2, 5. Editeurs distributeurs',
  confidence: 'stated',
  isWhole: isDayLong,
  checkPage({ reading }) {
    const starts = new Map(
      fieldsAbout(reading, 'mandate-start')
        .toReversed()
        .map((start) => [start.row, start]),
    ); // the first of a row wins
    return fieldsAbout(reading, 'mandate-end').flatMap((end) => {
      const start = starts.get(end.row);
      const [from, to] = [readDay(start?.value ?? ''), readDay(end.value)];
      if (!start || typeof from === 'string' || typeof to === 'string' || to.day >= from.day) return [];
      return [{ message: 'endsFirst', field: start.id > end.id ? start : end }];
    });
  },
};
