import { isSubmitted, isValidated } from '../../../segur/statuses';
import { DISPOSITIFS } from '../../../segur/dispositifs';
import type { Definition, One } from '../definition';
import type { Situation } from '../../situation';

/** Étape 3 of the Ségur counter: the chapters, and what équivalence, héritage and components change in them. */
export const PROOFS: Definition[] = [
  {
    key: 'chapters',
    stage: 'step3',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Étape 3 : Dépôt des preuves',
    confidence: 'stated',
    kind: 'chapter-list',
    after: ['step2'],
    due: 'date2',
    applies: (situation) => dossierChapters(situation).length === 0,
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
      const validated = chapters.filter(({ status }) => isValidated(status)).length;
      const whole = candidature.totals === null || candidature.totals.chapters <= chapters.length;
      return { done: whole && validated === chapters.length, at: first.readAt, words: `${validated}/${chapters.length}` };
    },
  },
];

/** The chapters that count proofs, as read; before that, those that the guide of the dispositif shows. */
function dossierChapters({ dossier }: Situation): One[] {
  const { chapters, candidature } = dossier;
  if (chapters.length > 0) return chapters.filter(({ status }) => status !== 'awaiting-planning').map(({ name }) => ({ name }));
  const shown = candidature.dispositif && DISPOSITIFS[candidature.dispositif].chapters?.list;
  return (shown ?? []).filter(({ proofs }) => proofs !== null).map(({ name }) => ({ name }));
}
