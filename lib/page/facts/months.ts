/** A part of a pattern that finds a day, in digits or with its month in words, in `plain` or `fold` words: `readDay` says whether it is one. */
export const WRITTEN_DAY = '\\d{1,2}(?:er)?[\\s/.]{1,3}\\w{1,9}[\\s/.]{1,3}\\d{4}';

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** The number of a French month, 1 to 12, from its `plain` word, whole or cut ("sept", "fevr.", "fev"). 0 for other words. */
export function monthNumber(word: string): number {
  const letters = word.replace(/\.$/, '');
  return letters.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(letters)) + 1;
}
