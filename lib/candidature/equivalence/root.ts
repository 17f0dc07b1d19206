import type { DispositifName } from '../../segur/dispositifs';
import { dispositifOfDsr } from '../../segur/dsr';
import { isOver } from '../../segur/dates';
import { date2Of } from './date2';
import { profileKey } from '../../segur/profiles';
import type { Equivalence, Precedent, Situation } from './situation';
import { compareVersions } from './version';

/** Why équivalence with a root is what it is. */
type RootReason =
  | 'referenced'
  | 'in-progress'
  | 'other-main-component'
  | 'version-higher'
  | 'date2-passed'
  | 'main-component-unknown'
  | 'dispositif-not-announced'
  | 'date2-unknown';

/** The vague 2 precedent that serves as root, with what équivalence it gives. */
export interface Root {
  precedent: Precedent;
  /** Null when its DSR is not understood. */
  dispositif: DispositifName | null;
  equivalence: Equivalence;
  reason: RootReason;
}

/** Roots that the DUI guide names besides DUI itself: "dans un autre dispositif (LGC, DPI) de la vague 2" (Étape 1, 4. (2/4)). */
const ROOTS_OF_DUI: readonly (DispositifName | null)[] = ['DUI', 'LGC', 'DPI'];

const ANSWERS: Record<RootReason, Equivalence> = {
  referenced: 'applies',
  'in-progress': 'later',
  'other-main-component': 'no',
  'version-higher': 'no',
  'date2-passed': 'no',
  'main-component-unknown': 'unknown',
  'dispositif-not-announced': 'unknown',
  'date2-unknown': 'unknown',
};

/** The NRUs of the vague 2 precedents, sorted. The same NRU written twice counts once. */
export function wave2Nrus(precedents: readonly Precedent[]): string[] {
  return [...new Set(precedents.filter(({ wave }) => wave === 2).map(nruKey))].sort();
}

/**
 * The one vague 2 precedent to give as root (only one NRU may be given: webinars of 19 February and 16 April 2026), or null when there is none.
 * One that applies goes first, then one that is referenced, then one with the same composant principal, then the one that covers most profiles.
 */
export function rootOf(situation: Situation): Root | null {
  const roots = situation.precedents.filter(({ wave }) => wave === 2).map((precedent) => judge(precedent, situation));
  return roots.sort((a, b) => preference(a, b, situation))[0] ?? null;
}

/** Whether équivalence with this root is there, awaited or not excluded: what the forms then ask for is to be prepared. */
export function isRootWanted(root: Root | null): root is Root {
  return root !== null && root.equivalence !== 'no';
}

/** Whether a root of the same dispositif was referenced with this profile, or the profile is the Général one, common to all dispositifs. */
export function rootCovers({ precedent, dispositif }: Root, profile: string, situation: Situation): boolean {
  const key = profileKey(profile);
  return key === 'general' || (dispositif === situation.dispositif && precedent.profiles.some((known) => profileKey(known) === key));
}

function judge(precedent: Precedent, situation: Situation): Root {
  const named = dispositifOfDsr(precedent.dsr);
  const dispositif = named === 'elsewhere' ? null : named;
  const reason = reasonFor(precedent, dispositif, situation);
  return { precedent, dispositif, reason, equivalence: ANSWERS[reason] };
}

function reasonFor(precedent: Precedent, dispositif: DispositifName | null, situation: Situation): RootReason {
  if (precedent.sameMainComponent === false) return 'other-main-component';
  if ((compareVersions(precedent.version, situation.version) ?? 0) > 0) return 'version-higher';
  const date2 = date2Of(situation);
  if (!precedent.obtained && date2 !== null && isOver(date2, situation.today)) return 'date2-passed';
  if (precedent.sameMainComponent === null) return 'main-component-unknown';
  if (situation.dispositif === 'DUI' && !ROOTS_OF_DUI.includes(dispositif)) return 'dispositif-not-announced';
  if (precedent.obtained) return 'referenced';
  return date2 === null ? 'date2-unknown' : 'in-progress';
}

function preference(a: Root, b: Root, situation: Situation): number {
  const covered = (root: Root) => situation.profiles.filter((profile) => rootCovers(root, profile, situation)).length;
  return (
    Number(b.equivalence === 'applies') - Number(a.equivalence === 'applies') ||
    Number(b.precedent.obtained) - Number(a.precedent.obtained) ||
    sameness(b) - sameness(a) ||
    covered(b) - covered(a) ||
    alphabetically(nruKey(a.precedent), nruKey(b.precedent)) ||
    alphabetically(JSON.stringify(a.precedent), JSON.stringify(b.precedent))
  );
}

function alphabetically(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sameness({ precedent: { sameMainComponent } }: Root): number {
  return sameMainComponent === null ? 1 : sameMainComponent ? 2 : 0;
}

function nruKey({ nru }: Precedent): string {
  return nru.replace(/\s/g, '').toUpperCase();
}
