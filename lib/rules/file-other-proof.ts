import { namedProofs } from '../reading/proof-names';
import type { PageRule } from './rule';

/** A file chosen for one proof whose name bears the number of another proof of the chapter: it may have been dropped into the wrong zone. */
export const fileOtherProof: PageRule = {
  id: 'file-other-proof',
  severity: 'warning',
  source: 'Guide DUI, Étape 3 : Dépôt des preuves',
  confidence: 'inferred',
  kinds: ['chapter', 'edc-chapter'],
  checkPage({ reading, chosenFiles = [] }) {
    const named = namedProofs(reading.requirements.flatMap(({ proofs }) => proofs));
    return chosenFiles.flatMap(({ proof, files }) => {
      if (proof === null) return [];
      const astray = files
        .map(({ name }) => ({ name, proofs: named(name) }))
        .find(({ proofs }) => proofs.length > 0 && !proofs.includes(proof));
      if (!astray) return [];
      return [{ message: 'other', data: [astray.name, astray.proofs.join(', '), proof], label: proof, incomplete: true }];
    });
  },
};
