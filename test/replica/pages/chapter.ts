/** Étape 3: one chapter, its requirements and proofs, and the dialog that submits it. */
import type { Block, ModalContent, PageContent, RequirementContent } from '../../skins/content.ts';
import type { Candidature, ReplicaChapter, ReplicaProof, ReplicaState } from '../state.ts';
import { PROOF_LIMIT } from '../words/chapters.ts';
import { agreeing, candidaturePage, links, proofsStep, takeRefusal } from './furniture.ts';

/** Where a chapter stands. */
export function chapterHref({ number }: Candidature, { words }: ReplicaChapter): string {
  return `/candidatures/${number}/etape-3/${words.slug}`;
}

/** Whether proofs of a chapter may be given or changed. */
export function isChapterOpen({ status }: ReplicaChapter): boolean {
  return status === 'to-complete' || status === 'to-modify';
}

/** One chapter. `asking`: the dialog that confirms its submission is open. */
export function chapterPage(state: ReplicaState, candidature: Candidature, chapter: ReplicaChapter, asking: boolean): PageContent {
  const href = chapterHref(candidature, chapter);
  const isDui = candidature.dispositif === 'DUI';
  const back = isDui ? "← Retour aux chapitres d'exigences" : "Retour aux chapitres d'exigence";
  const submit = chapter.status === 'to-modify' ? 'Resoumettre le chapitre' : 'Soumettre le chapitre';
  const body: Block[] = [
    links({ label: back, href: `/candidatures/${candidature.number}/etape-3` }),
    { type: 'heading', text: `Chapitre d'exigences : ${chapter.words.name}` },
    ...takeRefusal(chapter),
    ...requestNotice(chapter),
    { type: 'heading', text: 'Liste des exigences et preuves à charger' },
    { type: 'text', text: 'Pour chaque exigence, vous devez fournir au moins une preuve de type fichier ou de type lien.' },
    { type: 'requirements', requirements: requirementsOf(candidature, chapter) },
    links(
      { label: "Voir l'historique des demandes de modification", href: '/messagerie' },
      ...(isChapterOpen(chapter) ? [{ label: submit, href: `${href}/soumission`, post: true }] : []),
    ),
  ];
  const page = candidaturePage(state, candidature, proofsStep(candidature), body);
  return asking ? { ...page, modal: chapterModal(chapter, href) } : page;
}

function requestNotice({ proofs }: ReplicaChapter): Block[] {
  const asked = proofs.filter(({ verdict, changed }) => verdict === 'to-modify' && !changed);
  const requests = asked.map(({ id, requests }) => `${id} : ${requests.at(-1)?.words}`);
  return requests.length === 0 ? [] : [{ type: 'notice', title: 'Demande de modification', paragraphs: requests }];
}

function requirementsOf(candidature: Candidature, chapter: ReplicaChapter): RequirementContent[] {
  const s = agreeing(candidature);
  return chapter.words.requirements.map(({ id, proofs: total }) => {
    const proofs = chapter.proofs.filter(({ requirement }) => requirement === id);
    const loaded = proofs.filter(({ given }) => given !== null).length;
    const scenarios = [...new Set(proofs.map(({ scenario }) => scenario))];
    return {
      id,
      title: `Exigence de démonstration ${id}`,
      counter: `${loaded}/${total} complété${s(loaded)}`,
      statement: 'Le système DOIT répondre à cette exigence du référentiel.',
      scenarios: scenarios.map((scenario) => ({
        id: scenario,
        steps: "1. Ouvrir le dossier d'un usager. 2. Réaliser l'action attendue. 3. Constater le résultat.",
        proofs: proofs
          .filter((proof) => proof.scenario === scenario)
          .map((proof) => ({
            id: proof.id,
            type: proof.type,
            fileRule: proof.type === 'file' ? PROOF_LIMIT.sentence : null,
            said: saidOf(proof),
            given: proof.given,
            action: `${chapterHref(candidature, chapter)}/preuves/${chapter.proofs.indexOf(proof)}`,
            gazelle: proof.gazelle,
          })),
      })),
    };
  });
}

/** Every request with its round and its day, and whether it was answered; « Conforme » for a proof that the ANS has taken. */
function saidOf({ requests, verdict, changed }: ReplicaProof): string[] {
  const isOpen = (place: number) => place === requests.length - 1 && verdict === 'to-modify' && !changed;
  const lines = requests.map(({ on, words }, place) => {
    const [year, month, day] = on.split('-');
    return `Demande de modification n° ${place + 1} du ${day}/${month}/${year}${isOpen(place) ? '' : ' (traitée)'} : ${words}`;
  });
  return verdict === 'conform' ? [...lines, 'Conforme'] : lines;
}

function chapterModal(chapter: ReplicaChapter, href: string): ModalContent {
  return {
    title: 'Confirmation de la soumission du chapitre pour évaluation',
    paragraphs: [
      'Confirmez-vous la soumission du chapitre suivant ?',
      `Libellé du chapitre : ${chapter.words.name}`,
      `Nombre de preuves renseignées : ${chapter.proofs.filter(({ given }) => given !== null).length}`,
    ],
    action: `${href}/confirmation`,
    confirm: 'Soumettre',
    cancel: { label: 'Annuler', href },
  };
}
