import { DISPOSITIFS, type DispositifName } from '../segur/dispositifs';
import { wordsOf } from './words';

/** Words of vague 1 dispositifs that have no vague 2 démarche on Convergence, so that no candidature inherits from them. */
const WITHOUT_WAVE_2 = ['sgl', 'lgo', 'sas', 'rfi', 'ri', 'biologie', 'officine'];
const DENTISTS = ['cd', 'dentiste', 'dentistes'];

/**
 * The dispositif that a DSR speaks of, whatever the wave: "MS2 PDE" and "DSR-MS-DUI-Va2" are DUI, "MDV va2" is LGC.
 * `other` for a vague 1 dispositif without a vague 2 démarche (SGL, LGO, dentists...), null when the words are not understood.
 */
export function dispositifOf(dsr: string): DispositifName | 'other' | null {
  const words = wordsOf(dsr);
  if (words.some((word) => WITHOUT_WAVE_2.includes(word) || DENTISTS.includes(word))) return 'other';
  const named = namesOfDispositifs().filter((dispositif) => isNamed(dispositif, words));
  return named.length === 1 ? (named[0] ?? null) : null;
}

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

function namesOfDispositifs(): DispositifName[] {
  return Object.keys(DISPOSITIFS) as DispositifName[];
}

function isNamed(dispositif: DispositifName, words: string[]): boolean {
  const text = ` ${words.join(' ')} `;
  const { spellings, vague1 } = DISPOSITIFS[dispositif];
  return [...spellings, ...vague1.words].some((spelling) => text.includes(` ${wordsOf(spelling).join(' ')} `));
}
