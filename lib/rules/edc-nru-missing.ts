import { isAhiOnly } from '../segur/profiles';
import type { Complaint, PageRule } from './rule';
import { edcNumbers, optionalProfiles } from './terms/edc';
import { topicOf } from './terms/topic';

/** The documents ask for both EDC PSC numbers, though neither has an asterisk: one without the other is a slip. A solution of the AHI profile alone has no EDC PSC path. */
export const edcNruMissing: PageRule = {
  id: 'edc-nru-missing',
  severity: 'info',
  source: 'Guide DUI, Étape 2, Les prérequis de l’étape 2',
  confidence: 'stated',
  waits: true,
  kinds: ['step2-form'],
  checkPage({ reading }): Complaint[] {
    const numbers = edcNumbers(reading);
    const [field] = numbers?.empty ?? [];
    if (!numbers || !field || isAhiOnly(optionalProfiles(reading) ?? [])) return [];
    if (!numbers.lps && !numbers.proxy) return [{ message: 'both', field: numbers.last }];
    return [{ message: topicOf(field) === 'edc-proxy' ? 'proxy' : 'lps', field, severity: 'warning' }];
  },
};
