/** The dispositifs of vague 2 and 1, and who inherits from whom. */
import { type DispositifName, SPELLINGS } from './spellings';

export type { DispositifName };

/** A vague 2 dispositif. `vague1` lists the plain words of the vague 1 dispositifs it inherits from. */
export interface DispositifFacts {
  /** As said to users. */
  label: string;
  /** Lower-case spellings met on pages and in DSR fields. */
  spellings: string[];
  couloir: string;
  /** DSR code of the vague 2 card, where one was seen. */
  dsr: string | null;
  /** Vague 1 dispositifs of the same couloir that héritage reaches, as lower-case words of the DSR field. */
  vague1: { words: string[]; confidence: 'stated' | 'inferred' };
  source: string;
}

/** Sources: guide DUI (June 2026) Prérequis 3 and 5, guide LGC (September 2025) Prérequis 5, webinar on équivalence (19 February 2026). */
export const DISPOSITIFS: Record<DispositifName, DispositifFacts> = {
  DUI: {
    label: 'DUI vague 2',
    spellings: SPELLINGS.DUI,
    couloir: 'Social et médico-social',
    dsr: 'DSR-MS-DUI-Va2',
    vague1: { words: ['ms1', 'ms2', 'dui', 'ms'], confidence: 'stated' },
    source: 'Guide DUI (juin 2026), Étape 1, 4. (1/4) : « quel que soit le dispositif MS (MS1 ou MS2) de la vague 1 »',
  },
  LGC: {
    label: 'LGC vague 2',
    spellings: SPELLINGS.LGC,
    couloir: 'Médecin de ville',
    dsr: 'DSR-MDV-LGC-Va2',
    vague1: { words: ['lgc', 'mdv'], confidence: 'stated' },
    source: 'Guide LGC (septembre 2025), Étape 1 : « référencé vague 1 sur ce DSR »',
  },
  DPI: {
    label: 'DPI vague 2',
    spellings: SPELLINGS.DPI,
    couloir: 'Hôpital',
    dsr: 'DSR-HOP-DPI-Va2',
    vague1: { words: ['dpi'], confidence: 'stated' },
    source: 'Webinaire équivalence (19/02/2026), Principes',
  },
  PFI: {
    label: 'PFI vague 2',
    spellings: SPELLINGS.PFI,
    couloir: 'Hôpital',
    dsr: 'DSR-HOP-PFI-Va2',
    vague1: { words: ['pfi'], confidence: 'inferred' },
    source: 'Guide DUI (juin 2026), Prérequis 5 (2/2)',
  },
  RIS: {
    label: 'RIS vague 2',
    spellings: SPELLINGS.RIS,
    couloir: 'Imagerie',
    dsr: 'DSR-IMG-RIS-Va2',
    vague1: { words: ['ris'], confidence: 'inferred' },
    source: 'Guide DUI (juin 2026), Prérequis 5 (2/2)',
  },
  DRIMBOX: {
    label: 'DRIMbox vague 2',
    spellings: SPELLINGS.DRIMBOX,
    couloir: 'Imagerie',
    dsr: 'DSR-IMG-DB-Va2',
    vague1: { words: [], confidence: 'inferred' },
    source: 'Guide DUI (juin 2026), Prérequis 5 (2/2)',
  },
  PSF: {
    label: 'Paramédicaux et sages-femmes vague 2',
    spellings: SPELLINGS.PSF,
    couloir: 'Paramédicaux et sages-femmes',
    dsr: null,
    vague1: { words: [], confidence: 'inferred' },
    source: 'Webinaire équivalence (19/02/2026)',
  },
};
