/** Étape 3: the list of chapters, with the counts that the site draws from them. */
import { TO_MODIFY } from '../../skins/site-words.ts';
import type { Block, CardContent, PageContent } from '../../skins/content.ts';
import { allChapters } from '../state.ts';
import type { Candidature, ReplicaChapter, ReplicaProof, ReplicaState } from '../state.ts';
import { AUTHORISATION } from '../words/edc.ts';
import { chapterHref } from './chapter.ts';
import { agreeing, candidaturePage, proofsStep } from './furniture.ts';

const STATUS: Record<ReplicaChapter['status'], string> = {
  'to-complete': 'A compléter',
  submitted: 'Soumis',
  'to-modify': TO_MODIFY,
  validated: 'Validé',
};

const ACTION: Record<ReplicaChapter['status'], string> = {
  'to-complete': 'Compléter',
  submitted: 'Voir les preuves',
  'to-modify': 'Modifier',
  validated: 'Voir les preuves',
};

/** « Chapitres d'exigences » with the "Statut" lines and a card for each chapter. */
export function chapterListPage(state: ReplicaState, candidature: Candidature): PageContent {
  const heading = candidature.dispositif === 'DUI' ? "Chapitres d'exigences" : "Chapitres d'exigence";
  const toModify = candidature.chapters.some(({ status }) => status === 'to-modify');
  const body: Block[] = [
    { type: 'heading', text: heading },
    { type: 'totals', lines: totalsLines(candidature) },
    ...(toModify
      ? ([{ type: 'text', text: `Les chapitres de preuves contenant des preuves à modifier sont au statut « ${TO_MODIFY} ».` }] as const)
      : []),
    { type: 'cards', cards: [...allChapters(candidature).map((chapter) => chapterCard(candidature, chapter)), ...otherCards(candidature)] },
  ];
  return candidaturePage(state, candidature, proofsStep(candidature), body);
}

/** The counter of the Espace de Confiance writes plurals here, and agrees on its cards. */
function totalsLines(candidature: Candidature): string[] {
  const s = candidature.dispositif === null ? () => 's' : agreeing(candidature);
  const { chapters } = candidature;
  const submitted = chapters.filter(({ status }) => status !== 'to-complete');
  const validated = chapters.filter(({ status }) => status === 'validated');
  const proofs = (some: ReplicaChapter[]): number => some.reduce((sum, chapter) => sum + chapter.proofs.length, 0);
  const [sent, approved] = [proofs(submitted), proofs(validated)];
  if (isAllValidatedEdc(candidature)) {
    return [
      `Statut : ${chapters.length}/${chapters.length} chapitres reçus dont ${chapters.length} validés`,
      `${sent}/${sent} preuves traitées dont ${sent} validées`,
      `Autres chapitres (${chapters.length})`,
    ];
  }
  return [
    `Statut : ${submitted.length}/${chapters.length} chapitre${s(submitted.length)} soumis dont ${validated.length} validé${s(validated.length)}`,
    `${sent}/${proofs(chapters)} preuve${s(sent)} soumise${s(sent)} dont ${approved} validée${s(approved)}`,
  ];
}

function chapterCard(candidature: Candidature, chapter: ReplicaChapter): CardContent {
  const { words, status } = chapter;
  const judged = judgedView(candidature, chapter);
  return {
    name: words.name,
    status: judged?.status ?? STATUS[status],
    counters: countersOf(candidature, chapter, judged !== null || status === 'to-modify'),
    text: null,
    action: { label: judged?.action ?? ACTION[status], href: chapterHref(candidature, chapter) },
  };
}

/** The words of a card that counts what is conform: « Preuves complémentaires » from the start, and the Espace de Confiance at the end. */
function judgedView(candidature: Candidature, chapter: ReplicaChapter): { status: string; action: string } | null {
  if (isAllValidatedEdc(candidature)) return { status: 'Chapitre validé', action: ACTION.validated };
  if (chapter !== candidature.additional || chapter.status !== 'to-complete') return null;
  return { status: 'À compléter', action: 'Voir les preuves' };
}

/** The view that the guide shows of a finished candidature at the Espace de Confiance, worded otherwise: received, handled, conform. */
function isAllValidatedEdc({ dispositif, chapters }: Candidature): boolean {
  return dispositif === null && chapters.every(({ status }) => status === 'validated');
}

function countersOf(candidature: Candidature, { proofs, status }: ReplicaChapter, judged: boolean): string[] {
  const s = agreeing(candidature);
  const count = (holds: (proof: ReplicaProof) => boolean): number => proofs.filter(holds).length;
  if (!judged) {
    const loaded = count(({ given }) => given !== null);
    return [`${loaded}/${proofs.length} preuve${s(loaded)} chargée${s(loaded)}`];
  }
  const conform = count(({ verdict }) => verdict === 'conform');
  const line = `${conform}/${proofs.length} preuve${s(conform)} conforme${s(conform)}`;
  if (status === 'validated') return [line];
  const toModify = count(({ verdict }) => verdict === 'to-modify');
  return [line, `${toModify}/${proofs.length} preuve${s(toModify)} à modifier`];
}

function otherCards(candidature: Candidature): CardContent[] {
  if (candidature.dispositif === 'LGC') {
    const text = "L'ANS prendra contact avec vous pour déterminer une date d'intervention.";
    return [{ name: 'Visite INS', status: 'En attente planification', counters: [], text, action: null }];
  }
  if (candidature.dispositif !== null) return [];
  const maturity = candidature.chapters[0]?.status;
  const status = maturity === 'validated' ? 'Validé' : maturity === 'submitted' ? 'Reçue' : 'A compléter';
  return [{ ...AUTHORISATION, status, counters: [], action: null }];
}
