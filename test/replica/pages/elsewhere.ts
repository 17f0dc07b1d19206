/** Pages of the same site that are no step of a candidature: they only talk about it. */
import { STEP_2, TO_MODIFY } from '../../skins/site-words.ts';
import type { PageContent } from '../../skins/content.ts';
import { plainPage } from './furniture.ts';

/** A thread that quotes statuses, numbers and a deadline. */
export function messageriePage(): PageContent {
  return plainPage(
    'Messagerie',
    ['Messagerie', 'Conversation'],
    [
      { type: 'heading', text: 'Conversation : Produit test - v0.1 - 3323' },
      { type: 'text', text: 'Équipe Référencement Ségur, le 12/10/2026' },
      {
        type: 'text',
        text: `Bonjour, le chapitre « Gestion de la MSSanté » de votre candidature n° RTPJTHIJVH est au statut « ${TO_MODIFY} ». La candidature n° IZCYKCWXGY reste « A compléter ».`,
      },
      {
        type: 'text',
        text: `Pour mémoire, la date limite pour soumettre toutes les preuves est le 01/10/2027 à 12h00. L'étape ${STEP_2} est validée.`,
      },
      {
        type: 'form',
        form: {
          action: '/messagerie',
          multipart: false,
          sections: [{ title: null, items: [{ item: 'question', question: messageQuestion('message', 'Votre réponse', 'textarea') }] }],
          buttons: [{ label: 'Envoyer', does: 'send' }],
        },
      },
    ],
  );
}

/** Questions and answers about the procedure. */
export function faqPage(): PageContent {
  return plainPage(
    'Foire aux questions',
    ['Foire aux questions'],
    [
      { type: 'heading', text: "Qu'est-ce que le numéro unique de référencement ?" },
      {
        type: 'text',
        text: "Il figure en tête de votre candidature, après « Candidature n° ». Il est demandé à l'étape Candidature administrative.",
      },
      { type: 'heading', text: 'Quand mes preuves sont-elles analysées ?' },
      { type: 'text', text: "Les preuves sont analysées une fois que l'ensemble du chapitre est complet et soumis." },
      { type: 'heading', text: `Que signifie « ${TO_MODIFY} » ?` },
      { type: 'text', text: `Les chapitres de preuves contenant des preuves à modifier sont au statut « ${TO_MODIFY} ».` },
    ],
  );
}

/** The login page. */
export function loginPage(): PageContent {
  return plainPage(
    'Connexion',
    [],
    [
      { type: 'text', text: 'Connectez-vous à Convergence avec votre compte Industriels Santé Connect.' },
      {
        type: 'form',
        form: {
          action: '/connexion',
          multipart: false,
          sections: [
            {
              title: null,
              items: [
                { item: 'question', question: messageQuestion('identifiant', 'Adresse e-mail', 'email') },
                { item: 'question', question: messageQuestion('organisation', 'Numéro SIRET', 'text') },
              ],
            },
          ],
          buttons: [{ label: 'Se connecter', does: 'login' }],
        },
      },
    ],
  );
}

/** The people of the account. */
export function collaboratorsPage(): PageContent {
  return plainPage(
    'Vos collaborateurs',
    ['Vos collaborateurs'],
    [{ type: 'table', caption: null, columns: ['Nom', 'Rôle'], rows: [[{ text: 'Editeur Recette' }, { text: 'Représentant' }]] }],
  );
}

function messageQuestion(name: string, label: string, kind: 'text' | 'email' | 'textarea') {
  const nothing = { values: [], options: [], help: [], tooltip: null, placeholder: null, readonly: false, showIf: null, error: null };
  return { name, label, kind, mandatory: true, ...nothing };
}
