import type { KnownCandidature, PageReading } from '../../reading/reading';
import type { RuleContext } from '../rule';
import { normalNumber } from './number';

/** What is remembered of the candidature that the page is about; undefined when nothing is, or when the page does not say which it is. */
export function ownMemory({ reading, known }: { reading: PageReading; known: KnownCandidature[] }): KnownCandidature | undefined {
  return reading.candidature === null ? undefined : candidatureNumbered(known, reading.candidature);
}

/** The remembered candidature of that number, however it is typed. */
export function candidatureNumbered(known: KnownCandidature[], number: string): KnownCandidature | undefined {
  return known.find((candidature) => normalNumber(candidature.number) === normalNumber(number));
}

/** Whether Étape 1 declared, for this candidature, a solution already referenced in that wave. */
export function hasObtained(declared: 1 | 2, context: RuleContext): boolean {
  return ownMemory(context)?.precedents.some(({ wave, obtained }) => wave === declared && obtained) ?? false;
}
