/** Addresses worth offering, each with its text `link_<id>`. Those whose address no document prints are left out: they are not known. */
import { CONVERGENCE } from './site';

/** A page (https:) or a mailbox (mailto:), and where it is printed. */
export interface UsefulLink {
  href: string;
  source: string;
}

const VAGUE_2 = 'https://industriels.esante.gouv.fr/segur-numerique-sante/vague-2';

/** Every link, those of one purpose side by side. */
export const LINKS = {
  convergence: { href: CONVERGENCE, source: 'Guide DUI (juin 2026)' },
  isc: { href: 'https://isconnect.esante.gouv.fr/enrollement/user/start', source: 'https://gnius.esante.gouv.fr' },
  support_convergence: { href: 'mailto:ans-support-convergence@esante.gouv.fr', source: 'https://industriels.esante.gouv.fr/faq/segur' },
  faq: { href: 'https://industriels.esante.gouv.fr/faq/segur', source: 'Webinaire équivalence (19/02/2026)' },
  vague_2: { href: VAGUE_2, source: 'https://industriels.esante.gouv.fr' },
  calendar: { href: 'https://esante.gouv.fr/ens/segur-numerique-sante/vague-2/referencement', source: 'https://esante.gouv.fr' },
  procedure: { href: 'https://industriels.esante.gouv.fr/en/node/5915', source: 'https://industriels.esante.gouv.fr' },
  lgc: { href: `${VAGUE_2}/dispositif-lgc-couloir-medecin-ville`, source: VAGUE_2 },
  dpi: { href: `${VAGUE_2}/dispositif-dpi-couloir-hopital`, source: VAGUE_2 },
  pfi: { href: `${VAGUE_2}/dispositif-pfi-couloir-hopital`, source: VAGUE_2 },
  drimbox: { href: `${VAGUE_2}/dispositif-drimbox-couloir-imagerie`, source: VAGUE_2 },
  architecture: {
    href: 'https://industriels.esante.gouv.fr/webinaires/architecture-solutions-logicielles-vague-2-homologation-cnda-habilitation-pro-sante-connect',
    source: 'Webinaire équivalence (19/02/2026)',
  },
  cnda: { href: 'https://cnda.ameli.fr', source: 'https://gnius.esante.gouv.fr' },
  cnda_contract: { href: 'mailto:Contact.cnda@assurance-maladie.fr', source: 'Webinaire DUI (26/05/2026)' },
  cnda_technical: { href: 'https://sicnda.ameli.fr/#/login', source: 'Webinaire DUI (26/05/2026)' },
  sesam_vitale: { href: 'mailto:Centre-de-service@sesam-vitale.fr', source: 'Webinaire DUI (26/05/2026)' },
  gazelle: { href: 'https://interopsegur.esante.gouv.fr', source: 'https://industriels.esante.gouv.fr/faq/segur' },
} satisfies Record<string, UsefulLink>;

export type LinkName = keyof typeof LINKS;
