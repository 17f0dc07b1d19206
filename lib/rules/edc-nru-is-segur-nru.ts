import type { FieldRule } from './rule';
import { normalNumber } from './terms/number';
import { topicOf } from './terms/topic';

/** The EDC PSC counter gives its own number: the Ségur candidature's is another. */
export const edcNruIsSegurNru: FieldRule = {
  id: 'edc-nru-is-segur-nru',
  severity: 'warning',
  source: "Guide DUI, « Les prérequis de l'étape 2 »",
  confidence: 'inferred',
  matches: (field, { reading }) => topicOf(field)?.startsWith('edc') === true && field.filled && reading.candidature !== null,
  check: (field, { reading }) => (normalNumber(field.value) === normalNumber(reading.candidature ?? '') ? { message: 'same' } : undefined),
};
