/** Telephones, e-mail addresses and what else leads to a person, in every spelling, cut out of words. Pure. */
import { INVISIBLE } from '../segur/words';

/** What stands where something was cut out. */
export const CUT = '…';

const OPEN = String.raw`[([{<]\s?`;
const CLOSE = String.raw`\s?[)\]}>]`;
const SPELLED_AT = new RegExp(
  String.raw`\s?${OPEN}(?:at|a|arobase?)${CLOSE}\s?|\s?\barobase?\b\s?|\sat\s(?=[\w-]{1,60}(?:\.|\s?${OPEN}|\s(?:point|dot)\b))`,
  'gi',
);
const SPELLED_DOT = new RegExp(String.raw`\s?${OPEN}(?:point|dot)${CLOSE}\s?|\s(?:point|dot)\s|\s?\.\s?(?=[a-z]{2,6}\b)`, 'gi');
const HAS_MARK = /@|:\/\/|\bwww\./;

/** A day, which is no telephone; else a telephone. Separators are bounded, and a longer number is none. */
const DAY = String.raw`(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?![/.-]?\d)`;
const BETWEEN = String.raw`[\s./()_·•–-]{0,3}`;
const END = String.raw`(?![\s./-]?\d)`;
const DIGITS_8 = String.raw`(?:${BETWEEN}\d){8}${END}\)?`;
const DAY_OR_PHONE = new RegExp(
  [
    `(${DAY})`,
    String.raw`(?<![\dA-Z][./-]?)\(?[0O]\s?\)?${BETWEEN}[1-9]${DIGITS_8}`,
    String.raw`\(?(?:(?<!\w)\+|(?<![\w.:,])00)\s?\(?\d{1,3}\)?(?:${BETWEEN}\d){6,12}${END}\)?`,
    String.raw`(?<!\d[./ -]?)33${BETWEEN}(?:0${BETWEEN})?[1-9]${DIGITS_8}`,
    String.raw`\b(?:tel|tél|telephone|téléphone|portable|mobile|fax)\s?\.?\s?:?\s?[(+]?\d(?:${BETWEEN}\d){5,13}`,
  ].join('|'),
  'gi',
);
/** The number of a person at the Sécurité sociale, of a bank account, and a house in a street. */
const OTHERS = [
  /(?<!\d)[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d\d)?(?!\d)/g,
  /\b[A-Z]{2}\d\d(?: ?\d{4}){4,6}(?: ?\d{1,3})?(?!\d)/g,
  /(?<!\d)\d{1,4},? ?(?:bis|ter)?,? ?(?:rue|avenue|av\.|boulevard|bd|place|chemin|quai|all[ée]e|impasse|route|cours|square)\s[^|\n]{1,100}/gi,
];

/** A text with `…` in the place of each; the text itself where there is none. */
export function withoutContacts(text: string): string {
  const even = text.normalize('NFKC').replace(INVISIBLE, '');
  const cut = OTHERS.reduce((words, other) => words.replace(other, CUT), withoutPhones(withoutAddresses(even)));
  return cut === even ? text : cut;
}

function withoutPhones(text: string): string {
  return text.replace(DAY_OR_PHONE, (found, day: string | undefined) => day ?? CUT + (/^\s/.test(found) ? ' ' : ''));
}

/** Word by word once « (at) » and « point fr » are signs. */
function withoutAddresses(text: string): string {
  const signed = text.replace(SPELLED_AT, '@').replace(/ ?@ ?/g, '@');
  if (!HAS_MARK.test(signed)) return text;
  return (signed.includes('@') ? signed.replace(SPELLED_DOT, '.') : signed)
    .split(/(\s)/)
    .map((word) => (HAS_MARK.test(word) && !word.includes('esante.gouv.fr') ? CUT : word))
    .join('');
}
