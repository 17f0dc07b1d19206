import type { PageRule } from './rule';
import { isAdditional } from './terms/chapter';

/** The proofs of the cards do not sum to the "Statut :" line: the page may be read in part. */
export const totalsDiffer: PageRule = {
  id: 'totals-differ',
  severity: 'info',
  source: 'Guide DUI, Étape 3 : Dépôt des preuves',
  confidence: 'inferred',
  kinds: ['chapter-list', 'edc-chapter-list'],
  checkPage({ reading: { chapters, totals } }) {
    const sum = chapters.reduce((proofs, { total }) => proofs + (total ?? 0), 0);
    if (!totals || sum === totals.proofs) return [];
    const data = [sum, totals.proofs];
    return [chapters.some(isAdditional) ? { message: 'additional', data, incomplete: true } : { message: 'differ', data }];
  },
};
