import { dispositifOfDsr } from '../segur/dsr';
import type { PageRule } from './rule';
import { candidatureNumbered } from './terms/memory';
import { obtainedIn } from './terms/precedent';

/** For DUI, équivalence is announced with roots of DUI, LGC and DPI; of the others nothing is said. */
export const equivalenceRootDispositif: PageRule = {
  id: 'equivalence-root-dispositif',
  severity: 'warning',
  source: 'Guide DUI, Étape 1, 4. (2/4)',
  confidence: 'inferred',
  checkPage(context) {
    if (context.reading.dispositif !== 'DUI') return [];
    return obtainedIn(2, context).flatMap(({ nru, dsr }) => {
      const root = candidatureNumbered(context.known, nru?.value ?? '')?.dispositif ?? dispositifOfDsr(dsr?.value ?? '');
      const isAnnounced = root === null || root === 'DUI' || root === 'LGC' || root === 'DPI';
      return isAnnounced ? [] : [{ message: 'other', data: [root === 'elsewhere' ? (dsr?.value ?? '') : root], field: dsr ?? nru }];
    });
  },
};
