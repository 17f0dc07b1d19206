import type { DispositifName } from './dispositifs';

/** A profile of a dispositif. `name` is what is printed after the colon: "PA", "Profil Général". */
export interface Profile {
  name: string;
  /** Ticked by default and always part of a candidature. */
  general: boolean;
}

/** The profiles of one dispositif, in the order of the form. */
export interface ProfileList {
  /** What is printed before the colon: "Médico-social - DUI". */
  prefix: string;
  profiles: Profile[];
  source: string;
}

/** Known lists; null where no source gives them. */
export const PROFILES: Record<DispositifName, ProfileList | null> = {
  DUI: {
    prefix: 'Médico-social - DUI',
    profiles: list(
      'PA',
      "PH avec décision d'orientation",
      "PH sans décision d'orientation",
      'DOM sans soins',
      'DOM soins',
      'PDE',
      "Esclave de l'identité",
      'PDS',
      'AHI',
      'Sans certificat INS',
    ),
    source: 'Guide DUI (juin 2026), Étape 2, 3. Informations sur la solution logicielle',
  },
  LGC: {
    prefix: 'Médecin de ville - LGC',
    profiles: list('CIBA', "Médecin traitant et Suivi de l'enfant", "Structure d'exercice coordonné", 'Prescription médicale structurée'),
    source: 'Guide LGC (septembre 2025), Étape 2',
  },
  DPI: null,
  PFI: null,
  RIS: null,
  DRIMBOX: null,
  PSF: null,
};

function list(...optional: string[]): Profile[] {
  return [{ name: 'Profil Général', general: true }, ...optional.map((name) => ({ name, general: false }))];
}

/**
 * Whether these profiles, as printed after the colon, are AHI and nothing else besides Général: then there is no EDC PSC path, while the CNDA
 * is still concerned. Source: guide DUI, « nouveautés » ("uniquement un profil AHI"; that Général does not count is inferred).
 */
export function isAhiOnly(profiles: readonly string[]): boolean {
  const optional = profiles.filter((name) => !/général\s*$/i.test(name.normalize('NFC')));
  return optional.length === 1 && optional[0]?.trim().toUpperCase() === 'AHI';
}
