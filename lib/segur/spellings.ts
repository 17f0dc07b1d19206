/** The vague 2 démarches. The site writes DRIMBOX as "DRIMbox vague 2" in its menu and "DB vague 2" on its card. */
export const DISPOSITIF_NAMES = ['DUI', 'LGC', 'DPI', 'PFI', 'RIS', 'DRIMBOX', 'PSF'] as const;
export type DispositifName = (typeof DISPOSITIF_NAMES)[number];

/** Lower-case spellings of each dispositif met on pages and in DSR fields; apart from the other facts, so that the page's script carries these alone. */
export const SPELLINGS: Record<DispositifName, string[]> = {
  DUI: ['dui', 'ms', 'medico-social', 'medico social'],
  LGC: ['lgc', 'medecin de ville', 'mdv'],
  DPI: ['dpi'],
  PFI: ['pfi'],
  RIS: ['ris'],
  DRIMBOX: ['drimbox', 'db'],
  PSF: ['psf', 'sdv-psf', 'paramed', 'paramedicaux', 'sages-femmes'],
};
