/** The démarches of Ségur vague 2 and the dates their pages print. */
import { IN_STEP_2 } from '../../skins/site-words.ts';
import { asWritten } from '../../../lib/segur/dates.ts';
import type { DispositifFacts } from '../../../lib/segur/dispositifs/dispositif.ts';
import { DRIMBOX } from '../../../lib/segur/dispositifs/drimbox.ts';
import { DUI } from '../../../lib/segur/dispositifs/dui.ts';
import type { DispositifName } from '../../../lib/segur/spellings.ts';

/** Deadlines as printed, "01/10/2026 12:00", for the pages of steps 1, 2 and of steps 3 and 4. */
export interface PrintedDeadlines {
  candidature: string;
  eligibilite: string;
  preuves: string;
}

/** One démarche: its words in the menu and on the card of the choice, its document, its dates. */
export interface Demarche {
  dispositif: DispositifName;
  /** In addresses: "dui". */
  slug: string;
  label: string;
  cardLabel: string;
  cardText: string;
  deadlines: PrintedDeadlines;
}

function card(what: string, dsr: string): string {
  return `Faites référencer votre ${what} répondant au périmètre logiciel décrit dans le Dossier de Spécifications de Référencement ${dsr}.`;
}

/** No source says these dates: they are plausible, and only that. */
const INVENTED: PrintedDeadlines = { candidature: '16/12/2026 12:00', eligibilite: '16/12/2026 12:00', preuves: '15/12/2027 12:00' };

/** As the ANS publishes them. */
function officialOf({ calendar: { date1, date2 } }: DispositifFacts): PrintedDeadlines {
  if (!date1 || !date2) return INVENTED;
  return { candidature: asWritten(date1.at), eligibilite: asWritten(date1.at), preuves: asWritten(date2.at) };
}

/**
 * In the order of the site's menu. DUI and DRIMbox by their official calendars, and RIS is taken to share DRIMbox's;
 * LGC: what the guide of September 2025 shows on its screens.
 */
export const DEMARCHES: Demarche[] = [
  {
    dispositif: 'DPI',
    slug: 'dpi',
    label: 'DPI vague 2',
    cardLabel: 'DPI vague 2',
    cardText: card('Dossier Patient Informatisé', 'DSR-HOP-DPI-Va2'),
    deadlines: INVENTED,
  },
  {
    dispositif: 'PFI',
    slug: 'pfi',
    label: 'PFI vague 2',
    cardLabel: 'PFI vague 2',
    cardText: card("Plateforme d'Intermédiation", 'DSR-HOP-PFI-Va2'),
    deadlines: INVENTED,
  },
  {
    dispositif: 'RIS',
    slug: 'ris',
    label: 'RIS vague 2',
    cardLabel: 'RIS vague 2',
    cardText: card("Système d'Information de Radiologie", 'DSR-IMG-RIS-Va2'),
    deadlines: officialOf(DRIMBOX),
  },
  {
    dispositif: 'DRIMBOX',
    slug: 'drimbox',
    label: 'DRIMbox vague 2',
    cardLabel: 'DB vague 2',
    cardText: card('DRIMbox', 'DSR-IMG-DB-Va2'),
    deadlines: officialOf(DRIMBOX),
  },
  {
    dispositif: 'LGC',
    slug: 'lgc',
    label: 'LGC vague 2',
    cardLabel: 'LGC vague 2',
    cardText: card('Logiciel de Gestion de Cabinet', 'DSR-MDV-LGC-Va2'),
    deadlines: { candidature: '10/10/2025 15:19', eligibilite: '10/10/2025 15:19', preuves: '20/02/2026 12:00' },
  },
  {
    dispositif: 'DUI',
    slug: 'dui',
    label: 'DUI vague 2',
    cardLabel: 'DUI vague 2',
    cardText: card('Dossier Usager Informatisé', 'DSR-MS-DUI-Va2'),
    deadlines: officialOf(DUI),
  },
  {
    dispositif: 'PSF',
    slug: 'psf',
    label: 'PSF vague 2',
    cardLabel: 'PSF vague 2',
    cardText: card('logiciel de Paramédicaux et Sages-femmes', 'DSR-SDV-PSF-Va2'),
    deadlines: INVENTED,
  },
];

/** The démarche of a dispositif. */
export function demarcheOf(dispositif: DispositifName): Demarche {
  return DEMARCHES.find((demarche) => demarche.dispositif === dispositif) as Demarche;
}

/** What the product sheet says of vague 2. */
export const SEGUR_CARD_TEXT =
  "Faites référencer votre solution sur le périmètre vague 2 du Ségur du Numérique en Santé, qu'elle ait été référencée ou non en vague 1.";

/** What the landing page says of vague 2. */
export const PARCOURS_TEXT =
  "Dans le cadre du référencement Ségur vague 2 avec financement SONS, vous avez la possibilité de faire référencer votre solution, qu'elle ait été ou non référencée en vague 1.";

const SUBJECTS: Record<keyof PrintedDeadlines, string> = {
  candidature: 'la candidature administrative',
  eligibilite: `l'${IN_STEP_2}`,
  preuves: 'toutes les preuves',
};

/** "Date limite pour soumettre une première fois … : 01/10/2026 12:00 (Heure de Paris)". */
export function deadlineSentence(subject: keyof PrintedDeadlines, at: string): string {
  return `Date limite pour soumettre une première fois ${SUBJECTS[subject]} : ${at} (Heure de Paris)`;
}
