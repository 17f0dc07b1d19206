import type { Assistance } from '../../../lib/candidature/equivalence/assistance';
import type { HeritageLine, Share, Step, StepPlace } from '../../../lib/candidature/equivalence/situation';
import { pastDate } from '../../../lib/candidature/equivalence/past';
import type { Say } from '../../../lib/rules/rule';
import { type Claim, titleOf } from '../../../lib/segur/claim';

/** The texts of the three shares that can be left to file. */
export const SHARE_TEXTS: Record<Share, string> = {
  all: 'eq_view_share_all',
  'not-common': 'eq_view_share_not_common',
  none: 'eq_view_share_none',
};

/** The texts of a vague 1 precedent, by whether it is inherited. */
export const HERITAGE_TEXTS: Record<HeritageLine['applies'], string> = {
  yes: 'eq_view_heritage_yes',
  no: 'eq_view_heritage_no',
  unknown: 'eq_view_heritage_unknown',
};

const PLACE_TEXTS: Record<StepPlace, string> = {
  step1: 'eq_view_where_step1',
  messagerie: 'eq_view_where_messagerie',
  step2: 'eq_view_where_step2',
  'edc-psc': 'eq_view_where_edc',
  cnda: 'eq_view_where_cnda',
  step3: 'eq_view_where_step3',
};

const ANSWER_TEXTS = {
  applies: 'eq_view_answer_applies',
  later: 'eq_view_answer_later',
  no: 'eq_view_answer_no',
  unknown: 'eq_view_answer_unknown',
};

/** The answer in one sentence. */
export function answerWords({ assessment, situation }: Assistance, say: Say): string {
  if (!situation.precedents.some(({ wave }) => wave === 2)) return say('eq_view_answer_none');
  return say(ANSWER_TEXTS[assessment.equivalence], [assessment.root ?? '']);
}

/** Until when, in one sentence. */
export function untilWords({ until, situation }: Assistance, say: Say): string {
  if (until === '') return say('eq_view_until_unknown');
  return say(pastDate('date2', situation) ? 'eq_view_until_past' : 'eq_view_until', [until]);
}

/** Where a step rests, in one line. */
export function sourceWords({ source, confidence }: Step, say: Say): string {
  return say(confidence === 'stated' ? 'eq_view_source' : 'eq_view_source_inferred', [source]);
}

/** The steps under the name of the place where they are done, in their order. */
export function stepsByPlace(steps: readonly Step[], say: Say): { place: string; steps: Step[] }[] {
  const places = [...new Set(steps.map(({ where }) => where))];
  return places.map((where) => ({ place: say(PLACE_TEXTS[where]), steps: steps.filter((step) => step.where === where) }));
}

/** Where the words of a declaration are, and the words: each passage once. */
export function claimLines(claims: readonly Claim[], say: Say): string[] {
  return [...new Set(claims.map((claim) => say('eq_view_attestation_claim', [titleOf(claim), claim.words])))];
}
