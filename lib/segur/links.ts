/** Addresses worth offering. Those whose address no document prints are left out: they are not known. */

/** A page or a mailbox. `purpose` is French. */
export interface UsefulLink {
  id: string;
  purpose: string;
  /** https: or mailto:. */
  href: string;
  source: string;
}

const VAGUE_2 = 'https://industriels.esante.gouv.fr/segur-numerique-sante/vague-2';

/** Every link, those of one purpose side by side. */
export const LINKS: readonly UsefulLink[] = [
  { id: 'convergence', purpose: 'Convergence', href: 'https://convergence.esante.gouv.fr', source: 'Guide DUI (juin 2026)' },
  {
    id: 'isc',
    purpose: 'Inscription iSC',
    href: 'https://isconnect.esante.gouv.fr/enrollement/user/start',
    source: 'https://gnius.esante.gouv.fr',
  },
  {
    id: 'support-convergence',
    purpose: 'Support Convergence',
    href: 'mailto:ans-support-convergence@esante.gouv.fr',
    source: 'https://industriels.esante.gouv.fr/faq/segur',
  },
  {
    id: 'faq',
    purpose: 'Questions fréquentes Ségur',
    href: 'https://industriels.esante.gouv.fr/faq/segur',
    source: 'Webinaire équivalence (19/02/2026)',
  },
  { id: 'vague-2', purpose: 'Portail Ségur vague 2', href: VAGUE_2, source: 'https://industriels.esante.gouv.fr' },
  {
    id: 'calendar',
    purpose: 'Calendrier du référencement vague 2',
    href: 'https://esante.gouv.fr/ens/segur-numerique-sante/vague-2/referencement',
    source: 'https://esante.gouv.fr',
  },
  {
    id: 'procedure',
    purpose: 'La procédure de référencement',
    href: 'https://industriels.esante.gouv.fr/en/node/5915',
    source: 'https://industriels.esante.gouv.fr',
  },
  { id: 'lgc', purpose: 'Dispositif LGC', href: `${VAGUE_2}/dispositif-lgc-couloir-medecin-ville`, source: VAGUE_2 },
  { id: 'dpi', purpose: 'Dispositif DPI', href: `${VAGUE_2}/dispositif-dpi-couloir-hopital`, source: VAGUE_2 },
  { id: 'pfi', purpose: 'Dispositif PFI', href: `${VAGUE_2}/dispositif-pfi-couloir-hopital`, source: VAGUE_2 },
  { id: 'drimbox', purpose: 'Dispositif DRIMbox', href: `${VAGUE_2}/dispositif-drimbox-couloir-imagerie`, source: VAGUE_2 },
  {
    id: 'architecture',
    purpose: 'Webinaire sur l’architecture, l’homologation CNDA et l’habilitation EDC PSC',
    href: 'https://industriels.esante.gouv.fr/webinaires/architecture-solutions-logicielles-vague-2-homologation-cnda-habilitation-pro-sante-connect',
    source: 'Webinaire équivalence (19/02/2026)',
  },
  { id: 'cnda', purpose: 'CNDA', href: 'https://cnda.ameli.fr', source: 'https://gnius.esante.gouv.fr' },
  {
    id: 'cnda-contract',
    purpose: 'CNDA, questions de contrat',
    href: 'mailto:Contact.cnda@assurance-maladie.fr',
    source: 'Webinaire DUI (26/05/2026)',
  },
  {
    id: 'cnda-technical',
    purpose: 'CNDA, questions techniques',
    href: 'https://sicnda.ameli.fr/#/login',
    source: 'Webinaire DUI (26/05/2026)',
  },
  {
    id: 'sesam-vitale',
    purpose: 'GIE SESAM-Vitale',
    href: 'mailto:Centre-de-service@sesam-vitale.fr',
    source: 'Webinaire DUI (26/05/2026)',
  },
  {
    id: 'gazelle',
    purpose: 'Gazelle, plateforme du référencement',
    href: 'https://interopsegur.esante.gouv.fr',
    source: 'https://industriels.esante.gouv.fr/faq/segur',
  },
];
