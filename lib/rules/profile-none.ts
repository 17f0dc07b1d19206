import type { FieldRule } from './rule';
import { optionalProfiles } from './terms/edc';
import { topicOf } from './terms/topic';

/** Only Général is ticked: possible, seldom meant. */
export const profileNone: FieldRule = {
  id: 'profile-none',
  severity: 'info',
  source: 'Guide DUI, Étape 2, 3. Informations sur la solution logicielle',
  confidence: 'stated',
  matches: (field) => topicOf(field) === 'profiles' && field.filled && field.options.length > 1,
  check: (_, { reading }) => (optionalProfiles(reading)?.length === 0 ? { message: 'generalOnly' } : undefined),
};
