import type { DispositifName } from './dispositifs';

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
