import type { FieldRule } from './rule';
import { compact, isSiren } from './terms/number';

/** Convergence completes the SIRET with the SIREN it knows: the five digits of the NIC are then still to be typed. */
export const siretIsSiren: FieldRule = {
  id: 'siret-is-siren',
  severity: 'error',
  source: "Guide DUI, Étape 1, 3. Informations de l'entreprise",
  confidence: 'stated',
  topics: ['siret'],
  check: (field) => (isSiren(compact(field.value)) ? { message: 'nicMissing' } : undefined),
};
