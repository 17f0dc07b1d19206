import { compareVersions } from '../candidature/equivalence/version';
import type { KnownCandidature } from '../reading/reading';
import { GENERAL, profileKey } from '../segur/profiles';
import type { Complaint, PageRule, RuleContext } from './rule';
import { candidatureNumbered, ownMemory } from './terms/memory';
import { precedentsOf } from './terms/precedent';
import { fieldAbout } from './terms/topic';

/** Several candidatures on one dispositif: their profiles and their versions are different. Only what is remembered of the other one tells it. */
export const sameDispositifDiffers: PageRule = {
  id: 'same-dispositif-differs',
  severity: 'warning',
  source: 'Webinaire « Principe d’équivalence des preuves » (19 février 2026), B - Cas d’application au sein d’un dispositif',
  confidence: 'stated',
  checkPage(context) {
    const version = fieldAbout(context.reading, 'version');
    const profiles = fieldAbout(context.reading, 'profiles');
    return othersOf(context).flatMap((other): Complaint[] => [
      ...(version && compareVersions(version.value, other.candidateVersion) === 0
        ? [{ message: 'version', data: [version.value, other.number], field: version }]
        : []),
      ...(profiles?.filled && other.profiles.length > 0 && keysOf(profiles.value.split(' | ')) === keysOf(other.profiles)
        ? [{ message: 'profiles', data: [other.number], field: profiles }]
        : []),
    ]);
  },
};

/** The other candidatures of this dispositif that this one declares, here or at Étape 1, as remembered. */
function othersOf(context: RuleContext): KnownCandidature[] {
  const declared = [
    ...precedentsOf(context).map(({ nru }) => nru?.value ?? ''),
    ...(ownMemory(context)?.precedents ?? []).map(({ nru }) => nru),
  ];
  const others = declared.map((nru) => candidatureNumbered(context.known, nru));
  return [...new Set(others)].filter(
    (other) => other !== undefined && other.dispositif === context.reading.dispositif,
  ) as KnownCandidature[];
}

function keysOf(profiles: string[]): string {
  const keys = profiles.map(profileKey).filter((key) => key !== GENERAL);
  return keys.sort().join('|');
}
