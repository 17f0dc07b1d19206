/** Whose proofs are shown. Pure. */
import { isChosen, isLate, type ProofLine } from '../../../lib/candidature/proofs';

/** Initials; "" for everybody, and three that no initials are: they are longer. */
export type Who = string;
export const MINE = '-mine-';
export const NOBODY = '-nobody-';
export const LATE = '-late-';

/** What is left to do of somebody, of nobody, or late. `mine`: the user's own initials; `today`: YYYY-MM-DD. */
export function isOf(line: ProofLine, who: Who, mine: string, today: string): boolean {
  if (who === '') return true;
  if (who === LATE) return isLate(line, today);
  const initials = who === MINE ? mine : who === NOBODY ? '' : who;
  return line.initials.toLocaleUpperCase() === initials.toLocaleUpperCase() && !isChosen(line, 'loaded');
}

/** What a search looks in. */
export function wordsOf({ chapter, requirement, title, proof, reason, initials, own }: ProofLine): string {
  return [chapter, requirement, title, proof, reason, initials, own?.note, own?.fileName].filter(Boolean).join(' ');
}
