import type { PageRule } from './rule';

/** What a chapter still waits for, requirement by requirement: at least one proof each, a file or a link. */
export const proofMissing: PageRule = {
  id: 'proof-missing',
  severity: 'info',
  source: 'Guide DUI, Étape 3 : Dépôt des preuves',
  confidence: 'stated',
  kinds: ['chapter', 'edc-chapter'],
  checkPage({ reading }) {
    return reading.requirements.flatMap(({ id, loaded, total, proofStates }) => {
      const missing = proofStates.filter(({ state }) => state === 'missing').map(({ proof }) => proof);
      const uncounted = total - loaded - proofStates.filter(({ state }) => state === 'to-redo').length;
      // The page counts them all, and yet a zone is empty: one of the two was misread, or a proof is not asked for.
      if (loaded >= total && missing.length > 0) return [{ message: 'doubt', data: [missing.join(', ')], incomplete: true, label: id }];
      if (missing.length === 1) return [{ message: 'one', data: missing, label: id }];
      if (missing.length > 1) return [{ message: 'several', data: [missing.length, missing.join(', ')], label: id }];
      return uncounted > 0 ? [{ message: 'counted', data: [id, loaded, total], label: id }] : [];
    });
  },
};
