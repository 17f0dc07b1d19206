/** The dispositifs of vague 2, each from its own file. */
import { DPI } from './dispositifs/dpi';
import type { DispositifFacts } from './dispositifs/dispositif';
import { DRIMBOX } from './dispositifs/drimbox';
import { DUI } from './dispositifs/dui';
import { LGC } from './dispositifs/lgc';
import { PFI } from './dispositifs/pfi';
import { PSF } from './dispositifs/psf';
import { RIS } from './dispositifs/ris';
import type { DispositifName } from './spellings';

export type { DispositifName };

/** Sources: guide DUI (June 2026) Prérequis 3 and 5, guide LGC (September 2025) Prérequis 5, webinar on équivalence (19 February 2026). Dates are as of November 2026, and the user may correct each one. */
export const DISPOSITIFS: Record<DispositifName, DispositifFacts> = { DUI, LGC, DPI, PFI, RIS, DRIMBOX, PSF };
