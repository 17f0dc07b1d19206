import { DOCUMENTS, stated } from '../../../segur/claim';
import type { StepNumber } from '../../../reading/reading';
import { isOpen, isSubmitted } from '../../../segur/statuses';
import type { Definition, Evidence } from '../definition';
import { readAtOf, type Situation, STEP1, STEP2 } from '../../situation';

const PHASE_1 = 'Zoom sur la phase 1 du parcours de Référencement';

/** Étapes 1 and 2 of the Ségur counter. */
export const SEGUR: Definition[] = [
  {
    key: 'step1',
    stage: 'step1',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 1, 5. Récapitulatif',
      'Date limite pour soumettre une première fois la candidature administrative',
      'all',
    ),
    kind: 'step1-form',
    after: ['charter'],
    due: 'date1',
    proof: (situation) => stepProof(situation, 1),
  },
  {
    key: 'legal-email',
    stage: 'step1',
    counter: 'yousign',
    claim: {
      ...stated(DOCUMENTS.guideDui, 'Étape 4 : Convention', 'un e-mail est envoyé au responsable légal de votre entreprise', [
        'DUI',
        'LGC',
      ]),
      confidence: 'inferred',
    },
    kind: 'step1-recap',
    impliedBy: 2,
  },
  {
    key: 'root-nru',
    stage: 'step1',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.principle,
      'A - Cas d’application entre dispositifs distincts',
      'Le NRU racine doit être complété obligatoirement avant la Date de dépôt complet des preuves',
      'all',
    ),
    kind: 'step1-form',
    due: 'date2',
    past: 'item_root_nru_past',
    applies: ({ dossier }) => dossier.candidature.inProgress === true,
    proof: ({ root, dossier }) => (root ? { done: true, at: readAtOf(dossier, STEP1), words: root } : null),
  },
  {
    key: 'step2',
    stage: 'step2',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, 1. Informations Espace de Confiance Pro Santé Connect',
      'Date limite pour soumettre une première fois l’éligibilité',
      'all',
    ),
    also: [
      stated(
        DOCUMENTS.parcours,
        PHASE_1,
        'Durant l’analyse du dossier administratif, l’ANS peut vous solliciter via la messagerie de la plateforme Convergence pour des compléments',
        ['DUI'],
      ),
      stated(
        DOCUMENTS.parcours,
        PHASE_1,
        'Après cette étape la solution apparait comme étant "en cours de référencement" sur le site de l’ANS',
        ['DUI'],
      ),
    ],
    kind: 'step2-form',
    after: ['step1'],
    due: 'date1',
    proof: (situation) => stepProof(situation, 2),
  },
  {
    key: 'obsolete-versions',
    stage: 'step2',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, 3. Informations sur la solution logicielle',
      'si vous n’êtes pas concerné, l’indiquer dans le fichier prévu à cet effet',
      ['DUI'],
    ),
    kind: 'step2-form',
    applies: ({ dossier }) => !dossier.candidature.steps.some(({ number, status }) => number === 2 && isSubmitted(status)),
  },
  {
    key: 'attestation',
    stage: 'step2',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, 7. Attestation sur l’honneur',
      'Complétez et signez le modèle d’attestation sur l’honneur, fourni par l’ANS, si votre logiciel relève d’un des cas suivants',
      ['DUI'],
    ),
    kind: 'step2-form',
    impliedBy: 2,
    applies: ({ root, names }) => root !== null || names.length > 1,
    proof: ({ dossier }) => {
      const given = dossier.candidature.attestationGiven;
      return given === null ? null : { done: given, at: readAtOf(dossier, STEP2), words: '' };
    },
  },
];

/** A tick of the stepper, "Soumis" or "Validé" proves a step; "A modifier" and "A compléter" prove that something is left to do. */
function stepProof({ dossier }: Situation, number: StepNumber): Evidence | null {
  const { steps, readAt } = dossier.candidature;
  const step = steps.find((other) => other.number === number);
  if (!step) return null;
  const done = isSubmitted(step.status);
  return done || isOpen(step.status) ? { done, at: readAt, words: step.raw } : null;
}
