import type { PageRule } from './rule';
import { normalNumber } from './terms/number';
import { fieldAbout } from './terms/topic';

/** The NIE numbers the company and the NIL the software: two registers of the CNDA. */
export const nieEqualsNil: PageRule = {
  id: 'nie-equals-nil',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 2. Informations CNDA (1/2)',
  confidence: 'inferred',
  checkPage({ reading }) {
    const nie = fieldAbout(reading, 'nie');
    const nil = fieldAbout(reading, 'nil');
    if (!nie?.filled || !nil || normalNumber(nie.value) !== normalNumber(nil.value)) return [];
    return [{ message: 'same', field: nie.id > nil.id ? nie : nil }];
  },
};
