/** What is wrong with a telephone number; `unsure` when a foreign national number cannot be excluded. */
export type PhoneFault = 'letters' | 'tooShort' | 'tooLong' | 'french' | 'unsure' | 'several';

const EXTENSION = /(?<!\s)\s*(?:\bposte|\bext(?:ension)?\b|\bx|#|;ext=)[\s.:=]*\d{1,6}$/i;
const TITLE = /^(?:t[ée]l(?:[ée]phone)?|phone|mobile|portable|fixe|port)\b[\s.:°]*/i;
const COUNTRY = /^\(?([A-Z]{2})\)?\s*[-–:]?\s*(?=[+\d(])/;

/**
 * What no reading of a telephone number can make right, or null. Taken: French numbers, overseas departments, E.164 numbers of seven to
 * fifteen digits with + or 00, "(0)", a country before ("FR - 06 12 34 56 78"), an extension, and spaces, dots, dashes, slashes.
 */
export function phoneFault(value: string): PhoneFault | null {
  const said = value.normalize('NFKC').trim().replace(TITLE, '').replace(EXTENSION, '');
  const country = COUNTRY.exec(said)?.[1] ?? null;
  const marks = said.replace(COUNTRY, '').replace(/[\s.\-–‐‑_()/·,]/g, '');
  if (!/^\+?\d*$/.test(marks)) return 'letters';
  if (isTwoNumbers(said)) return 'several';
  const international = /^(?:\+|00)(.*)$/.exec(marks)?.[1];
  return international === undefined ? nationalFault(marks, country) : internationalFault(international);
}

function isTwoNumbers(said: string): boolean {
  return said.split(/[/,]/).filter((part) => part.replace(/\D/g, '').length >= 9).length > 1;
}

function internationalFault(digits: string): PhoneFault | null {
  if (digits.startsWith('0') || digits.length < 7) return 'tooShort';
  if (digits.startsWith('33')) return /^330?[1-9]\d{8}$/.test(digits) ? null : 'french';
  return digits.length > 16 ? 'tooLong' : null; // fifteen, and the (0) that people add
}

function nationalFault(digits: string, country: string | null): PhoneFault | null {
  if (/^3\d{3}$/.test(digits)) return 'unsure'; // French short numbers such as 3646
  if (digits.length < 6 || (digits.startsWith('0') && digits.length < 7)) return 'tooShort';
  if (digits.length > 15) return 'tooLong';
  if (!digits.startsWith('0')) return country === 'FR' && !/^(33)?[1-9]\d{8}$/.test(digits) ? 'french' : null;
  if (/^0[1-9]\d{8}$/.test(digits)) return null;
  return country === 'FR' ? 'french' : 'unsure';
}
