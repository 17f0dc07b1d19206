import { DOCUMENTS, stated } from '../../../segur/claim';
import { isSubmitted, isValidated } from '../../../segur/statuses';
import type { KnownCandidature } from '../../../reading/reading';
import { dispositifOfDsr } from '../../../segur/dsr';
import { DISPOSITIFS } from '../../../segur/dispositifs';
import type { Definition, One } from '../definition';
import type { Situation } from '../../situation';

/** Étape 3 of the Ségur counter: the chapters, and what équivalence, héritage and components change in them. */
export const PROOFS: Definition[] = [
  {
    key: 'chapters',
    stage: 'step3',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3 : Dépôt des preuves',
      'Date limite pour soumettre une première fois toutes les preuves',
      'all',
    ),
    kind: 'chapter-list',
    after: ['step2'],
    due: 'date2',
    applies: (situation) => dossierChapters(situation).length === 0,
  },
  {
    key: 'chapter',
    stage: 'step3',
    counter: 'segur',
    claim: stated(DOCUMENTS.guideDui, 'Étape 3 : Dépôt des preuves', 'tous les chapitres doivent être soumis avant la Date 2', 'all'),
    kind: 'chapter',
    after: ['step2'],
    due: 'date2',
    each: dossierChapters,
    proof: ({ dossier }, { name }) => {
      const chapter = dossier.chapters.find((other) => other.name === name);
      if (!chapter || chapter.status === 'unknown') return null;
      const counter = chapter.total === null ? '' : ` ${chapter.loaded ?? 0}/${chapter.total}`;
      return {
        done: isSubmitted(chapter.status),
        at: chapter.readAt,
        words: chapter.raw + counter,
      };
    },
  },
  {
    key: 'visit',
    stage: 'step3',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideLgc,
      'Étape 3 : Dépôt des preuves',
      'L’ANS prendra contact avec vous pour déterminer une date d’intervention',
      'all',
    ),
    kind: 'chapter-list',
    after: ['step2'],
    each: ({ dossier }) => dossier.chapters.filter(({ status }) => status === 'awaiting-planning').map(({ name }) => ({ name })),
  },
  {
    key: 'heritage',
    stage: 'step3',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3 : Dépôt des preuves',
      'Si vous êtes référencé vague 1 : uniquement les scénarios vague 2 en lien avec vos profils sélectionnés',
      ['DUI', 'LGC'],
    ),
    kind: 'chapter-list',
    after: ['step2'],
    applies: ({ dossier: { candidature } }) => isInherited(candidature),
  },
  {
    key: 'equivalence',
    stage: 'step3',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.convergence,
      'Cas 1',
      'Les exigences du profil « général » communes entre le dispositif DUI Médico social et le dispositif DPI vague 1 et vague 2 sont masquées',
      ['DUI'],
    ),
    kind: 'chapter-list',
    after: ['step2'],
    applies: ({ root }) => root !== null,
  },
  {
    key: 'component',
    stage: 'step3',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, « Preuves complémentaires »',
      'vous devez déposer les preuves des chapitres liés aux nouveaux composants additionnels',
      ['DUI'],
    ),
    kind: 'chapter-list',
    after: ['step2'],
    due: 'date2',
    applies: ({ root, dossier: { candidature } }) => root !== null || (candidature.dispositif === 'DUI' && isInherited(candidature)),
    each: ({ dossier }) =>
      dossier.candidature.components.map(({ name, chapters }) => ({ name, more: [chapters.map((each) => `« ${each} »`).join(', ')] })),
  },
  {
    key: 'ahi-intrusion',
    stage: 'step3',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Quelles sont les nouveautés de ce guichet DUI vague 2 ?',
      'le test d’intrusion s’effectuera bien dans le cadre du parcours Ségur',
      ['DUI'],
      [],
    ),
    kind: 'chapter-list',
    due: 'date2',
    applies: ({ ahiOnly }) => ahiOnly,
  },
  {
    key: 'deposit',
    stage: 'step3',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, preuves dérogatoires acceptées à la Date 3',
      'devront être transmises afin de passer en collège de référencement',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    kind: 'chapter-list',
    after: ['step2', 'cnda-final:*', 'edc-habilitation', 'proxy-habilitation'],
  },
  {
    key: 'chapters-validated',
    stage: 'step3',
    counter: 'segur',
    claim: stated(DOCUMENTS.guideDui, 'Étape 3 : Dépôt des preuves', 'l’ensemble des chapitres doivent être validés avant la Date 3', [
      'DUI',
    ]),
    kind: 'chapter-list',
    after: ['chapters', 'chapter:*'],
    due: 'date3',
    proof: ({ dossier }) => {
      const { chapters, candidature } = dossier;
      const [first] = chapters;
      if (!first) return null;
      const validated = chapters.filter(({ status }) => isValidated(status)).length;
      const whole = candidature.totals === null || candidature.totals.chapters <= chapters.length;
      return { done: whole && validated === chapters.length, at: first.readAt, words: `${validated}/${chapters.length}` };
    },
  },
];

/** Whether a vague 1 referencing that was obtained is of the same dispositif, or may be. */
function isInherited({ dispositif, precedents }: KnownCandidature): boolean {
  return precedents.some(({ wave, obtained, dsr }) => {
    const origin = dispositifOfDsr(dsr);
    return wave === 1 && obtained && (origin === null || origin === dispositif);
  });
}

/** The chapters that count proofs, as read; before that, those that the guide of the dispositif shows. */
function dossierChapters({ dossier }: Situation): One[] {
  const { chapters, candidature } = dossier;
  if (chapters.length > 0) return chapters.filter(({ status }) => status !== 'awaiting-planning').map(({ name }) => ({ name }));
  const shown = candidature.dispositif && DISPOSITIFS[candidature.dispositif].chapters?.list;
  return (shown ?? []).filter(({ proofs }) => proofs !== null).map(({ name }) => ({ name }));
}
