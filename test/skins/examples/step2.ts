/** Étape 2, Éligibilité: forms, recaps, and the dialog that asks to confirm. */
import { IN_STEP_2, STEP_2 } from '../site-words.ts';
import type { PageReading } from '../../../lib/reading/reading.ts';
import type { Block, Item, PageContent, RecapSection } from '../content.ts';
import {
  ask,
  button,
  choose,
  dui,
  duiRead,
  type Example,
  field,
  fileSentence,
  formButtons,
  inRow,
  lgc,
  lgcRead,
  numbered,
  ouiNon,
  page,
  question,
  read4,
  reading,
  section,
  stars,
  stepsAt,
  under,
  when,
  yesNo,
} from './build.ts';

const url = 'https://convergence.esante.gouv.fr/q/2';
const s1 = '1. Informations Espace de Confiance Pro Santé Connect';
const s2 = '2. Informations CNDA';
const s3 = '3. Informations de la solution logicielle';
const s4 = '4. Groupement éditeurs';
const s5 = '5. Editeurs distributeurs';
const s6 = '6. Composants additionnels';
const s7 = "7. Attestation sur l'honneur";
const deadline = `Date limite pour soumettre une première fois l'${IN_STEP_2} : 01/10/2026 23:59 (Heure de Paris)`;
const lgcDeadline = `Date limite pour soumettre une première fois l'${IN_STEP_2} : 10/10/2025 15:19 (Heure de Paris)`;

const edcLps = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (LPS)';
const edcProxy = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (Proxy e-santé)';
const lpsHelp =
  'Indiquez ici le numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect si vous avez candidaté avec le profil Editeur de logiciel Utilisateur (Logiciel de Professionnel de Santé ou LPS).';
const proxyHelp =
  'Indiquez ici le numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect si vous avez candidaté avec le profil Editeur de logiciel Proxy e-santé. Il peut être le même que celui de votre LPS.';
const nie = "Numéro d'Identification Éditeur (NIE délivré par le CNDA) *";
const nil = "Numéro d'Identification Logiciel (NIL délivré par le CNDA) *";
const otherNames = "Votre logiciel candidat a-t-il d'autres noms commerciaux ? *";
const attestation = "Attestation sur l'honneur";
const namesHelp =
  'Veillez déposer ici la déclaration qui confirme que les noms commerciaux renseignés correspondent à un seul et même logiciel.';
const pdfZip = fileSentence(15, 'pdf, zip');
const pdf15 = fileSentence(15, 'pdf');
const pdf10 = fileSentence(10, 'pdf');
const sheets = fileSentence(10, 'xlsx, xls, zip');
const words = fileSentence(10, 'pdf, docx, doc');
const modelHelp =
  "Nous vous invitons à télécharger et compléter ce fichier modèle . Une fois complété, déposez le fichier dans l'espace ci-dessous.";
const profiles = 'Profils du logiciel candidat *';
const documentation =
  'Documentation attestant en quoi la solution logicielle répond aux critères de définition des fonctionnalités minimales décrites dans le DSR DUI *';
const oldVersions =
  "Liste des versions techniques de votre solution logicielle qui ont fait l'objet d'une information publique d'arrêt de maintenance ou de commercialisation ?";
const group = "Êtes-vous le représentant d'un groupement d'éditeurs ? *";
const mandates = "L'ensemble des mandats des partenaires du groupement *";
const sellers = 'Votre logiciel est-il commercialisé via des distributeurs mandatés ? *';
const components = 'Votre logiciel dispose-t-il de composants additionnels ? *';
const componentsHelp =
  'Les composants additionnels à renseigner sont uniquement ceux qui vous permettent de valider un/des chapitre(s) du REM.';
const chapters = 'Chapitre(s) du REM concerné(s) *';

const duiProfiles = [
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
].map((name) => `Médico-social - DUI : ${name}`);
const lgcProfiles = [
  'Profil Général',
  'CIBA',
  "Médecin traitant et Suivi de l'enfant",
  "Structure d'exercice coordonné",
  'Prescription médicale structurée',
].map((name) => `Médecin de ville - LGC : ${name}`);
const rem = [
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

const notice: Block = {
  type: 'notice',
  title: 'Informations utiles',
  paragraphs: [
    `Nous vous invitons à renseigner les compléments d'informations concernant votre entreprise et votre logiciel. Nous étudierons ces éléments dans les meilleurs délais afin de vous informer de l'${IN_STEP_2} de votre demande. Nous pourrions être amenés à vous contacter pour vérification de certains éléments. Une fois votre dossier validé et déclaré éligible, nous vous permettrons l'accès à l'espace de dépôt des preuves sur cette même plateforme.`,
  ],
};

interface Rows {
  names: [string, string, string][];
  members: string[][];
  sellers: string[][];
  components: { texts: string[]; chapters: string[] }[];
}

/** The seven sections of the DUI form. A block is open when it has a row that is filled. */
function duiSections(open: boolean, rows: Rows): [string, Item[]][] {
  const said = open ? 'oui' : 'non';
  const importEdc: Item = { item: 'button', button: button('Importer le NRU de ma candidature au guichet EDC PSC Editeur', 'import-edc') };
  const radio = (name: string, label: string, help: string[] = []) => ask(name, label, 'radio', { options: ouiNon, values: [said], help });
  const texts = (stem: string, index: number, asked: [string, string, ('text' | 'date')?][], values: string[]) =>
    asked.map(([name, label, kind = 'text'], at) =>
      question(`${stem}-${index}-${name}`, label, kind, { values: values[at] ? [values[at]] : [] }),
    );
  return [
    [
      s1,
      [
        importEdc,
        ask('edc-lps', edcLps, 'text', { help: [lpsHelp], values: open ? ['KQWXPLMZTD'] : [] }),
        importEdc,
        ask('edc-proxy', edcProxy, 'text', { help: [proxyHelp] }),
      ],
    ],
    [
      s2,
      [
        ask('nie', nie, 'text', { values: ['212121212'] }),
        ask('nil', nil, 'text', { values: ['123456789'] }),
        radio('autres-noms', otherNames),
        ask('att-noms', `${attestation} *`, 'file', {
          help: [namesHelp, pdfZip],
          values: open ? ['attestation_noms.pdf', 'annexe.zip'] : [],
          showIf: when('autres-noms', 'oui', open),
        }),
        {
          item: 'group',
          title: 'Autre nom commercial',
          repeatable: true,
          rows: rows.names.map((values, index) =>
            texts(
              'noms',
              index,
              [
                ['nom', 'Nom commercial *'],
                ['nil', nil],
                ['version', 'Numéro de version technique *'],
              ],
              values,
            ),
          ),
          add: button('Ajouter un autre nom commercial', 'add-noms'),
          showIf: when('autres-noms', 'oui', open),
        },
      ],
    ],
    [
      s3,
      [
        { item: 'text', text: 'Les profils référencés précédemment pour cette solution : LGC vague 2 : LGC Général vague 2' },
        ask('profils', profiles, 'checkboxes', { options: choose(...duiProfiles), values: open ? ['1', '2', '7'] : ['1'] }),
        ask('doc', documentation, 'file', { help: [pdf15] }),
        ask('versions', oldVersions, 'file', { help: [modelHelp, sheets] }),
      ],
    ],
    [
      s4,
      [
        radio('groupement', group),
        ask('mandats', mandates, 'file', { help: [pdf10], showIf: when('groupement', 'oui', open) }),
        {
          item: 'group',
          title: 'Editeurs du groupement',
          repeatable: true,
          rows: rows.members.map((values, index) =>
            texts(
              'membres',
              index,
              [
                ['nom', "Dénomination sociale de l'entreprise *"],
                ['siret', 'N° de SIRET *'],
                ['adresse', 'Adresse du siège social *'],
                ['nie', 'NIE *'],
                ['rl', 'Nom et prénom du représentant légal *'],
                ['fonction', 'Fonction du représentant légal *'],
              ],
              values,
            ),
          ),
          add: button('Ajouter un éditeur du groupement', 'add-membres'),
          showIf: when('groupement', 'oui', open),
        },
      ],
    ],
    [
      s5,
      [
        radio('distributeurs', sellers),
        {
          item: 'group',
          title: 'Editeur distributeur',
          repeatable: true,
          rows: rows.sellers.map((values, index) =>
            texts(
              'distrib',
              index,
              [
                ['nom', 'Dénomination sociale *'],
                ['siret', 'N° de SIRET *'],
                ['debut', 'Date de signature du mandat de distribution *', 'date'],
                ['fin', 'Date de fin du mandat de distribution *', 'date'],
              ],
              values,
            ),
          ),
          add: button('Ajouter un éditeur distributeur', 'add-distrib'),
          showIf: when('distributeurs', 'oui', open),
        },
      ],
    ],
    [
      s6,
      [
        radio('composants', components, [componentsHelp]),
        {
          item: 'group',
          title: 'Composant additionnel',
          repeatable: true,
          rows: rows.components.map(({ texts: values, chapters: chosen }, index) => [
            ...texts(
              'comp',
              index,
              [
                ['editeur', "Nom de l'Editeur du Composant additionnel *"],
                ['nom', 'Dénomination commerciale du composant additionnel *'],
                ['version', 'Version du Composant additionnel *'],
                ['nil', 'NIL du Composant additionnel'],
              ],
              values,
            ),
            question(`comp-${index}-rem`, chapters, 'checkboxes', {
              options: choose(...rem),
              values: chosen.map((name) => String(rem.indexOf(name) + 1)),
            }),
          ]),
          add: button('Ajouter un composant additionnel', 'add-comp'),
          showIf: when('composants', 'oui', open),
        },
      ],
    ],
    [
      s7,
      [
        {
          item: 'text',
          text: "Si votre logiciel candidat relève de l'un des cas mentionnés ci-dessous, vous devez télécharger le modèle d'attestation sur l'honneur ici , le compléter puis le redéposer dans le formulaire ci-dessous. Les trois cas concernés sont :",
        },
        {
          item: 'text',
          text: '1. Votre solution logicielle candidate a plusieurs dénominations commerciales et vous souhaitez candidater une seule fois.',
        },
        {
          item: 'text',
          text: "2. Votre solution logicielle candidate a déjà été référencée à un autre dispositif de la vague 2, vous souhaitez bénéficier de l'équivalence de preuves sur les exigences communes entre ces dispositifs.",
        },
        {
          item: 'text',
          text: "3. Votre solution logicielle candidate a déjà été référencée sur le même dispositif de la vague 2, vous souhaitez bénéficier de l'équivalence de preuves.",
        },
        ask('att', attestation, 'file', {
          help: [words],
          tooltip: "L'attestation doit être signée par le responsable légal.",
          values: open ? ['Segur-Va2-Attestation-Equivalence-des-preuves_5__SeZApd1.pdf'] : [],
        }),
      ],
    ],
  ];
}

const noRows: Rows = { names: [['', '', '']], members: [[]], sellers: [[]], components: [{ texts: [], chapters: [] }] };
const someRows: Rows = {
  names: [
    ['MonDossier Plus', '987654321', '3.2'],
    ['Dossier Zen', 'E-8954230', ''],
  ],
  members: [['Partenaire SAS', '44306184100047', '1 place de la Gare, 35000 Rennes', '313131313', 'Alex Petit', 'Directeur général']],
  sellers: [
    ['Distri Santé', '55208131766522', '2026-01-15', '2028-12-31'],
    ['Revendeur Ouest', '', '', ''],
  ],
  components: [
    { texts: ['Composants & Cie', 'Connecteur DMP', '2.0', ''], chapters: ['Sécurité des SI', 'Gestion de la MSSanté'] },
    { texts: ['', '', '', ''], chapters: [] },
  ],
};

const proof = (megabytes: number, ...extensions: string[]) => ({ maxBytes: megabytes * 1_000_000, extensions, maxFiles: 10 });

function formBlock(sections: [string, Item[]][]): Block {
  return {
    type: 'form',
    form: { action: '/q/2', multipart: true, sections: sections.map(([title, items]) => section(title, ...items)), buttons: formButtons },
  };
}

const duiHead = { ...dui, deadline, steps: stepsAt(2) };
const duiHeadRead: Partial<PageReading> & Pick<PageReading, 'title'> = {
  ...duiRead,
  title: dui.title,
  step: 2,
  steps: read4('done', 'current', 'not-open', 'not-open'),
  deadlines: [{ subject: 'eligibilite', at: '2026-10-01T23:59:00+02:00', raw: deadline }],
};

const lgcHead = { ...lgc, deadline: lgcDeadline, steps: stepsAt(2) };
const lgcHeadRead: Partial<PageReading> = {
  ...lgcRead,
  step: 2,
  steps: read4('done', 'current', 'not-open', 'not-open'),
  deadlines: [{ subject: 'eligibilite', at: '2025-10-10T15:19:00+02:00', raw: lgcDeadline }],
};

const lgcDocumentation =
  'Documentation attestant en quoi la Solution logicielle répond aux critères de définition des fonctionnalités minimales décrites dans le DSR LGC. *';
const lgcVersions =
  "Liste des versions techniques de votre logiciel qui ont fait l'objet d'une information publique d'arrêt de maintenance ou de commercialisation";

const recapSections: RecapSection[] = [
  {
    title: s1,
    answers: [
      { label: edcLps, value: 'KQWXPLMZTD' },
      { label: edcProxy, value: '' },
    ],
  },
  { title: s7, answers: [{ label: attestation, value: 'Segur-Va2-Attestation-Equivalence-des-preuves_5__SeZApd1.pdf' }] },
];
const recapBody: Block[] = [
  {
    type: 'notice',
    title: 'Vérifier votre saisie',
    paragraphs: ['Avant de soumettre votre candidature, nous vous invitons à valider le récapitulatif de votre saisie', stars],
  },
  { type: 'recap', sections: recapSections },
  {
    type: 'form',
    form: {
      action: '/q/2/recap',
      multipart: false,
      sections: [],
      buttons: [
        { label: 'Retour', does: null, href: '/q/2' },
        { label: 'Soumettre votre candidature', does: 'submit' },
      ],
    },
  },
];
const recapRead = numbered(
  under(s1, field(edcLps, 'text', 'KQWXPLMZTD'), field(edcProxy, 'text')),
  under(s7, field(attestation, 'text', 'Segur-Va2-Attestation-Equivalence-des-preuves_5__SeZApd1.pdf')),
);
const modal: PageContent['modal'] = {
  title: `Soumission de l'étape ${STEP_2}`,
  paragraphs: [
    `Confirmez-vous la soumission de l'étape ${STEP_2} ?`,
    'Une fois soumis, vous ne pourrez pas apporter de modification à votre saisie.',
    `Si toutefois, après soumission, vous souhaitez modifier l'étape ${STEP_2}, nous vous invitons à utiliser la messagerie Convergence pour préciser à l'équipe Référencement Ségur de l'ANS votre demande de modification.`,
  ],
  action: '/q/2/recap',
  confirm: 'Confirmer la soumission',
  cancel: { label: 'Annuler', href: '/q/2/recap' },
};

export const step2: Example[] = [
  {
    name: 'step2-dui',
    url,
    content: page({
      ...duiHead,
      progress: {
        percentLine: `L'étape « ${STEP_2} » est complétée à 88%`,
        countLine: '7/8 questions obligatoires répondues',
        draftLine: null,
        remaining: ['Documentation attes...'],
      },
      body: [notice, { type: 'text', text: stars }, formBlock(duiSections(false, noRows))],
    }),
    expected: reading({
      ...duiHeadRead,
      url,
      kind: 'step2-form',
      progress: { percent: 88, answered: 7, mandatory: 8, remaining: ['Documentation attes...'], draftSavedAt: null },
      fields: numbered(
        under(s1, field(edcLps, 'text', '', { help: lpsHelp }), field(edcProxy, 'text', '', { help: proxyHelp })),
        under(s2, field(nie, 'text', '212121212'), field(nil, 'text', '123456789'), yesNo(otherNames, 'Non')),
        under(
          s3,
          field(profiles, 'checkboxes', 'Médico-social - DUI : Profil Général', { options: duiProfiles }),
          field(documentation, 'file', '', { help: pdf15, fileRule: proof(15, 'pdf') }),
          field(oldVersions, 'file', '', { help: `${modelHelp} ${sheets}`, fileRule: proof(10, 'xlsx', 'xls', 'zip') }),
        ),
        under(s4, yesNo(group, 'Non')),
        under(s5, yesNo(sellers, 'Non')),
        under(s6, yesNo(components, 'Non', { help: componentsHelp })),
        under(s7, field(attestation, 'file', '', { help: words, fileRule: proof(10, 'pdf', 'docx', 'doc') })),
      ),
    }),
  },
  {
    name: 'step2-dui-blocks',
    url: `${url}/blocs`,
    content: page({
      ...duiHead,
      progress: {
        percentLine: `L'étape « ${STEP_2} » est complétée à 33%`,
        countLine: '4/12 questions obligatoires répondues',
        draftLine: 'Brouillon enregistré le 31 déc. 2026 à 23h59 par Editeur Recette',
        remaining: ["Numéro d'Identifica...", 'Numéro de version t...'],
      },
      body: [notice, { type: 'text', text: stars }, formBlock(duiSections(true, someRows))],
    }),
    expected: reading({
      ...duiHeadRead,
      url: `${url}/blocs`,
      kind: 'step2-form',
      progress: {
        percent: 33,
        answered: 4,
        mandatory: 12,
        remaining: ["Numéro d'Identifica...", 'Numéro de version t...'],
        draftSavedAt: '2026-12-31T23:59',
      },
      fields: numbered(
        under(s1, field(edcLps, 'text', 'KQWXPLMZTD', { help: lpsHelp }), field(edcProxy, 'text', '', { help: proxyHelp })),
        under(
          s2,
          field(nie, 'text', '212121212'),
          field(nil, 'text', '123456789'),
          yesNo(otherNames, 'Oui'),
          field(`${attestation} *`, 'file', 'attestation_noms.pdf | annexe.zip', {
            help: `${namesHelp} ${pdfZip}`,
            fileRule: proof(15, 'pdf', 'zip'),
          }),
          ...inRow(
            0,
            field('Nom commercial *', 'text', 'MonDossier Plus'),
            field(nil, 'text', '987654321'),
            field('Numéro de version technique *', 'text', '3.2'),
          ),
          ...inRow(
            1,
            field('Nom commercial *', 'text', 'Dossier Zen'),
            field(nil, 'text', 'E-8954230'),
            field('Numéro de version technique *', 'text'),
          ),
        ),
        under(
          s3,
          field(profiles, 'checkboxes', 'Médico-social - DUI : Profil Général | Médico-social - DUI : PA | Médico-social - DUI : PDE', {
            options: duiProfiles,
          }),
          field(documentation, 'file', '', { help: pdf15, fileRule: proof(15, 'pdf') }),
          field(oldVersions, 'file', '', { help: `${modelHelp} ${sheets}`, fileRule: proof(10, 'xlsx', 'xls', 'zip') }),
        ),
        under(
          s4,
          yesNo(group, 'Oui'),
          field(mandates, 'file', '', { help: pdf10, fileRule: proof(10, 'pdf') }),
          ...inRow(
            0,
            field("Dénomination sociale de l'entreprise *", 'text', 'Partenaire SAS'),
            field('N° de SIRET *', 'text', '44306184100047'),
            field('Adresse du siège social *', 'text', '1 place de la Gare, 35000 Rennes'),
            field('NIE *', 'text', '313131313'),
            field('Nom et prénom du représentant légal *', 'text', 'Alex Petit'),
            field('Fonction du représentant légal *', 'text', 'Directeur général'),
          ),
        ),
        under(
          s5,
          yesNo(sellers, 'Oui'),
          ...inRow(
            0,
            field('Dénomination sociale *', 'text', 'Distri Santé'),
            field('N° de SIRET *', 'text', '55208131766522'),
            field('Date de signature du mandat de distribution *', 'date', '2026-01-15'),
            field('Date de fin du mandat de distribution *', 'date', '2028-12-31'),
          ),
          ...inRow(
            1,
            field('Dénomination sociale *', 'text', 'Revendeur Ouest'),
            field('N° de SIRET *', 'text'),
            field('Date de signature du mandat de distribution *', 'date'),
            field('Date de fin du mandat de distribution *', 'date'),
          ),
        ),
        under(
          s6,
          yesNo(components, 'Oui', { help: componentsHelp }),
          ...inRow(
            0,
            field("Nom de l'Editeur du Composant additionnel *", 'text', 'Composants & Cie'),
            field('Dénomination commerciale du composant additionnel *', 'text', 'Connecteur DMP'),
            field('Version du Composant additionnel *', 'text', '2.0'),
            field('NIL du Composant additionnel', 'text'),
            field(chapters, 'checkboxes', 'Sécurité des SI | Gestion de la MSSanté', { options: rem }),
          ),
          ...inRow(
            1,
            field("Nom de l'Editeur du Composant additionnel *", 'text'),
            field('Dénomination commerciale du composant additionnel *', 'text'),
            field('Version du Composant additionnel *', 'text'),
            field('NIL du Composant additionnel', 'text'),
            field(chapters, 'checkboxes', '', { options: rem }),
          ),
        ),
        under(
          s7,
          field(attestation, 'file', 'Segur-Va2-Attestation-Equivalence-des-preuves_5__SeZApd1.pdf', {
            help: words,
            fileRule: proof(10, 'pdf', 'docx', 'doc'),
          }),
        ),
      ),
    }),
  },
  {
    name: 'step2-lgc',
    url: `${url}/lgc`,
    content: page({
      ...lgcHead,
      progress: {
        percentLine: `L'étape « ${STEP_2} » est complétée à 28 %`,
        countLine: '2/7 questions obligatoires répondues',
        draftLine: 'Brouillon enregistré le 02 sept. 2025 à 14h19 par Editeur Recette',
        remaining: [
          'Profils du logiciel...',
          'Documentation attes...',
          'Êtes-vous le représ...',
          'Votre logiciel est-...',
          'Votre logiciel disp...',
        ],
      },
      body: [
        notice,
        { type: 'text', text: stars },
        formBlock([
          [s1, [ask('edc-lps', edcLps, 'text', { help: [lpsHelp] }), ask('edc-proxy', edcProxy, 'text', { help: [proxyHelp] })]],
          [s2, [ask('nie', nie, 'text', { values: ['324294731'] }), ask('nil', nil, 'text', { values: ['E-8954230'] })]],
          [
            s3,
            [
              ask('profils', profiles, 'checkboxes', { options: choose(...lgcProfiles) }),
              ask('doc', lgcDocumentation, 'file', { help: [pdf15] }),
              ask('versions', lgcVersions, 'file', { help: [modelHelp, sheets] }),
            ],
          ],
          [s4, [ask('groupement', group, 'radio', { options: ouiNon })]],
          [s5, [ask('distributeurs', sellers, 'radio', { options: ouiNon })]],
          [s6, [ask('composants', components, 'radio', { options: ouiNon })]],
        ]),
      ],
    }),
    expected: reading({
      ...lgcHeadRead,
      title: lgc.title,
      url: `${url}/lgc`,
      kind: 'step2-form',
      progress: {
        percent: 28,
        answered: 2,
        mandatory: 7,
        remaining: [
          'Profils du logiciel...',
          'Documentation attes...',
          'Êtes-vous le représ...',
          'Votre logiciel est-...',
          'Votre logiciel disp...',
        ],
        draftSavedAt: '2025-09-02T14:19',
      },
      fields: numbered(
        under(s1, field(edcLps, 'text', '', { help: lpsHelp }), field(edcProxy, 'text', '', { help: proxyHelp })),
        under(s2, field(nie, 'text', '324294731'), field(nil, 'text', 'E-8954230')),
        under(
          s3,
          field(profiles, 'checkboxes', '', { options: lgcProfiles }),
          field(lgcDocumentation, 'file', '', { help: pdf15, fileRule: proof(15, 'pdf') }),
          field(lgcVersions, 'file', '', { help: `${modelHelp} ${sheets}`, fileRule: proof(10, 'xlsx', 'xls', 'zip') }),
        ),
        under(s4, yesNo(group, '')),
        under(s5, yesNo(sellers, '')),
        under(s6, yesNo(components, '')),
      ),
    }),
  },
  {
    name: 'step2-recap',
    url: `${url}/recap`,
    content: page({ ...duiHead, body: [{ type: 'heading', text: `Récapitulatif de l'étape ${STEP_2}` }, ...recapBody] }),
    expected: reading({ ...duiHeadRead, url: `${url}/recap`, kind: 'step2-recap', fields: recapRead }),
  },
  {
    name: 'step2-recap-modal',
    url: `${url}/recap/confirmer`,
    content: page({ ...duiHead, body: [{ type: 'heading', text: `Récapitulatif de l'étape ${STEP_2}` }, ...recapBody], modal }),
    expected: reading({
      ...duiHeadRead,
      url: `${url}/recap/confirmer`,
      kind: 'step2-recap',
      fields: recapRead,
      confirmation: { about: 'step', title: `Soumission de l'étape ${STEP_2}`, chapter: null, proofs: null },
    }),
  },
  {
    name: 'step2-recap-lgc-h1',
    url: `${url}/lgc/recap`,
    content: page({ ...lgcHead, title: `Récapitulatif de l'étape ${STEP_2}`, body: recapBody }),
    expected: reading({
      ...lgcHeadRead,
      title: `Récapitulatif de l'étape ${STEP_2}`,
      url: `${url}/lgc/recap`,
      kind: 'step2-recap',
      fields: recapRead,
    }),
  },
];
