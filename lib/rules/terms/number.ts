/** Digits without the spaces, dots and dashes that people put between them; other characters stay. */
export function compact(value: string): string {
  return value.replace(/[\s.\u00A0\u202F\-–]/g, '');
}

/** A number of candidature as it is compared: upper case, no spaces. */
export function normalNumber(value: string): string {
  return value.replace(/\s/g, '').toUpperCase();
}

/** Whether what is being typed is as long as a SIRET. */
export function isSiretLong(value: string): boolean {
  return compact(value).length >= 14;
}

/** Whether what is being typed is as long as a number of candidature. */
export function isNumberLong(value: string): boolean {
  return normalNumber(value).length >= 10;
}

/** Whether the digits' Luhn sum is a multiple of ten. Source: github.com/InseeFrLab/validinsee. */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Nine digits with a Luhn key, not all zeros. */
export function isSiren(digits: string): boolean {
  return /^\d{9}$/.test(digits) && isLuhnValid(digits) && Number(digits) > 0;
}

const LA_POSTE = '356000000';

/** Whether fourteen digits carry a right key: Luhn on all and on the SIREN; La Poste's establishments may instead sum to a multiple of five. */
export function hasSiretKey(digits: string): boolean {
  if (Number(digits) === 0) return false;
  if (isLuhnValid(digits) && isSiren(digits.slice(0, 9))) return true;
  return digits.startsWith(LA_POSTE) && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
