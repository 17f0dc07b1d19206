import type { FieldRule } from './rule';
import { phoneFault } from './terms/phone';

/** Wrong only where no reading can be right: the widget takes numbers of every country. */
export const phoneFormat: FieldRule = {
  id: 'phone-format',
  severity: 'error',
  source: 'https://www.itu.int/rec/T-REC-E.164',
  confidence: 'stated',
  matches: (field) => field.kind === 'tel' && field.filled,
  check(field) {
    const fault = phoneFault(field.value);
    if (fault === null) return;
    if (fault === 'unsure' || fault === 'several') return { message: fault, severity: 'warning', incomplete: true };
    return { message: fault };
  },
};
