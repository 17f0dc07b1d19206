import { DOCUMENTS, stated } from '../../../segur/claim';
import type { Definition } from '../definition';
import { isAsked, needed } from './edc-psc';

const ANNEX_2 = 'Annexe n°2 – Focus sur le guichet EDC PSC';

/** What the EDC PSC counter asks for besides its chapters: the same names, and what its habilitations rest on. */
export const EDC_DUTIES: Definition[] = [
  {
    key: 'edc-names',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, 2. Informations CNDA (2/2)',
      'Les noms commerciaux associés à la solution logicielle doivent être identiques à ceux renseignés dans le guichet EDC PSC Editeur',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    kind: 'edc-form',
    after: ['edc-candidature'],
    applies: (situation) => needed(situation) && situation.names.length > 1,
  },
  {
    key: 'edc-operator',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.principle,
      'Dénominations commerciales multiples',
      'L’opérateur fait une candidature dédiée pour chaque nom commercial et obtient une habilitation distincte pour chaque nom commercial sur lequel il est référencé',
      ['DUI', 'LGC', 'PSF'],
      [],
    ),
    applies: (situation) => needed(situation) && situation.names.length > 1,
  },
  {
    key: 'edc-sandbox',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(DOCUMENTS.guideDui, ANNEX_2, 'Le raccordement au bac à sable PSC', ['DUI', 'LGC'], ['PSF']),
    after: ['edc-candidature'],
    applies: needed,
  },
  {
    key: 'edc-intrusion',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(DOCUMENTS.guideDui, ANNEX_2, 'La réalisation d’un test d’intrusion auprès d’un auditeur PASSI', ['DUI', 'LGC'], ['PSF']),
    after: ['edc-candidature'],
    applies: needed,
  },
  {
    key: 'edc-conformity-tool',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(DOCUMENTS.guideDui, ANNEX_2, 'La validation des tests à l’aide de l’outil de conformité ANS', ['DUI', 'LGC'], ['PSF']),
    after: ['edc-candidature'],
    applies: (situation) => needed(situation) && situation.proxy === 'own',
  },
];
