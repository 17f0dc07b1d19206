/** Étape 2, Éligibilité: 8 mandatory questions for DUI, 7 elsewhere, more as blocks open. */
import { IN_STEP_2 } from '../../skins/site-words.ts';
import type { DispositifName } from '../../../lib/segur/dispositifs.ts';
import { ask, askYesNo, questions } from '../questions.ts';
import type { Answers, Entry, FileLimit, Group, Question, Section } from '../questions.ts';
import { CHAPTERS } from './chapters.ts';

const EDC = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect';
const EDC_HELP =
  'Indiquez ici le numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect si vous avez candidaté avec le profil';
const IMPORT_EDC = 'Importer le NRU de ma candidature au guichet EDC PSC Editeur';
const NIL = "Numéro d'Identification Logiciel (NIL délivré par le CNDA)";
const OLD_VERSIONS = "ont fait l'objet d'une information publique d'arrêt de maintenance ou de commercialisation";
const TEMPLATE_HELP =
  "Nous vous invitons à télécharger et compléter ce fichier modèle . Une fois complété, déposez le fichier dans l'espace ci-dessous.";

/** Chapters of the REM as the block of components lists them; Étape 3 words them otherwise. */
const REM_CHAPTERS_DUI = [
  "Gestion de l'Identité Nationale de Santé",
  'Consultation et alimentation du DMP / Mon espace santé',
  'Identification électronique & ProSanté Connect',
  'Sécurité des SI',
  'Cœur de métier',
  'Interopérabilité entre SI-SIAO et le DUI',
  'Gestion, production et partage des documents de santé',
  'Gestion de la MSSanté',
  'Conformité aux autres services socles',
  'Interopérabilité ViaTrajectoire',
  "Production d'indicateurs",
  'Exigences issues de la vague 1 DUI',
];

const DUI_PROFILES = [
  'Profil Général',
  'PA',
  "PH avec décision d'orientation",
  "PH sans décision d'orientation",
  'DOM sans soins',
  'DOM soins',
  'PDE',
  "Esclave de l'identité",
  'PDS',
  'AHI',
  'Sans certificat INS',
].map((profile) => `Médico-social - DUI : ${profile}`);

const LGC_PROFILES = [
  'Profil Général',
  'CIBA',
  "Médecin traitant et Suivi de l'enfant",
  "Structure d'exercice coordonné",
  'Prescription médicale structurée',
].map((profile) => `Médecin de ville - LGC : ${profile}`);

function profilesOf(dispositif: DispositifName): string[] {
  if (dispositif === 'DUI') return DUI_PROFILES;
  if (dispositif === 'LGC') return LGC_PROFILES;
  return [`${dispositif} : Profil Général`];
}

function limit(megabytes: number, extensions: string[]): FileLimit {
  const sentence = `Taille < ${megabytes} Mo. Les formats autorisés sont : ${extensions.join(', ')}. Cet espace accepte 10 fichiers maximum. Dans le cas où vous devriez en déposer plus, nous vous invitons à déposer une archive zip.`;
  return { megabytes, extensions, maxFiles: 10, sentence };
}

function askFile(name: string, printed: string, fileLimit: FileLimit, more: Partial<Question> = {}): Question {
  return ask(name, printed, 'file', { limit: fileLimit, ...more });
}

const TRUST_AREA: Entry[] = [
  { entry: 'button', label: IMPORT_EDC, does: 'import-edc:edcLps', showIf: null },
  ...questions(
    ask('edcLps', `${EDC} (LPS)`, 'text', {
      help: [`${EDC_HELP} Editeur de logiciel Utilisateur (Logiciel de Professionnel de Santé ou LPS).`],
    }),
  ),
  { entry: 'button', label: IMPORT_EDC, does: 'import-edc:edcProxy', showIf: null },
  ...questions(
    ask('edcProxy', `${EDC} (Proxy e-santé)`, 'text', {
      help: [`${EDC_HELP} Editeur de logiciel Proxy e-santé. Il peut être le même que celui de votre LPS.`],
    }),
  ),
];

const OTHER_NAMES_SHOWN = { name: 'autresNoms', value: 'Oui' };

const OTHER_NAMES: Group = {
  name: 'noms',
  title: 'Autre nom commercial',
  questions: [ask('nom', 'Nom commercial *'), ask('nil', `${NIL} *`), ask('version', 'Numéro de version technique *')],
  add: 'Ajouter un autre nom commercial',
  showIf: OTHER_NAMES_SHOWN,
};

function cnda(withOtherNames: boolean): Entry[] {
  const numbers = questions(ask('nie', "Numéro d'Identification Éditeur (NIE délivré par le CNDA) *"), ask('nil', `${NIL} *`));
  if (!withOtherNames) return numbers;
  return [
    ...numbers,
    ...questions(
      askYesNo('autresNoms', "Votre logiciel candidat a-t-il d'autres noms commerciaux ? *"),
      askFile('attestationNoms', "Attestation sur l'honneur *", limit(15, ['pdf', 'zip']), {
        help: [
          'Veillez déposer ici la déclaration qui confirme que les noms commerciaux renseignés correspondent à un seul et même logiciel.',
        ],
        showIf: OTHER_NAMES_SHOWN,
      }),
    ),
    { entry: 'group', group: OTHER_NAMES },
  ];
}

function solution(dispositif: DispositifName, profilesReferenced: string[]): Entry[] {
  const isDui = dispositif === 'DUI';
  const documentation = isDui
    ? 'Documentation attestant en quoi la solution logicielle répond aux critères de définition des fonctionnalités minimales décrites dans le DSR DUI *'
    : `Documentation attestant en quoi la Solution logicielle répond aux critères de définition des fonctionnalités minimales décrites dans le DSR ${dispositif}. *`;
  const oldVersions = isDui
    ? `Liste des versions techniques de votre solution logicielle qui ${OLD_VERSIONS} ?`
    : `Liste des versions techniques de votre logiciel qui ${OLD_VERSIONS}`;
  const referenced: Entry[] =
    profilesReferenced.length === 0
      ? []
      : [{ entry: 'text', text: `Les profils référencés précédemment pour cette solution : ${profilesReferenced.join(', ')}` }];
  return [
    ...referenced,
    ...questions(
      ask('profils', 'Profils du logiciel candidat *', 'checkboxes', { options: profilesOf(dispositif) }),
      askFile('documentation', documentation, limit(15, ['pdf'])),
      askFile('versionsArretees', oldVersions, limit(10, ['xlsx', 'xls', 'zip']), { help: [TEMPLATE_HELP] }),
    ),
  ];
}

const GROUPING_SHOWN = { name: 'groupement', value: 'Oui' };

const GROUPING: Entry[] = [
  ...questions(
    askYesNo('groupement', "Êtes-vous le représentant d'un groupement d'éditeurs ? *"),
    askFile('mandats', "L'ensemble des mandats des partenaires du groupement *", limit(10, ['pdf']), { showIf: GROUPING_SHOWN }),
  ),
  {
    entry: 'group',
    group: {
      name: 'editeurs',
      title: 'Editeurs du groupement',
      questions: [
        ask('denomination', "Dénomination sociale de l'entreprise *"),
        ask('siret', 'N° de SIRET *'),
        ask('adresse', 'Adresse du siège social *'),
        ask('nie', 'NIE *'),
        ask('representant', 'Nom et prénom du représentant légal *'),
        ask('fonction', 'Fonction du représentant légal *'),
      ],
      add: 'Ajouter un éditeur du groupement',
      showIf: GROUPING_SHOWN,
    },
  },
];

const DISTRIBUTORS: Entry[] = [
  ...questions(askYesNo('distributeurs', 'Votre logiciel est-il commercialisé via des distributeurs mandatés ? *')),
  {
    entry: 'group',
    group: {
      name: 'mandataires',
      title: 'Editeur distributeur',
      questions: [
        ask('denomination', 'Dénomination sociale *'),
        ask('siret', 'N° de SIRET *'),
        ask('signature', 'Date de signature du mandat de distribution *', 'date'),
        ask('fin', 'Date de fin du mandat de distribution *', 'date'),
      ],
      add: 'Ajouter un éditeur distributeur',
      showIf: { name: 'distributeurs', value: 'Oui' },
    },
  },
];

function components(dispositif: DispositifName): Entry[] {
  const chapters = dispositif === 'DUI' ? REM_CHAPTERS_DUI : CHAPTERS[dispositif].map(({ name }) => name);
  return [
    ...questions(
      askYesNo('composants', 'Votre logiciel dispose-t-il de composants additionnels ? *', {
        help: ['Les composants additionnels à renseigner sont uniquement ceux qui vous permettent de valider un/des chapitre(s) du REM.'],
      }),
    ),
    {
      entry: 'group',
      group: {
        name: 'composant',
        title: 'Composant additionnel',
        questions: [
          ask('editeur', "Nom de l'Editeur du Composant additionnel *"),
          ask('denomination', 'Dénomination commerciale du composant additionnel *'),
          ask('version', 'Version du Composant additionnel *'),
          ask('nil', 'NIL du Composant additionnel'),
          ask('chapitres', 'Chapitre(s) du REM concerné(s) *', 'checkboxes', { options: chapters }),
        ],
        add: 'Ajouter un composant additionnel',
        showIf: { name: 'composants', value: 'Oui' },
      },
    },
  ];
}

const ATTESTATION: Entry[] = [
  ...[
    "Si votre logiciel candidat relève de l'un des cas mentionnés ci-dessous, vous devez télécharger le modèle d'attestation sur l'honneur ici , le compléter puis le redéposer dans le formulaire ci-dessous. Les trois cas concernés sont :",
    '1. Votre solution logicielle candidate a plusieurs dénominations commerciales et vous souhaitez candidater une seule fois.',
    "2. Votre solution logicielle candidate a déjà été référencée à un autre dispositif de la vague 2, vous souhaitez bénéficier de l'équivalence de preuves sur les exigences communes entre ces dispositifs.",
    "3. Votre solution logicielle candidate a déjà été référencée sur le même dispositif de la vague 2, vous souhaitez bénéficier de l'équivalence de preuves.",
  ].map((text): Entry => ({ entry: 'text', text })),
  ...questions(
    askFile('attestation', "Attestation sur l'honneur", limit(10, ['pdf', 'docx', 'doc']), {
      tooltip: "L'attestation est à signer par le représentant légal de l'entreprise.",
    }),
  ),
];

/** Général and AHI alone: such a software goes without the Espace de Confiance (guide DUI, June 2026). */
function isAhiOnly(answers: Answers): boolean {
  const chosen = (answers.profils ?? []).map((profile) => profile.split(' : ')[1]);
  return chosen.includes('AHI') && chosen.every((profile) => profile === 'AHI' || profile === 'Profil Général');
}

/** The form of a dispositif. `profilesReferenced` are printed above the profiles; answers decide whether section 1 is asked. */
export function step2Sections(dispositif: DispositifName, answers: Answers, profilesReferenced: string[]): Section[] {
  const isDui = dispositif === 'DUI';
  const sections: Section[] = [
    { title: '1. Informations Espace de Confiance Pro Santé Connect', entries: TRUST_AREA },
    { title: '2. Informations CNDA', entries: cnda(isDui) },
    { title: '3. Informations de la solution logicielle', entries: solution(dispositif, profilesReferenced) },
    { title: '4. Groupement éditeurs', entries: GROUPING },
    { title: '5. Editeurs distributeurs', entries: DISTRIBUTORS },
    { title: '6. Composants additionnels', entries: components(dispositif) },
  ];
  if (isDui) sections.push({ title: "7. Attestation sur l'honneur", entries: ATTESTATION });
  return isAhiOnly(answers) ? sections.slice(1) : sections;
}

/** The profile that is ticked before anyone answers (guide DUI, Étape 2, 3.); none is known to be elsewhere. */
export function initialStep2Answers(dispositif: DispositifName): Answers {
  const general = DUI_PROFILES[0] as string;
  return dispositif === 'DUI' ? { profils: [general] } : {};
}

/** The box above the form. */
export const STEP2_INFORMATION = [
  `Nous vous invitons à renseigner les compléments d'informations concernant votre entreprise et votre logiciel. Nous étudierons ces éléments dans les meilleurs délais afin de vous informer de l'${IN_STEP_2} de votre demande. Nous pourrions être amenés à vous contacter pour vérification de certains éléments. Une fois votre dossier validé et déclaré éligible, nous vous permettrons l'accès à l'espace de dépôt des preuves sur cette même plateforme.`,
];
