import { DOCUMENTS, stated } from '../../../segur/claim';
import type { Definition, Evidence } from '../definition';
import { readAtOf, type Situation } from '../../situation';

const isReferenced = ({ dossier }: Situation): boolean => dossier.candidature.convention?.state === 'referenced';

const PHASE_3 = 'Zoom sur la phase 3 du parcours de Référencement';

/** Étape 4: the convention on YouSign, the ANS's decision, and what one is held to afterwards. */
export const CONVENTION: Definition[] = [
  {
    key: 'convention',
    stage: 'step4',
    counter: 'yousign',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 4 : Convention',
      'l’invitant à signer électroniquement la convention sur la plateforme YouSign',
      ['DUI', 'LGC'],
    ),
    kind: 'convention',
    after: ['chapters-validated', 'deposit'],
    proof: (situation) => stateProof(situation, ['signed', 'referenced'], 'to-sign'),
  },
  {
    key: 'referenced',
    stage: 'step4',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 4 : Convention',
      'Le dossier de référencement est étudié par un collège de référencement qui statue sur une décision d’attribution ou non attribution du référencement',
      ['DUI'],
    ),
    also: [
      stated(
        DOCUMENTS.parcours,
        PHASE_3,
        'la décision de non-attribution du référencement est communiquée ainsi que la ou les raisons expliquant cette décision',
        ['DUI'],
      ),
      stated(DOCUMENTS.parcours, PHASE_3, 'Référencement publié sur le Portail de la e-Santé des Entreprises du Numériques en Santé', [
        'DUI',
      ]),
    ],
    kind: 'convention',
    after: ['convention'],
    proof: (situation) => stateProof(situation, ['referenced'], 'signed'),
  },
  {
    key: 'article-10',
    stage: 'step4',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.principle,
      'Rappels sur la notion de compatibilité ascendante, Article 10',
      'L’Editeur s’engage à documenter chaque modification apportée au Logiciel',
      'all',
    ),
    afterwards: true,
    applies: isReferenced,
  },
  {
    key: 'edc-upkeep',
    stage: 'step4',
    counter: 'edc-psc',
    claim: stated(
      DOCUMENTS.principle,
      'Rappel des obligations sur les guichets EDC PSC',
      'l’éditeur est tenu de maintenir à jour sa documentation au regard des évolutions réalisées',
      ['DUI', 'LGC', 'PSF'],
      [],
    ),
    also: [
      stated(
        DOCUMENTS.principle,
        'Fonctionnement sur les guichets PSC',
        'Toute modification de la solution logicielle (migration, internalisation, changement de fournisseur, sortie d’un Proxy e-Santé d’une solution monobloc, etc.) entraîne une nouvelle habilitation Opérateur de Service Utilisateur',
        ['DUI', 'LGC', 'PSF'],
        [],
      ),
    ],
    shownBy: ({ edc }) => edc !== null,
    afterwards: true,
    applies: (situation) => isReferenced(situation) && !situation.ahiOnly,
  },
];

function stateProof({ dossier }: Situation, proving: string[], openIn: string): Evidence | null {
  const { convention } = dossier.candidature;
  if (!convention) return null;
  return {
    done: proving.includes(convention.state),
    at: readAtOf(dossier, ['convention']),
    words: convention.referencedOn ?? '',
    open: convention.state === openIn,
  };
}
