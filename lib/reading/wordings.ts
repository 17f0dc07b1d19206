/** What can be taught to the reader: each meaning that its lexicon has a place for, with the words that Convergence prints for it today. */
import { STATUS_TITLES, STEP_TITLES } from '../segur/site-words';
import { type Status, STATUSES } from '../segur/statuses';

const [STEP_1, STEP_2, STEP_3, STEP_4] = STEP_TITLES.map(([today]) => today) as [string, string, string, string];
const DEADLINE = 'Date limite pour soumettre une première fois';
const QUESTIONNAIRE = "Questionnaire d'évaluation";
const CHAPTERS = "Chapitres d'exigences";
const CHAPTER = "Chapitre d'exigences";
const RECAP = "Récapitulatif de l'étape";
const NEW_PRODUCT = 'Ajouter un nouveau produit';

/** The statuses, as they are printed today. */
export const STATUS_WORDINGS = {
  'to-complete': STATUS_TITLES['to-complete'][0],
  'in-progress': STATUS_TITLES['in-progress'][0],
  submitted: 'Soumis',
  validated: 'Validé',
  'to-modify': STATUS_TITLES['to-modify'][0],
  received: 'Reçu',
  'awaiting-planning': 'En attente de planification',
  'not-open': '-',
  done: 'Terminée',
  current: 'Actuelle',
} as const satisfies Record<Exclude<Status, 'unknown'>, string>;

/** By meaning, the words that stand for it in the lexicon. A page's kind has its title; `mandatory` is a mark. */
export const WORDINGS = {
  ...STATUS_WORDINGS,

  candidature: 'Candidature n°',
  dispositif: 'Candidature :',
  product: 'Réf. produit',
  deadline: DEADLINE,
  deadlines: DEADLINE,
  'deadline-candidature': `${DEADLINE} la ${STEP_1}`,
  'deadline-eligibilite': `${DEADLINE} l'${STEP_2}`,
  'deadline-preuves': `${DEADLINE} toutes les preuves`,
  progress: 'questions obligatoires répondues',
  percent: 'complétée à',
  remaining: 'Questions restantes',
  draft: 'Brouillon enregistré le',
  totals: 'chapitres soumis',
  'chapters-submitted': 'chapitres soumis',
  'proofs-submitted': 'preuves soumises',
  'proofs-loaded': 'preuves chargées',
  'proofs-conform': 'preuves conformes',
  requirements: 'complété',
  request: 'Demande de modification',
  chapters: CHAPTERS,
  'additional-proofs': 'Preuves complémentaires',
  'convention-upcoming': 'Convention à venir',
  'convention-to-sign': 'Convention à signer',
  'convention-signed': 'Convention signée et validée',
  'convention-referenced': 'Candidature référencée',

  'step-1': STEP_1,
  'step-2': STEP_2,
  'step-3': STEP_3,
  'step-4': STEP_4,

  parcours: 'Les parcours',
  'product-form': NEW_PRODUCT,
  'product-recap': NEW_PRODUCT,
  catalogue: 'Votre catalogue produits',
  'product-sheet': 'Exporter la fiche produit',
  'demarche-choice': 'Nouvelle démarche',
  'demarche-list': 'Vos démarches',
  charter: 'Inscription au référencement Ségur',
  'step1-form': QUESTIONNAIRE,
  'step1-recap': RECAP,
  'step2-form': QUESTIONNAIRE,
  'step2-recap': RECAP,
  'chapter-list': CHAPTERS,
  chapter: CHAPTER,
  convention: 'Convention à venir',
  'edc-form': 'Formulaire administratif',
  'edc-chapter-list': CHAPTERS,
  'edc-chapter': CHAPTER,

  mandatory: '*',
  'file-rule': 'Taille inférieure à',
  'max-size': 'Taille inférieure à',
  formats: 'Formats autorisés',
  'max-files': 'fichiers maximum',
} as const satisfies Record<string, string>;

export type Meaning = keyof typeof WORDINGS;

/** Those that are statuses. */
export const STATUS_MEANINGS: ReadonlySet<string> = new Set(STATUSES);

/** A meaning as it is called where several are offered: the words that stand for it, with the step's name where two steps share them. */
export function nameOfMeaning(means: Meaning): string {
  const step = { 'step1-recap': STEP_1, 'step2-recap': STEP_2, 'step1-form': STEP_1, 'step2-form': STEP_2 }[means as string];
  return step ? `${WORDINGS[means]} (${step})` : WORDINGS[means];
}
