import type { PageRule } from './rule';
import { EDC_SECTION, edcNumbers } from './terms/edc';

/** The same EDC PSC number twice: the vendor declares a Proxy e-santé of its own. */
export const edcNruOwnProxy: PageRule = {
  id: 'edc-nru-own-proxy',
  severity: 'info',
  source: EDC_SECTION,
  confidence: 'stated',
  checkPage({ reading }) {
    const numbers = edcNumbers(reading);
    return numbers?.lps && numbers.lps === numbers.proxy ? [{ message: 'same', field: numbers.last }] : [];
  },
};
