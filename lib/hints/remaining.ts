/** How much is left on a page. */
import type { Say } from '../rules/rule';
import { countFindings, type HintedPage } from './hinted';

/** The weight of the heaviest thing that is left, how many points there are, and that in words. */
export interface Remaining {
  level: 'error' | 'fill' | 'look' | 'done';
  count: number;
  words: readonly string[];
}

/** "3 à corriger", "12 à remplir"; what is zero is not said. */
export function remainingOn(page: HintedPage, waits: ReadonlySet<string>, say: Say): Remaining {
  const { error, fill, check } = countFindings([...page.findings, ...(page.onForm ?? [])], waits);
  const words = [error && say('hint_to_correct', [error]), fill && say('hint_to_fill', [fill]), check && say('hint_to_check', [check])];
  return {
    level: error ? 'error' : fill ? 'fill' : check ? 'look' : 'done',
    count: error + fill + check,
    words: words.filter((each) => each !== 0),
  };
}
