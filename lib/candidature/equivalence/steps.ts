import type { Say } from '../../rules/rule';
import { counterSteps } from './counter-steps';
import { filingSteps } from './filing-steps';
import { heritageSteps, rootSteps } from './precedent-steps';
import type { Step, StepPlace } from './situation';
import { solutionSteps } from './solution-steps';
import { type Claim, confidenceFor, titleOf } from '../../segur/claim';
import type { View } from './view';

/** A step before it is put in words. */
export interface StepDraft {
  where: StepPlace;
  key: string;
  data?: (string | number)[];
  source: Claim;
}

const ORDER: readonly StepPlace[] = ['step1', 'messagerie', 'step2', 'edc-psc', 'cnda', 'step3'];

/** What to do, in the order in which a vendor meets the places: the form first, the other counters, then the proofs. What no document says of the dispositif is left out. */
export function stepsOf(view: View, say: Say): Step[] {
  return [...heritageSteps(view), ...rootSteps(view), ...solutionSteps(view), ...counterSteps(view), ...filingSteps(view)]
    .sort((a, b) => ORDER.indexOf(a.where) - ORDER.indexOf(b.where))
    .flatMap(({ where, key, data, source }) => {
      const confidence = confidenceFor(source, view.situation.dispositif);
      return confidence === 'unknown' ? [] : [{ where, text: say(key, data), source: titleOf(source), confidence }];
    });
}
