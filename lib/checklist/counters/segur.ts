import type { StepNumber } from '../../page/reading';
import type { Definition, Evidence } from '../definition';
import { readAtOf, type Situation, STEP1, wasSubmitted } from '../situation';

/** The four steps of the Ségur counter, and what équivalence and héritage add to them. */
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
    applies: ({ root, names }) => root !== null || names.length > 1,
  },
  {
    key: 'chapters',
    stage: 'step3',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 3 : Dépôt des preuves',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['step2'],
    due: 'date2',
    applies: ({ dossier }) => dossier.chapters.length === 0,
  },
  {
    key: 'chapter',
    stage: 'step3',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 3 : « tous les chapitres doivent être soumis avant la Date 2 »',
    confidence: 'stated',
    kind: 'chapter',
    after: ['step2'],
    due: 'date2',
    each: ({ dossier }) => dossier.chapters.filter(({ status }) => status !== 'awaiting-planning').map(({ name }) => ({ name })),
    proof: ({ dossier }, { name }) => {
      const chapter = dossier.chapters.find((other) => other.name === name);
      if (!chapter || chapter.status === 'unknown') return null;
      const counter = chapter.total === null ? '' : ` ${chapter.loaded ?? 0}/${chapter.total}`;
      return {
        done: wasSubmitted(chapter) && chapter.status !== 'to-modify',
        at: chapter.readAt,
        words: chapter.raw + counter,
      };
    },
  },
  {
    key: 'visit',
    stage: 'step3',
    counter: 'segur',
    source: 'Guide LGC (septembre 2025), Étape 3 : carte « Visite INS »',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['step2'],
    each: ({ dossier }) => dossier.chapters.filter(({ status }) => status === 'awaiting-planning').map(({ name }) => ({ name })),
  },
  {
    key: 'heritage',
    stage: 'step3',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 1, 4. (1/4) et Étape 3 : héritage',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['step2'],
    applies: ({ dossier }) => dossier.candidature.precedents.some(({ wave, obtained }) => wave === 1 && obtained),
  },
  {
    key: 'equivalence',
    stage: 'step3',
    counter: 'segur',
    source: 'Webinaire équivalence dans Convergence (16/04/2026) : exigences communes masquées',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['step2'],
    applies: ({ root }) => root !== null,
  },
  {
    key: 'component',
    stage: 'step3',
    counter: 'segur',
    source: 'Webinaire équivalence dans Convergence (16/04/2026), cas 2 et 3',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['step2'],
    due: 'date2',
    applies: ({ root }) => root !== null,
    each: ({ dossier }) =>
      dossier.candidature.components.map(({ name, chapters }) => ({ name, more: [chapters.map((each) => `« ${each} »`).join(', ')] })),
  },
  {
    key: 'ahi-intrusion',
    stage: 'step3',
    counter: 'segur',
    source: 'FAQ Ségur et guide DUI, nouveautés : exigence SC.SSI/GEN.18',
    confidence: 'stated',
    kind: 'chapter-list',
    due: 'date2',
    applies: ({ ahiOnly }) => ahiOnly,
  },
  {
    key: 'deposit',
    stage: 'step3',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Annexe 1 : dépôt des habilitations et homologations au guichet Ségur',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['step2', 'cnda-final:*', 'edc-habilitation', 'proxy-habilitation'],
    due: 'date3',
  },
  {
    key: 'chapters-validated',
    stage: 'step3',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 3 : « l’ensemble des chapitres doivent être validés avant la Date 3 »',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['chapters', 'chapter:*'],
    due: 'date3',
    proof: ({ dossier }) => {
      const { chapters, candidature } = dossier;
      const [first] = chapters;
      if (!first) return null;
      const validated = chapters.filter(({ status }) => status === 'validated').length;
      const whole = candidature.totals === null || candidature.totals.chapters <= chapters.length;
      return { done: whole && validated === chapters.length, at: first.readAt, words: `${validated}/${chapters.length}` };
    },
  },
];

/** A tick of the stepper, "Soumis" or "Validé" proves a step; "A modifier" and "A compléter" prove that something is left to do. */
function stepProof({ dossier }: Situation, number: StepNumber): Evidence | null {
  const { steps, readAt } = dossier.candidature;
  const step = steps.find((other) => other.number === number);
  if (!step) return null;
  const done = step.status === 'done' || step.status === 'submitted' || step.status === 'validated';
  const known = done || step.status === 'to-complete' || step.status === 'in-progress' || step.status === 'to-modify';
  return known ? { done, at: readAt, words: step.raw } : null;
}
