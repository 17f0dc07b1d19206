/** The counter Espace de confiance Pro Santé Connect ("Guichet Editeur"). */
import type { ChapterReading, StepReading } from '../../../lib/reading/reading.ts';
import type { StepContent } from '../content.ts';
import {
  ask,
  button,
  choose,
  type Example,
  field,
  fileSentence,
  formButtons,
  inRow,
  link,
  numbered,
  page,
  proofsAre,
  question,
  reading,
  section,
  stars,
  under,
} from './build.ts';

const url = 'https://convergence.esante.gouv.fr/edc';
const title = "Questionnaire d'évaluation : Guichet Editeur";
const candidature = 'KQWXPLMZTD';
const head = { title, candidature, candidatureFurniture: true };
const headRead = { title, candidature, guichet: 'edc-psc' } as const;
const names = ['Formulaire administratif', 'Dépôt des preuves'];
const access = "Autorisation d'accès aux environnements de test des acteurs de l'Espace de confiance";
const habilitation = "Veuillez compléter le chapitre de preuves Prérequis Maturité Technique afin d'obtenir l'habilitation correspondante.";

function stepsAt(current: 1 | 2): StepContent[] {
  return names.map((name, index) => {
    const state = index + 1 < current ? 'done' : index + 1 === current ? 'current' : 'not-open';
    return { number: index + 1, name, state, href: null };
  });
}

function stepsRead(...statuses: StepReading['status'][]): StepReading[] {
  return statuses.map((status, index) => ({ number: (index + 1) as 1 | 2, name: names[index] ?? '', status, raw: '' }));
}

function card(name: string, status: string, counter: string | null, action: string | null, text: string | null = null) {
  return { name, status, counters: counter ? [counter] : [], text, action: action ? link(action) : null };
}

function read(
  name: string,
  status: ChapterReading['status'],
  raw: string,
  count: number | null,
  counted: ChapterReading['counted'],
  action: string | null,
): ChapterReading {
  return { name, status, raw, loaded: count, total: count, counted, action };
}

const s1 = "1. Informations de l'éditeur";
const s2 = '2. Noms commerciaux';
const s3 = '3. Profils et attestation';
const profiles = ['Editeur de logiciel Utilisateur', 'Editeur de logiciel Proxy e-santé'];
const rule = fileSentence(10, 'pdf');

export const edc: Example[] = [
  {
    name: 'edc-form',
    url,
    content: page({
      ...head,
      steps: stepsAt(1),
      progress: {
        percentLine: "L'étape « Formulaire administratif » est complétée à 50 %",
        countLine: '2/4 questions obligatoires répondues',
        draftLine: null,
        remaining: ['Nom commercial', 'Profils *'.replace(' *', '')],
      },
      body: [
        {
          type: 'notice',
          title: 'Informations utiles',
          paragraphs: [
            "Dans le formulaire administratif, vous renseignez les noms commerciaux, et signez une attestation sur l'honneur qui confirme que ces dénominations renvoient à une seule et même solution logicielle.",
          ],
        },
        { type: 'text', text: stars },
        {
          type: 'form',
          form: {
            action: '/edc',
            multipart: true,
            sections: [
              section(s1, ask('nom', 'Dénomination sociale *', 'text', { values: ['Editeur Recette SAS'] })),
              section(s2, {
                item: 'group',
                title: 'Nom commercial',
                repeatable: true,
                rows: ['Produit test', ''].map((value, index) => [
                  question(`noms-${index}-nom`, 'Nom commercial *', 'text', { values: value ? [value] : [] }),
                ]),
                add: button('Ajouter un nom commercial', 'add-noms'),
                showIf: null,
              }),
              section(
                s3,
                ask('profils', 'Profils *', 'checkboxes', { options: choose(...profiles) }),
                ask('att', "Attestation sur l'honneur", 'file', { help: [rule] }),
              ),
            ],
            buttons: formButtons,
          },
        },
      ],
    }),
    expected: reading({
      ...headRead,
      url,
      kind: 'edc-form',
      step: 1,
      steps: stepsRead('current', 'not-open'),
      progress: { percent: 50, answered: 2, mandatory: 4, remaining: ['Nom commercial', 'Profils'], draftSavedAt: null },
      fields: numbered(
        under(s1, field('Dénomination sociale *', 'text', 'Editeur Recette SAS')),
        under(s2, ...inRow(0, field('Nom commercial *', 'text', 'Produit test')), ...inRow(1, field('Nom commercial *', 'text'))),
        under(
          s3,
          field('Profils *', 'checkboxes', '', { options: profiles }),
          field("Attestation sur l'honneur", 'file', '', {
            help: rule,
            fileRule: { maxBytes: 10_000_000, extensions: ['pdf'], maxFiles: 10 },
          }),
        ),
      ),
    }),
  },
  {
    name: 'edc-chapters-submitted',
    url: `${url}/2`,
    content: page({
      ...head,
      steps: stepsAt(2),
      body: [
        { type: 'heading', text: "Chapitres d'exigence" },
        { type: 'totals', lines: ['Statut : 4/4 chapitres soumis dont 0 validés', '15/15 preuves soumises dont 0 validées'] },
        {
          type: 'cards',
          cards: [
            card('Prérequis Maturité Technique', 'Validé', '9/9 preuves chargées', 'Voir les preuves'),
            card('Architecture et inventaire', 'Soumis', '3/3 preuves chargées', 'Voir les preuves'),
            card("Plan d'assurance sécurité", 'Soumis', '1/1 preuve chargée', 'Voir les preuves'),
            card("Test d'intrusion", 'Soumis', '2/2 preuves chargées', 'Voir les preuves'),
            card(access, 'Reçue', null, null, habilitation),
          ],
        },
      ],
    }),
    expected: reading({
      ...headRead,
      url: `${url}/2`,
      kind: 'edc-chapter-list',
      step: 2,
      steps: stepsRead('done', 'current'),
      totals: { chaptersSubmitted: 4, chapters: 4, chaptersValidated: 0, proofsSubmitted: 15, proofs: 15, proofsValidated: 0 },
      chapters: [
        read('Prérequis Maturité Technique', 'validated', 'Validé', 9, 'loaded', 'Voir les preuves'),
        read('Architecture et inventaire', 'submitted', 'Soumis', 3, 'loaded', 'Voir les preuves'),
        read("Plan d'assurance sécurité", 'submitted', 'Soumis', 1, 'loaded', 'Voir les preuves'),
        read("Test d'intrusion", 'submitted', 'Soumis', 2, 'loaded', 'Voir les preuves'),
        read(access, 'received', 'Reçue', null, 'unknown', null),
      ],
    }),
  },
  {
    name: 'edc-chapters-validated',
    url: `${url}/2/fin`,
    content: page({
      ...head,
      steps: stepsAt(2),
      body: [
        { type: 'text', text: 'Editeur de logiciel Utilisateur, Editeur de logiciel Proxy e-santé' },
        { type: 'totals', lines: ['Statut : 5/5 chapitres reçus dont 5 validés', '20/20 preuves traitées dont 20 validées'] },
        { type: 'heading', text: 'Autres chapitres (5)' },
        {
          type: 'cards',
          cards: [
            card('Architecture et inventaire', 'Chapitre validé', '4/4 preuves conformes', 'Voir les preuves'),
            card('Analyse de risques', 'Chapitre validé', '1/1 preuve conforme', 'Voir les preuves'),
            card("Plan d'assurance sécurité", 'Chapitre validé', '1/1 preuve conforme', 'Voir les preuves'),
            card("Test d'intrusion", 'Chapitre validé', '2/2 preuves conformes', 'Voir les preuves'),
            card('Prérequis Maturité Technique', 'Chapitre validé', '12/12 preuves conformes', 'Voir les preuves'),
            card(access, 'Validé', null, 'Annuler la validation'),
          ],
        },
      ],
    }),
    expected: reading({
      ...headRead,
      url: `${url}/2/fin`,
      kind: 'edc-chapter-list',
      step: 2,
      steps: stepsRead('done', 'current'),
      totals: { chaptersSubmitted: 5, chapters: 5, chaptersValidated: 5, proofsSubmitted: 20, proofs: 20, proofsValidated: 20 },
      chapters: [
        read('Architecture et inventaire', 'validated', 'Chapitre validé', 4, 'conform', 'Voir les preuves'),
        read('Analyse de risques', 'validated', 'Chapitre validé', 1, 'conform', 'Voir les preuves'),
        read("Plan d'assurance sécurité", 'validated', 'Chapitre validé', 1, 'conform', 'Voir les preuves'),
        read("Test d'intrusion", 'validated', 'Chapitre validé', 2, 'conform', 'Voir les preuves'),
        read('Prérequis Maturité Technique', 'validated', 'Chapitre validé', 12, 'conform', 'Voir les preuves'),
        read(access, 'validated', 'Validé', null, 'unknown', 'Annuler la validation'),
      ],
    }),
  },
  {
    name: 'edc-chapter',
    url: `${url}/2/1`,
    content: page({
      ...head,
      steps: stepsAt(2),
      body: [
        { type: 'links', links: [link("Retour aux chapitres d'exigence")] },
        { type: 'heading', text: "Chapitre d'exigences : Test d'intrusion" },
        { type: 'heading', text: 'Liste des exigences et preuves à charger' },
        {
          type: 'requirements',
          requirements: [
            {
              id: 'SSI.PEN.01',
              title: "Rapport du test d'intrusion",
              counter: '0/2 complété',
              statement: "L'éditeur DOIT fournir le rapport du test d'intrusion.",
              scenarios: [
                {
                  id: 'SSI.PEN.01.01',
                  steps: 'Fournir le rapport et la lettre du prestataire.',
                  proofs: ['01', '02'].map((proof) => ({
                    id: `SSI.PEN.01.01.${proof}`,
                    type: 'file' as const,
                    fileRule: 'Taille < 10 Mo. Les formats autorisés sont : PDF, ZIP.',
                    given: null,
                    action: `/preuve/${proof}`,
                    gazelle: false,
                  })),
                },
              ],
            },
          ],
        },
        { type: 'links', links: [{ label: 'Soumettre le chapitre', href: '/edc/2/soumettre', post: true }] },
      ],
    }),
    expected: reading({
      ...headRead,
      url: `${url}/2/1`,
      kind: 'edc-chapter',
      step: 2,
      steps: stepsRead('done', 'current'),
      chapter: "Test d'intrusion",
      requirements: [
        {
          id: 'SSI.PEN.01',
          title: "Rapport du test d'intrusion",
          loaded: 0,
          total: 2,
          scenarios: ['SSI.PEN.01.01'],
          proofs: ['SSI.PEN.01.01.01', 'SSI.PEN.01.01.02'],
          fileRule: { maxBytes: 10_000_000, extensions: ['pdf', 'zip'], maxFiles: null },
          proofStates: proofsAre('missing', 'SSI.PEN.01.01.01', 'SSI.PEN.01.01.02'),
        },
      ],
    }),
  },
];
