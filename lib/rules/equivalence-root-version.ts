import { compareVersions } from '../candidature/equivalence/version';
import type { PageRule, RuleContext } from './rule';
import { candidatureNumbered, ownMemory } from './terms/memory';
import { normalNumber } from './terms/number';
import { obtainedIn } from './terms/precedent';
import { fieldAbout } from './terms/topic';

/** The root's version is lower than or equal to the candidate's. It is on no page of this candidature, so only what is remembered tells it. */
export const equivalenceRootVersion: PageRule = {
  id: 'equivalence-root-version',
  severity: 'warning',
  source: 'Webinaire « Principe d’équivalence des preuves » (19 février 2026), Rappels sur la notion de compatibilité ascendante',
  confidence: 'stated',
  checkPage(context) {
    const candidate = fieldAbout(context.reading, 'version')?.value || ownMemory(context)?.candidateVersion;
    return obtainedIn(2, context).flatMap(({ nru }) => {
      const root = nru && rootVersion(nru.value, context);
      const order = compareVersions(candidate ?? null, root || null);
      return order !== null && order < 0 && candidate && root ? [{ message: 'older', data: [root, candidate], field: nru }] : [];
    });
  },
};

function rootVersion(number: string, { known }: RuleContext): string | null | undefined {
  const declared = known
    .flatMap(({ precedents }) => precedents)
    .find((each) => normalNumber(each.nru) === normalNumber(number) && each.version);
  return candidatureNumbered(known, number)?.candidateVersion ?? declared?.version;
}
