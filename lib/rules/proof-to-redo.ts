import type { PageRule } from './rule';

/** A proof that the ANS asks for again, with the words of its request. */
export const proofToRedo: PageRule = {
  id: 'proof-to-redo',
  severity: 'warning',
  source: 'Guide DUI, Étape 3 : Dépôt des preuves',
  confidence: 'stated',
  kinds: ['chapter', 'edc-chapter'],
  checkPage({ reading }) {
    const again = reading.requirements.flatMap(({ proofStates }) => proofStates).filter(({ state }) => state === 'to-redo');
    return again.map(({ proof, reason }) =>
      reason === null ? { message: 'again', data: [proof], label: proof } : { message: 'asked', data: [proof, reason], label: proof },
    );
  },
};
