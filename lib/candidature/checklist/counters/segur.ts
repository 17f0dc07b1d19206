import type { StepNumber } from '../../../reading/reading';
import { isOpen, isSubmitted } from '../../../segur/statuses';
import type { Definition, Evidence } from '../definition';
import { readAtOf, type Situation, STEP1, STEP2 } from '../../situation';

/** Étapes 1 and 2 of the Ségur counter. */
export const SEGUR: Definition[] = [
  {
    key: 'step1',
    stage: 'step1',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 1 : Candidature administrative',
    confidence: 'stated',
    kind: 'step1-form',
    after: ['charter'],
    due: 'date1',
    proof: (situation) => stepProof(situation, 1),
  },
  {
    key: 'legal-email',
    stage: 'step1',
    counter: 'yousign',
    source: 'Guide DUI (juin 2026), Étape 4 : la convention est envoyée au responsable légal',
    confidence: 'inferred',
    kind: 'step1-recap',
    impliedBy: 2,
  },
  {
    key: 'root-nru',
    stage: 'step1',
    counter: 'segur',
    source: 'Webinaire équivalence (19/02/2026), cas A, Attention ; guide DUI, Étape 1, 4. (4/4)',
    confidence: 'stated',
    kind: 'step1-form',
    due: 'date2',
    applies: ({ dossier }) => dossier.candidature.inProgress === true,
    proof: ({ root, dossier }) => (root ? { done: true, at: readAtOf(dossier, STEP1), words: root } : null),
  },
  {
    key: 'step2',
    stage: 'step2',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 2 : Éligibilité',
    confidence: 'stated',
    kind: 'step2-form',
    after: ['step1'],
    due: 'date1',
    proof: (situation) => stepProof(situation, 2),
  },
  {
    key: 'attestation',
    stage: 'step2',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 2, 7. Attestation sur l’honneur',
    confidence: 'stated',
    kind: 'step2-form',
    due: 'date1',
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
