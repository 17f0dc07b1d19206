import type { PageRule } from './rule';

/** The convention waits for the legal representative's signature. */
export const conventionToSign: PageRule = {
  id: 'convention-to-sign',
  severity: 'warning',
  source: 'Guide LGC, Étape 4 : Convention',
  confidence: 'stated',
  checkPage: ({ reading }) => (reading.convention?.state === 'to-sign' ? [{ message: 'sign' }] : []),
};
