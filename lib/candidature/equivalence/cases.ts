import type { Root } from './root';
import type { EquivalenceCase, Situation } from './situation';
import { eachOnce } from './words';

/**
 * The case of the ANS webinar of 19 February 2026 that a situation falls in. All five suppose an identical composant principal, so `none`
 * without a root that may have one. A component or a proxy of which nobody said whether it is new does not make the solution a different one.
 */
export function caseOf(situation: Situation, root: Root | null): EquivalenceCase {
  if (root === null || root.reason === 'other-main-component') return 'none';
  if (root.dispositif === situation.dispositif) return hasNewParts(situation) ? '2B' : '1B';
  if (hasNewParts(situation)) return '3A';
  return declaredNames(situation, root).length > 1 ? '2A' : '1A';
}

/** Whether an additional component or the proxy is known to be another than the root's. */
function hasNewParts({ components, newProxy }: Situation): boolean {
  return newProxy === true || components.some(({ isNew }) => isNew === true);
}

/** The commercial names that the attestation speaks of: the candidate's, then the root's where it is another. Written twice counts once. */
export function declaredNames({ names }: Situation, root: Root | null): string[] {
  return eachOnce([...names, root?.precedent.name ?? '']);
}
