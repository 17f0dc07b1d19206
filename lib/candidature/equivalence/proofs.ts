import { profileKey } from '../../segur/profiles';
import { type HeritageVerdict, inheritsProfile } from './heritage';
import { type Root, rootCovers } from './root';
import type { ProofShare, Share, Situation } from './situation';
import { eachOnce } from './words';

/** The profile that every candidature has, as the site prints it. */
const GENERAL_PROFILE = 'Profil Général';

/**
 * What is left to file, profile by profile, then chapter by chapter for the chapters that a new component touches.
 *
 * Héritage takes the vague 1 proofs of a profile away; équivalence leaves only what is not common with the root, for Général, and for the
 * profiles of a root of the same dispositif; the other optional profiles stay whole (webinar of 16 April 2026, cases 1 to 3). A chapter
 * ticked for a new component is filed whole, vague 1 and vague 2 (same webinar, cases 2 and 3). Nothing is taken away while a root is not
 * referenced, and a component of which nobody said whether it is new counts as new: better one proof too many in the plan than one too few.
 */
export function proofsOf(situation: Situation, root: Root | null, heritage: readonly HeritageVerdict[]): ProofShare[] {
  const profiles = profilesOf(situation).map((name): ProofShare => {
    const covered = root?.equivalence === 'applies' && rootCovers(root, name, situation);
    const wave2: Share = covered ? 'not-common' : 'all';
    return { part: 'profile', name, wave1: inheritsProfile(heritage, name) ? 'none' : wave2, wave2 };
  });
  const chapters = touchedChapters(situation).map((name): ProofShare => ({ part: 'chapter', name, wave1: 'all', wave2: 'all' }));
  return [...profiles, ...chapters];
}

/** The candidature's profiles, Général first whether or not it was given, each once. */
function profilesOf({ profiles }: Situation): string[] {
  const general = profiles.find((profile) => profileKey(profile) === 'general') ?? GENERAL_PROFILE;
  return eachOnce([general, ...profiles], profileKey);
}

/** The chapters of the components that are new or may be, each once, in the order given. */
function touchedChapters({ components }: Situation): string[] {
  const chapters = components.filter(({ isNew }) => isNew !== false).flatMap((component) => component.chapters);
  return eachOnce(chapters);
}
