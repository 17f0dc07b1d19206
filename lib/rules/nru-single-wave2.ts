import type { PageRule } from './rule';
import { obtainedIn } from './terms/precedent';

/** One root only: several précédents of vague 2 cannot be declared. */
export const nruSingleWave2: PageRule = {
  id: 'nru-single-wave2',
  severity: 'error',
  source: 'Guide DUI, Étape 1, 4. (2/4)',
  confidence: 'stated',
  checkPage(context) {
    const rows = obtainedIn(2, context);
    return rows.length > 1 ? [{ message: 'several', data: [rows.length], field: rows.at(-1)?.nru ?? rows.at(-1)?.dsr }] : [];
  },
};
