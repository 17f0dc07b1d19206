import { LINKS } from '../../../segur/links';
import type { Definition } from '../definition';

/** The test platforms: interoperability on Gazelle, MSSanté with MOTCO2. */
export const TESTS: Definition[] = [
  {
    key: 'gazelle',
    stage: 'tests',
    counter: 'gazelle',
    source: 'FAQ Ségur : la plateforme de test est ouverte après confirmation de l’éligibilité ; seul interopsegur.esante.gouv.fr fait foi',
    confidence: 'stated',
    link: LINKS.gazelle.href,
    after: ['step2'],
    due: 'date2',
  },
  {
    key: 'motco2',
    stage: 'tests',
    counter: 'motco2',
    source: 'FAQ Ségur, thème MSSanté (MOTCO2)',
    confidence: 'inferred',
    due: 'date2',
    applies: ({ dossier }) =>
      dossier.candidature.dispositif === 'DUI' ||
      dossier.candidature.dispositif === 'LGC' ||
      dossier.chapters.some(({ name }) => /mss/i.test(name)),
  },
];
