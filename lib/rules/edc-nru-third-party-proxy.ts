import type { PageRule } from './rule';
import { EDC_SECTION, edcNumbers } from './terms/edc';

/** Two EDC PSC numbers: the proxy is another vendor's, which gives its number. */
export const edcNruThirdPartyProxy: PageRule = {
  id: 'edc-nru-third-party-proxy',
  severity: 'info',
  source: EDC_SECTION,
  confidence: 'stated',
  checkPage({ reading }) {
    const numbers = edcNumbers(reading);
    return numbers?.lps && numbers.proxy && numbers.lps !== numbers.proxy ? [{ message: 'different', field: numbers.last }] : [];
  },
};
