import type { FieldRule } from './rule';
import { isNumberLong, normalNumber } from './terms/number';

/** The EDC PSC counter gives its own number: the Ségur candidature's is another. */
export const edcNruIsSegurNru: FieldRule = {
  id: 'edc-nru-is-segur-nru',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, Les prérequis de l’étape 2',
  confidence: 'inferred',
  isWhole: isNumberLong,
  topics: ['edc-lps', 'edc-proxy'],
  matches: ({ filled }, { reading }) => filled && reading.candidature !== null,
  check: (field, { reading }) => (normalNumber(field.value) === normalNumber(reading.candidature ?? '') ? { message: 'same' } : undefined),
};
