/** Help that the documents name without an address, each with its text `help_<id>`, told beside the useful links. */
import { type Claim, DOCUMENTS, stated } from './claim';

const CONTACTS = 'Contacts';

/** Whom else to ask, by what about. */
export const HELP = {
  psc_fridays: stated(
    DOCUMENTS.guideDui,
    'Annexe n°3 – Ressources utiles',
    'L’équipe support PSC répond à vos questions tous les vendredis de 15 à 16h (hors ponts de mai) lors d’une réunion teams dédiée',
    ['DUI'],
  ),
  isc_name: stated(
    DOCUMENTS.guideDui,
    'Étape 1, 3. Informations de l’entreprise',
    'En cas de modification de la dénomination sociale de votre entreprise, nous vous invitons à contacter le support iSC',
    ['DUI'],
  ),
  segur_support: stated(
    DOCUMENTS.parcours,
    CONTACTS,
    'Pour toute question liée aux dossiers de candidature Ségur et à la compréhension des DSR, REM, AF',
    ['DUI'],
  ),
  asp: stated(
    DOCUMENTS.guideDui,
    'Présentation du guichet DUI vague 2',
    'afin d’obtenir le référencement Ségur à ce dispositif et un financement auprès de l’ASP',
    ['DUI', 'LGC'],
  ),
} satisfies Record<string, Claim>;

export type HelpName = keyof typeof HELP;
