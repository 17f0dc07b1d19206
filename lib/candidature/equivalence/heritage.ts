import { DISPOSITIFS } from '../../segur/dispositifs';
import { dispositifOfDsr } from '../../segur/dsr';
import { profileKey } from '../../segur/profiles';
import { profileNamedBy } from './profile';
import type { HeritageLine, Precedent, Situation } from './situation';
import { compareVersions } from './version';

/** Why a vague 1 precedent is inherited or not. */
export type HeritageReason =
  | 'same-dispositif'
  | 'other-dispositif'
  | 'dsr-not-understood'
  | 'not-obtained'
  | 'other-solution'
  | 'version-higher';

/** One vague 1 precedent with its answer. */
export interface HeritageVerdict {
  precedent: Precedent;
  applies: HeritageLine['applies'];
  reason: HeritageReason;
}

/**
 * What each vague 1 precedent brings, in the order given. Héritage needs the same dispositif (any MS of vague 1 for DUI) and the same
 * solution, itself referenced. Sources: guide DUI, Étape 1, 4. (1/4); webinar of 16 April 2026, rules and case 3 (version equal or higher).
 */
export function heritageOf(situation: Situation): HeritageVerdict[] {
  return situation.precedents
    .filter(({ wave }) => wave === 1)
    .map((precedent) => {
      const reason = reasonFor(precedent, situation);
      return { precedent, reason, applies: ANSWERS[reason] };
    });
}

/**
 * Whether the vague 1 proofs of a profile are inherited: Général always is with any inherited precedent, another profile only when a
 * precedent was obtained with it. Stated for the profiles covered (webinar of 19 February 2026), inferred for the others.
 */
export function inheritsProfile(heritage: readonly HeritageVerdict[], profile: string): boolean {
  const key = profileKey(profile);
  return heritage.some(({ applies, precedent }) => applies === 'yes' && (key === 'general' || coveredProfiles(precedent).has(key)));
}

const ANSWERS: Record<HeritageReason, HeritageLine['applies']> = {
  'same-dispositif': 'yes',
  'other-dispositif': 'no',
  'dsr-not-understood': 'unknown',
  'not-obtained': 'no',
  'other-solution': 'no',
  'version-higher': 'unknown',
};

function reasonFor(precedent: Precedent, { dispositif, version }: Situation): HeritageReason {
  const origin = dispositifOfDsr(precedent.dsr);
  if (origin !== null && origin !== dispositif) return 'other-dispositif';
  if (!precedent.obtained) return 'not-obtained';
  if (precedent.sameMainComponent === false) return 'other-solution';
  if (origin === null || DISPOSITIFS[dispositif].vague1.words.length === 0) return 'dsr-not-understood';
  return (compareVersions(precedent.version, version) ?? 0) > 0 ? 'version-higher' : 'same-dispositif';
}

function coveredProfiles({ dsr, profiles }: Precedent): Set<string> {
  const named = profileNamedBy(dsr);
  return new Set([...profiles.map(profileKey), ...(named === null ? [] : [named])]);
}
