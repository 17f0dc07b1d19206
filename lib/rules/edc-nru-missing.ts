import { isAhiOnly } from '../segur/profiles';
import type { PageRule } from './rule';
import { edcNumbers, optionalProfiles } from './terms/edc';

/** Both EDC PSC numbers are left empty: not mandatory, warmly recommended. A solution of the AHI profile alone has no EDC PSC path. */
export const edcNruMissing: PageRule = {
  id: 'edc-nru-missing',
  severity: 'info',
  source: 'https://industriels.esante.gouv.fr/faq/segur',
  confidence: 'stated',
  waits: true,
  kinds: ['step2-form'],
  checkPage({ reading }) {
    const numbers = edcNumbers(reading);
    if (!numbers || numbers.lps || numbers.proxy || isAhiOnly(optionalProfiles(reading) ?? [])) return [];
    return [{ message: 'recommended', field: numbers.last }];
  },
};
