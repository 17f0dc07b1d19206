import type { FieldReading } from '../reading/reading';
import type { Complaint, PageRule } from './rule';
import { isNumberLong, normalNumber } from './terms/number';
import { precedentsOf } from './terms/precedent';

/** Numbers that `nru-looks-like-other-number` speaks of. */
const OTHER_NUMBER = /^(\d{4}|\d{9}|\d{14})$/;

/** Every Convergence number seen in the guides has ten characters, capitals and digits. Vague 1 numbers, of wiin.io, have no known shape. */
export const nruFormat: PageRule = {
  id: 'nru-format',
  severity: 'warning',
  source: 'Guide DUI, Prérequis 8 : Accéder au tableau de bord de la candidature',
  confidence: 'inferred',
  isWhole: isNumberLong,
  checkPage: (context) => precedentsOf(context).flatMap(({ nru, wave }) => (wave === 2 && nru?.filled && complaint(nru)) || []),
};

function complaint(field: FieldReading): Complaint | undefined {
  const number = normalNumber(field.value);
  if (OTHER_NUMBER.test(number)) return;
  if (!/^[A-Z0-9]{10}$/.test(number)) return { message: 'otherShape', data: [number.length], field };
  if (number !== field.value) return { message: 'spacesOrCase', data: [number], field };
}
