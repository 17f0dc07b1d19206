import { DOCUMENTS, stated } from '../../../segur/claim';
import { LINKS } from '../../../segur/links';
import type { Definition } from '../definition';

const TOOLS = 'Comment récupérer les preuves ? (1/2)';

/** The test platforms: interoperability on Gazelle, MSSanté with MOTCO2. No document sets a date for the tests themselves. */
export const TESTS: Definition[] = [
  {
    key: 'gazelle',
    stage: 'tests',
    counter: 'gazelle',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3 : Dépôt des preuves',
      'peuvent être directement importées depuis la plateforme de test d’interopérabilité Gazelle',
      ['DUI', 'LGC'],
    ),
    link: LINKS.gazelle.href,
    after: ['step2'],
  },
  {
    key: 'motco2',
    stage: 'tests',
    counter: 'motco2',
    claim: stated(DOCUMENTS.parcours, TOOLS, 'sur l’outil de test MOTCO2', ['DUI']),
    applies: ({ dossier }) => dossier.candidature.dispositif === 'DUI' || dossier.chapters.some(({ name }) => /mss/i.test(name)),
  },
];
