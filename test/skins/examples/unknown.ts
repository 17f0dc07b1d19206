/** Pages that are none of ours, some of which talk about Convergence. Only `kind` is expected of them. */
import { STEP_2, TO_MODIFY } from '../site-words.ts';
import { ask, type Example, page, reading, section } from './build.ts';

const site = 'https://convergence.esante.gouv.fr';

export const unknown: Example[] = [
  {
    name: 'messagerie',
    url: `${site}/messagerie/12`,
    content: page({
      title: 'Messagerie',
      breadcrumb: ['Messagerie', 'Référencement Ségur : RTPJTHUVH'],
      body: [
        { type: 'heading', text: 'Référencement Ségur : candidature RTPJTHUVH' },
        {
          type: 'text',
          text: `Bonjour, le chapitre « Sécurité des SI » de votre candidature n° RTPJTHUVH (DUI vague 2) est passé au statut « ${TO_MODIFY} » : 2/6 preuves à modifier. Cliquez sur « Modifier », puis sur « Resoumettre le chapitre ».`,
        },
        {
          type: 'text',
          text: "Date limite pour soumettre une première fois toutes les preuves : 01/10/2027 12:00 (Heure de Paris). L'équipe Référencement Ségur de l'ANS",
        },
        {
          type: 'form',
          form: {
            action: '/messagerie/12',
            multipart: true,
            sections: [section(null, ask('message', 'Votre message *', 'textarea'), ask('pj', 'Pièce jointe', 'file'))],
            buttons: [{ label: 'Envoyer', does: 'send' }],
          },
        },
      ],
    }),
    expected: reading({ url: `${site}/messagerie/12`, kind: 'unknown', title: 'Messagerie' }),
  },
  {
    name: 'faq',
    url: `${site}/faq`,
    content: page({
      title: 'Foire aux questions',
      body: [
        { type: 'heading', text: `Que faire quand un chapitre d'exigences est au statut « ${TO_MODIFY} » ?` },
        {
          type: 'text',
          text: "Ouvrez le « Questionnaire d'évaluation : DUI vague 2 », étape 3 « Dépôt des preuves », et cliquez sur « Modifier ».",
        },
        { type: 'heading', text: 'Où trouver mon numéro de candidature ?' },
        {
          type: 'text',
          text: `Il est imprimé après « Candidature n° », au-dessus des étapes « Candidature administrative », « ${STEP_2} », « Dépôt des preuves » et « Convention ».`,
        },
        { type: 'heading', text: 'Convention à signer : que faire ?' },
        { type: 'text', text: 'Votre responsable légal reçoit un e-mail de YouSign.' },
      ],
    }),
    expected: reading({ url: `${site}/faq`, kind: 'unknown', title: 'Foire aux questions' }),
  },
  {
    name: 'login',
    url: `${site}/connexion`,
    content: page({
      title: 'Connexion',
      body: [
        { type: 'text', text: 'Connectez-vous à Convergence avec votre compte iSC pour suivre vos candidatures Ségur vague 2.' },
        {
          type: 'form',
          form: {
            action: '/connexion',
            multipart: false,
            sections: [section(null, ask('mail', 'Adresse e-mail *', 'email'), ask('code', 'Code *', 'text'))],
            buttons: [{ label: 'Se connecter', does: 'login' }],
          },
        },
      ],
    }),
    expected: reading({ url: `${site}/connexion`, kind: 'unknown', title: 'Connexion' }),
  },
  {
    name: 'blank',
    url: `${site}/rien`,
    content: page({ title: '', tabTitle: 'Convergence' }),
    expected: reading({ url: `${site}/rien`, kind: 'unknown', title: '' }),
  },
];
