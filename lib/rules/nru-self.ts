import type { FieldRule } from './rule';
import { isNumberLong, normalNumber } from './terms/number';

/** A root or a precedent is another candidature, already referenced: never the one being filled in. */
export const nruSelf: FieldRule = {
  id: 'nru-self',
  severity: 'error',
  source: 'Guide DUI, Étape 1, 4. (2/4)',
  confidence: 'stated',
  isWhole: isNumberLong,
  topics: ['nru'],
  matches: ({ filled }, { reading }) => filled && reading.candidature !== null,
  check: (field, { reading }) => (normalNumber(field.value) === normalNumber(reading.candidature ?? '') ? { message: 'same' } : undefined),
};
