import type { Complaint, FieldRule } from './rule';
import { compact, hasSiretKey, isSiren, isSiretLong } from './terms/number';

/** A SIRET is fourteen digits with a Luhn key; La Poste's establishments alone may be checked by a digit sum, a multiple of five. */
export const siretFormat: FieldRule = {
  id: 'siret-format',
  severity: 'error',
  source: 'https://github.com/InseeFrLab/validinsee',
  confidence: 'stated',
  isWhole: isSiretLong,
  topics: ['siret'],
  check(field) {
    const digits = compact(field.value);
    if (digits === '' || isSiren(digits)) return;
    if (!/^\d+$/.test(digits)) return { message: 'notDigits', severity: 'warning', incomplete: true }; // Monaco's pseudo-SIRET hold letters
    return wrongLength(digits.length) ?? (hasSiretKey(digits) ? undefined : { message: 'wrongKey' });
  },
};

function wrongLength(length: number): Complaint | undefined {
  if (length < 14) return { message: 'tooShort', data: [length, 14 - length] };
  if (length > 14) return { message: 'tooLong', data: [length, length - 14] };
}
