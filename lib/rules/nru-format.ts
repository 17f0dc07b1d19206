import type { FieldRule } from './rule';
import { normalNumber } from './terms/number';
import { precedentOf } from './terms/precedent';
import { topicOf } from './terms/topic';

/** Numbers that `nru-looks-like-other-number` speaks of. */
const OTHER_NUMBER = /^(\d{4}|\d{9}|\d{14})$/;

/** Every Convergence number seen in the guides has ten characters, capitals and digits. Vague 1 numbers, of wiin.io, have no known shape. */
export const nruFormat: FieldRule = {
  id: 'nru-format',
  severity: 'warning',
  source: 'Guide DUI, Prérequis 8 et Étape 1, 4. (3/4)',
  confidence: 'inferred',
  matches: (field, context) => topicOf(field) === 'nru' && field.filled && precedentOf(field, context)?.wave === 2,
  check(field) {
    const number = normalNumber(field.value);
    if (OTHER_NUMBER.test(number)) return;
    if (!/^[A-Z0-9]{10}$/.test(number)) return { message: 'otherShape', data: [number.length] };
    if (number !== field.value) return { message: 'spacesOrCase', data: [number] };
  },
};
