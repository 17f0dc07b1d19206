import { dispositifOfDsr } from '../segur/dsr';
import type { PageRule } from './rule';
import { obtainedIn } from './terms/precedent';

/** Héritage stays within one dispositif; MS1 and MS2 are DUI's. */
export const heritageSameDispositif: PageRule = {
  id: 'heritage-same-dispositif',
  severity: 'warning',
  source: 'Guide DUI, Étape 1, 4. (1/4)',
  confidence: 'stated',
  checkPage(context) {
    const own = context.reading.dispositif;
    return obtainedIn(1, context).flatMap(({ dsr }) => {
      const theirs = dispositifOfDsr(dsr?.value ?? '');
      return dsr && own && theirs && theirs !== own ? [{ message: 'other', data: [dsr.value, own], field: dsr }] : [];
    });
  },
};
