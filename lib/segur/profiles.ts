/** The profiles of a software, as Étape 2 prints them. */
import { wordsOf } from './words';

/** The key of the profile that every candidature has. */
export const GENERAL = 'general';

/**
 * The key by which profiles are compared: "Profil Général" and "LGC Général vague 2" are "general",
 * "Médico-social - DUI : PH avec décision d'orientation" and "PH avec DO" are "ph avec do".
 */
export function profileKey(profile: string): string {
  const words = wordsOf(profile.slice(profile.lastIndexOf(':') + 1));
  if (words.includes(GENERAL)) return GENERAL;
  return words
    .filter((word) => word !== 'profil')
    .join(' ')
    .replace('decision d orientation', 'do');
}

/**
 * Whether these profiles are AHI and nothing else besides Général: then there is no EDC PSC path, while the CNDA is still concerned.
 * Source: guide DUI, « nouveautés » ("uniquement un profil AHI"; that Général does not count is inferred).
 */
export function isAhiOnly(profiles: readonly string[]): boolean {
  const optional = profiles.map(profileKey).filter((key) => key !== GENERAL && key !== '');
  return optional.length > 0 && optional.every((key) => key === 'ahi');
}
