import type { FieldRule } from './rule';
import { optionalProfiles } from './terms/edc';

/** Only Général is ticked: possible, seldom meant. */
export const profileNone: FieldRule = {
  id: 'profile-none',
  severity: 'info',
  source: 'Guide DUI, Étape 3 : Dépôt des preuves',
  confidence: 'inferred',
  topics: ['profiles'],
  matches: ({ filled, options }) => filled && options.length > 1,
  check: (_, { reading }) => (optionalProfiles(reading)?.length === 0 ? { message: 'generalOnly' } : undefined),
};
