const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** The number of a French month, 1 to 12, from its `plain` word, whole or cut ("sept", "fevr.", "fev"). 0 for other words. */
export function monthNumber(word: string): number {
  const letters = word.replace(/\.$/, '');
  return letters.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(letters)) + 1;
}
