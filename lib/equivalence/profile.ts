import { wordsOf } from './words';

/**
 * The key by which profiles are compared: "Profil Général" and "LGC Général vague 2" are "general",
 * "Médico-social - DUI : PH avec décision d'orientation" and "PH avec DO" are "ph avec do".
 */
export function profileKey(profile: string): string {
  const words = wordsOf(profile.slice(profile.lastIndexOf(':') + 1));
  if (words.includes('general')) return 'general';
  return words
    .filter((word) => word !== 'profil')
    .join(' ')
    .replace('decision d orientation', 'do');
}

/** The profile that a vague 1 médico-social dispositif names by itself: "MS2 PDE" covers PDE, "MS2 PDS" covers PDS. Null for others. */
export function profileNamedBy(dsr: string): 'pde' | 'pds' | null {
  const words = wordsOf(dsr);
  if (words.includes('pde')) return 'pde';
  return words.includes('pds') ? 'pds' : null;
}
