/** Which of several candidatures to have referenced first, so that the others gain: worked out from the rules of équivalence, never stated by the ANS. Pure. */
import { rootOf } from '../equivalence/root';
import { type Answers, situationFrom } from '../equivalence/from-known';
import { DISPOSITIFS } from '../../segur/dispositifs';
import type { CandidatureRow } from '../../store/rows';

/** A candidature that is not referenced yet, with those that could lean on it once it is. */
export interface First {
  candidature: CandidatureRow;
  gain: CandidatureRow[];
}

/**
 * The candidatures that most others could lean on, all of them where several are equal: no choice is made for the user. [] where nobody gains. `answers`:
 * by candidature's number; a composant principal of which nobody said that it differs is supposed to be the same, which is told beside.
 */
export function firstToReference(family: readonly CandidatureRow[], answers: Readonly<Record<string, Answers>>, today: string): First[] {
  const open = family.filter(({ guichet, archived, convention }) => guichet === 'segur' && !archived && convention?.state !== 'referenced');
  const all = open
    .map((candidature) => ({
      candidature,
      gain: open.filter((other) => other !== candidature && leans(other, candidature, answers[other.number] ?? {}, today)),
    }))
    .filter(({ gain }) => gain.length > 0);
  const most = Math.max(0, ...all.map(({ gain }) => gain.length));
  return all.filter(({ gain }) => gain.length === most);
}

/** Whether one could have équivalence with a root that is now under way, once it is referenced and before its own Date 2. */
function leans(one: CandidatureRow, root: CandidatureRow, answers: Answers, today: string): boolean {
  const situation = situationFrom(one, today, answers)?.situation;
  if (!situation || root.dispositif === null) return false;
  const precedent = {
    nru: root.number,
    dsr: DISPOSITIFS[root.dispositif].label,
    wave: 2 as const,
    obtained: false,
    version: root.candidateVersion,
    profiles: root.profiles,
    sameMainComponent: answers[`main:${root.number}`] !== false,
  };
  const hasOwn = one.precedents.some(({ wave, obtained }) => wave === 2 && obtained);
  return !hasOwn && rootOf({ ...situation, precedents: [precedent] })?.equivalence === 'later';
}
