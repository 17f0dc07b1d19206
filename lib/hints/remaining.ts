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
  const own = page.findings.filter(({ rule }) => !PROOF_RULES.includes(rule));
  const { error, fill, check } = countFindings([...own, ...(page.onForm ?? [])], waits);
  const { redo, missing } = proofsLeft(page);
  const words = [
    error && say('hint_to_correct', [error]),
    fill && say('hint_to_fill', [fill]),
    redo && say('hint_to_redo', [redo]),
    missing && say('hint_to_load', [missing]),
    check && say('hint_to_check', [check]),
  ];
  return {
    level: error ? 'error' : fill || missing ? 'fill' : check || redo ? 'look' : 'done',
    count: error + fill + check + redo + missing,
    words: words.filter((each) => each !== 0),
  };
}

/** The rules about one proof each: on a chapter's page proofs are counted, not findings. */
const PROOF_RULES: readonly string[] = ['proof-missing', 'proof-to-redo'];

/** How many proofs are to be done again, and how many are not loaded: those that the page counts where it names none. */
function proofsLeft({ proofs }: HintedPage): { redo: number; missing: number } {
  if (!proofs) return { redo: 0, missing: 0 };
  const { redo, missing, loaded, total } = proofs;
  return { redo: redo.length, missing: Math.max(missing.length, total - loaded - redo.length) };
}
