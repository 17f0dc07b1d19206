import type { PageRule } from './rule';
import { isAdditional } from './terms/chapter';

/** The chapter "Preuves complémentaires" stands on some candidatures only, for one of three reasons. */
export const additionalProofs: PageRule = {
  id: 'additional-proofs',
  severity: 'info',
  source: 'Guide DUI, Étape 3, « Preuves complémentaires »',
  confidence: 'stated',
  checkPage: ({ reading }) => reading.chapters.filter(isAdditional).map(({ name }) => ({ message: 'why', label: name })),
};
