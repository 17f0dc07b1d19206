/** Words to be read by, wherever they come from: the user's own, an organisation's, a file's. Pure. */
import { plain } from './text';
import { refusalOf, type TaughtWord } from './taught';

/** Those of a list that may be read by, each once and not too many; whatever else is in the list is left out. */
export function fittingWords(list: readonly unknown[]): TaughtWord[] {
  const fitting: TaughtWord[] = [];
  for (const entry of list) {
    const { word, means } = (entry ?? {}) as Partial<Record<keyof TaughtWord, unknown>>;
    if (typeof word !== 'string' || typeof means !== 'string') continue;
    if (fitting.some((one) => plain(one.word) === plain(word)) || refusalOf(word, means, fitting)) continue;
    fitting.push({ word, means });
  }
  return fitting;
}
