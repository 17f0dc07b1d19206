import type { Say } from '../../rules/rule';
import { attestationOf } from './attestation';
import { findingsOf } from './findings';
import { openQuestionsOf } from './open-questions';
import type { Assessment, Situation } from './situation';
import { stepsOf } from './steps';
import { viewOf } from './view';

/**
 * What héritage and équivalence mean for one candidature: what is left to file, what to write where, what the attestation declares, and
 * what the ANS documents leave open. Pure; never throws on a valid situation. Sentences come from `say` (keys `eq_*`).
 */
export function assess(situation: Situation, say: Say): Assessment {
  const view = viewOf(situation);
  const { root, heritage } = view;
  return {
    case: view.case,
    equivalence: root?.equivalence ?? 'no',
    root: view.case === 'none' ? null : (root?.precedent.nru ?? null),
    heritage: heritage.map(({ precedent, applies }) => ({ nru: precedent.nru, dsr: precedent.dsr, applies })),
    proofs: view.proofs,
    attestation: attestationOf(view, say),
    steps: stepsOf(view, say),
    findings: findingsOf(view, say),
    openQuestions: openQuestionsOf(view, say),
  };
}
