/** Étape 1, Candidature administrative: 19 mandatory questions, two more for each precedent referencing and for one in progress. */
import { IN_STEP_2 } from '../../skins/site-words.ts';
import { ask, askYesNo, questions } from '../questions.ts';
import type { Group, Question, Section } from '../questions.ts';

const NRU_HELP = 'Indiquer ici la référence de votre candidature référencée sur la plateforme wiin.io ou sur Convergence.';
const COMPANY_HELP =
  "Cette donnée est récupérée à partir des informations issues de l'inscription de votre entreprise au fournisseur d'identité iSC. En cas de modification de la dénomination sociale de votre entreprise, nous vous invitons à contacter le support iSC .";
const SIRET_HELP =
  'La donnée connue sur la plateforme Convergence est le SIREN. Vous pouvez précompléter le champ SIRET par le SIREN en cliquant sur le bouton ci-dessus "Compléter à partir des données Convergence". Vous devez compléter le SIREN par le NIC de votre établissement.';
const CONTACT = 'de la personne à contacter dans le cadre du référencement *';
const CONTACT_TOOLTIP = "Cette personne recevra les messages de l'équipe Référencement Ségur.";
const WAVE2 = ['DPI vague 2', 'PFI vague 2', 'RIS vague 2', 'DRIMbox vague 2', 'LGC vague 2', 'DUI vague 2', 'PSF vague 2'];
const IMPORT = 'Importer un NRU depuis un autre DSR';

/** The DSR that the list offers for a precedent referencing. The site's own list was never seen whole; its known words are here. */
const DSR_OPTIONS = ['MS1', 'MS2 PDE', 'MS2 PDS', 'DPI', 'PFI', 'LGC', 'RIS', ...WAVE2];

const PRECEDENTS: Group = {
  name: 'precedents',
  title: 'Précédent référencement',
  questions: [
    ask('nru', 'Numéro unique de référencement *', 'text', { help: [NRU_HELP] }),
    ask('dsr', 'DSR *', 'select', { options: DSR_OPTIONS }),
  ],
  add: "Ajouter les éléments d'un précédent référencement",
  showIf: { name: 'precedemment', value: 'Oui' },
};

const IN_PROGRESS: Group = {
  name: 'encours',
  title: 'Référencement en cours',
  questions: [ask('nru', 'Numéro unique de référencement *'), ask('dsr', 'DSR Vague 2 *', 'select', { options: WAVE2 })],
  add: null,
  showIf: { name: 'autreDispositif', value: 'Oui' },
};

function contact(name: string, what: string, kind: Question['kind'] = 'text'): Question {
  return ask(name, `${what} ${CONTACT}`, kind, name === 'contactNom' ? { tooltip: CONTACT_TOOLTIP } : {});
}

/** The form. The guides show it for DUI (June 2026); the other démarches are taken to have followed. */
export const STEP1_SECTIONS: Section[] = [
  {
    title: "1. Informations du responsable légal de l'entreprise",
    entries: [
      { entry: 'button', label: 'Compléter avec les données du responsable légal', does: 'fill:representative', showIf: null },
      ...questions(
        ask('representantNom', 'Nom du représentant légal *'),
        ask('representantPrenom', 'Prénom du représentant légal *'),
        ask('representantEmail', 'E-mail du représentant légal *', 'email'),
        ask('representantTelephone', 'N° de téléphone du représentant légal *', 'tel'),
        ask('representantFonction', "Fonction du représentant légal de l'entreprise *", 'text', {
          placeholder: 'CEO, Président, DG, etc.',
        }),
      ),
    ],
  },
  {
    title: '2. Informations du contact pour le référencement',
    entries: [
      { entry: 'button', label: 'Compléter avec les données du responsable légal', does: 'fill:contact-representative', showIf: null },
      { entry: 'button', label: 'Compléter avec mes données', does: 'fill:contact-mine', showIf: null },
      ...questions(
        contact('contactNom', 'Nom'),
        contact('contactPrenom', 'Prénom'),
        contact('contactEmail', 'E-mail', 'email'),
        contact('contactTelephone', 'Téléphone', 'tel'),
      ),
    ],
  },
  {
    title: "3. Informations de l'entreprise",
    entries: [
      { entry: 'button', label: "Compléter à partir des données Convergence récupérées d'iSC", does: 'fill:company', showIf: null },
      ...questions(
        ask('denominationSociale', "Dénomination sociale de l'entreprise *", 'text', { help: [COMPANY_HELP] }),
        ask('siret', 'Numéro SIRET *', 'text', { help: [SIRET_HELP] }),
        ask('formeJuridique', "Forme juridique de l'entreprise : SAS, Sarl etc. *"),
        ask('adresse', 'Adresse du siège social *'),
      ),
    ],
  },
  {
    title: '4. Informations relatives à la Version candidate',
    entries: [
      ...questions(
        ask('denominationCommerciale', 'Dénomination commerciale *'),
        ask('version', 'Numéro de version technique soumise au référencement *'),
        askYesNo('precedemment', 'Votre logiciel candidat a-t-il été référencé précédemment en vague 1 ou vague 2 ? *'),
      ),
      { entry: 'button', label: IMPORT, does: 'import:precedents', showIf: PRECEDENTS.showIf },
      { entry: 'group', group: PRECEDENTS },
      ...questions(
        askYesNo('autreDispositif', 'Votre logiciel candidat est-il en cours de référencement sur un autre dispositif vague 2 ? *'),
      ),
      { entry: 'button', label: IMPORT, does: 'import:encours', showIf: IN_PROGRESS.showIf },
      { entry: 'group', group: IN_PROGRESS },
      ...questions(
        ask('datePrevisionnelle', 'Date prévisionnelle de premier dépôt des preuves *', 'date'),
        askYesNo('publication', "J'autorise l'ANS à publier mes dates prévisionnelles *"),
      ),
    ],
  },
];

/** The box above the form. */
export const STEP1_INFORMATION = [
  'Nous vous invitons à renseigner les informations concernant votre entreprise et votre logiciel.',
  `Nous étudierons ces éléments dans les meilleurs délais afin de vous permettre de poursuivre le processus d'${IN_STEP_2}. Nous pourrions être amenés à vous contacter pour vérification de certains éléments.`,
];
