/** Étape 1, Candidature administrative: forms and recap. */
import type { FieldReading, PageReading } from '../../../lib/reading/reading.ts';
import type { Block, Item } from '../content.ts';
import {
  ask,
  button,
  choose,
  cut,
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

const url = 'https://convergence.esante.gouv.fr/q/1';
const s1 = "1. Informations du responsable légal de l'entreprise";
const s2 = '2. Informations du contact pour le référencement';
const s3 = "3. Informations de l'entreprise";
const s4 = '4. Informations relatives à la Version candidate';
const duiDeadline = 'Date limite pour soumettre une première fois la candidature administrative : 01/10/2026 23:59 (Heure de Paris)';
const fromIsc =
  "Cette donnée est récupérée à partir des informations issues de l'inscription de votre entreprise au fournisseur d'identité iSC. En cas de modification de la dénomination sociale de votre entreprise, nous vous invitons à contacter le support iSC .";
const sirenHelp =
  'La donnée connue sur la plateforme Convergence est le SIREN. Vous pouvez précompléter le champ SIRET par le SIREN en cliquant sur le bouton ci-dessus "Compléter à partir des données Convergence". Vous devez compléter le SIREN par le NIC de votre établissement.';
const nruHelp = 'Indiquer ici la référence de votre candidature référencée sur la plateforme wiin.io ou sur Convergence.';
const dsr1 = ['MS1', 'MS2 PDE', 'MS2 PDS', 'LGC vague 2', 'DPI vague 2'];
const dsr2 = ['LGC vague 2', 'DPI vague 2'];

const asked1 = 'Votre logiciel candidat a-t-il été référencé précédemment en vague 1 ou vague 2 ?';
const asked2 = 'Votre logiciel candidat est-il en cours de référencement sur un autre dispositif vague 2 ?';
const mine = "J'autorise l'ANS à publier mes dates prévisionnelles";
const forecast = 'Date prévisionnelle de premier dépôt des preuves';

type Values = Record<string, string>;

/** Sections 1 to 3, as content. */
function common(values: Values, errors: Values = {}): Item[][] {
  const one = (name: string, label: string, kind: 'text' | 'email' | 'tel', more: Parameters<typeof ask>[3] = {}) =>
    ask(name, label, kind, { values: values[name] ? [values[name]] : [], error: errors[name] ?? null, ...more });
  return [
    [
      { item: 'button', button: button('Compléter avec mes données', 'fill-mine') },
      one('rl-nom', 'Nom du représentant légal *', 'text'),
      one('rl-prenom', 'Prénom du représentant légal *', 'text'),
      one('rl-mail', 'E-mail du représentant légal *', 'email'),
      one('rl-tel', 'N° de téléphone du représentant légal *', 'tel', { placeholder: '06 12 34 56 78' }),
      one('rl-fonction', "Fonction du représentant légal de l'entreprise *", 'text', { placeholder: 'CEO, Président, DG, etc.' }),
    ],
    [
      { item: 'button', button: button('Compléter avec les données du responsable légal', 'fill-legal') },
      one('ct-nom', 'Nom de la personne à contacter dans le cadre du référencement *', 'text', {
        tooltip: "Cette personne recevra les messages de l'équipe de référencement.",
      }),
      one('ct-prenom', 'Prénom de la personne à contacter dans le cadre du référencement *', 'text'),
      one('ct-mail', 'E-mail de la personne à contacter dans le cadre du référencement *', 'email'),
      one('ct-tel', 'Téléphone de la personne à contacter dans le cadre du référencement *', 'tel', { placeholder: 'FR - 06 12 34 56 78' }),
    ],
    [
      { item: 'button', button: button("Compléter à partir des données Convergence récupérées d'iSC", 'fill-isc') },
      one('en-nom', "Dénomination sociale de l'entreprise *", 'text', { readonly: true, help: [fromIsc] }),
      one('en-siret', 'Numéro SIRET *', 'text', { help: [sirenHelp] }),
      one('en-forme', "Forme juridique de l'entreprise : SAS, Sarl etc. *", 'text'),
      one('en-adresse', 'Adresse du siège social *', 'text'),
    ],
  ];
}

/** Sections 1 to 3, as read. */
function commonRead(values: Values): FieldReading[][] {
  const v = (name: string) => values[name] ?? '';
  return [
    under(
      s1,
      field('Nom du représentant légal *', 'text', v('rl-nom')),
      field('Prénom du représentant légal *', 'text', v('rl-prenom')),
      field('E-mail du représentant légal *', 'email', v('rl-mail')),
      field('N° de téléphone du représentant légal *', 'tel', v('rl-tel')),
      field("Fonction du représentant légal de l'entreprise *", 'text', v('rl-fonction')),
    ),
    under(
      s2,
      field('Nom de la personne à contacter dans le cadre du référencement *', 'text', v('ct-nom')),
      field('Prénom de la personne à contacter dans le cadre du référencement *', 'text', v('ct-prenom')),
      field('E-mail de la personne à contacter dans le cadre du référencement *', 'email', v('ct-mail')),
      field('Téléphone de la personne à contacter dans le cadre du référencement *', 'tel', v('ct-tel')),
    ),
    under(
      s3,
      field("Dénomination sociale de l'entreprise *", 'text', v('en-nom'), { help: fromIsc }),
      field('Numéro SIRET *', 'text', v('en-siret'), { help: sirenHelp }),
      field("Forme juridique de l'entreprise : SAS, Sarl etc. *", 'text', v('en-forme')),
      field('Adresse du siège social *', 'text', v('en-adresse')),
    ),
  ];
}

interface Version {
  before: 'oui' | 'non' | null;
  running: 'oui' | 'non' | null;
  precedents: { nru: string; dsr: string }[];
  current: { nru: string; dsr: string };
  date: string;
  publish: 'oui' | 'non' | null;
}

function version({ before, running, precedents, current, date, publish }: Version): Item[] {
  const nru = 'Numéro unique de référencement *';
  const ifBefore = when('va-ref', 'oui', before === 'oui');
  const ifRunning = when('va-cours', 'oui', running === 'oui');
  return [
    ask('va-nom', 'Dénomination commerciale *', 'text', { values: ['Produit test'] }),
    ask('va-version', 'Numéro de version technique soumise au référencement *', 'text', { values: ['v0.1'] }),
    ask('va-ref', `${asked1} *`, 'radio', { options: ouiNon, values: before ? [before] : [] }),
    { item: 'button', button: button('Importer un NRU depuis un autre DSR', 'import-before'), showIf: ifBefore },
    {
      item: 'group',
      title: 'Précédent référencement',
      repeatable: true,
      rows: precedents.map((row, index) => [
        question(`precedents-${index}-nru`, nru, 'text', { values: [row.nru], help: [nruHelp] }),
        question(`precedents-${index}-dsr`, 'DSR *', 'select', { options: choose(...dsr1), values: [String(dsr1.indexOf(row.dsr) + 1)] }),
      ]),
      add: button("Ajouter les éléments d'un précédent référencement", 'add-precedents'),
      showIf: ifBefore,
    },
    ask('va-cours', `${asked2} *`, 'radio', { options: ouiNon, values: running ? [running] : [] }),
    { item: 'button', button: button('Importer un NRU depuis un autre DSR', 'import-running'), showIf: ifRunning },
    {
      item: 'group',
      title: 'Référencement en cours',
      repeatable: false,
      rows: [
        [
          question('cours-nru', nru, 'text', { values: current.nru ? [current.nru] : [] }),
          question('cours-dsr', 'DSR Vague 2 *', 'select', { options: choose(...dsr2), values: [String(dsr2.indexOf(current.dsr) + 1)] }),
        ],
      ],
      add: null,
      showIf: ifRunning,
    },
    ask('va-date', `${forecast} *`, 'date', { values: date ? [date] : [], placeholder: 'jj/mm/aaaa' }),
    ask('va-publier', `${mine} *`, 'radio', { options: ouiNon, values: publish ? [publish] : [] }),
  ];
}

function form(action: string, sections: [string, Item[]][], multipart = false): Block {
  return {
    type: 'form',
    form: { action, multipart, sections: sections.map(([title, items]) => section(title, ...items)), buttons: formButtons },
  };
}

const notice: Block = {
  type: 'notice',
  title: 'Informations utiles',
  paragraphs: ['Nous vous invitons à renseigner les informations relatives à votre entreprise et à votre logiciel.'],
};

const started: Values = { 'en-nom': 'Editeur Recette SAS' };
const full: Values = {
  'rl-nom': 'Durand',
  'rl-prenom': 'Camille',
  'rl-mail': 'camille.durand@example.com',
  'rl-tel': '01 23 45 67 89',
  'rl-fonction': 'Présidente',
  'ct-nom': 'Martin',
  'ct-prenom': 'Dominique',
  'ct-mail': 'dominique.martin@example.com',
  'ct-tel': '06 12 34 56 78',
  'en-nom': 'Editeur Recette SAS',
  'en-siret': '73282932000074',
  'en-forme': 'SAS',
  'en-adresse': '9 rue Georges Pitard, 75015 Paris',
};
const empty: Version = {
  before: null,
  running: null,
  precedents: [{ nru: '', dsr: '' }],
  current: { nru: '', dsr: '' },
  date: '',
  publish: null,
};
const left = [
  'Nom du représentant légal',
  'Prénom du représentant légal',
  'E-mail du représentant légal',
  'N° de téléphone du représentant légal',
  'Numéro SIRET',
].map(cut);

const duiHead = { ...dui, deadline: duiDeadline, steps: stepsAt(1) };
const duiHeadRead: Partial<PageReading> & Pick<PageReading, 'title' | 'kind'> = {
  ...duiRead,
  kind: 'step1-form',
  title: dui.title,
  step: 1,
  steps: read4('current', 'not-open', 'not-open', 'not-open'),
  deadlines: [{ subject: 'candidature', at: '2026-10-01T23:59:00+02:00', raw: duiDeadline }],
};

/** Unknown questions in the known furniture, for the démarches whose guide is not public. */
function generic(dispositif: 'DPI' | 'PFI' | 'RIS' | 'DRIMBOX' | 'PSF', words: string, number: string): Example {
  const deadline = 'Date limite pour soumettre une première fois la candidature administrative : 14/03/2027 12:00 (Heure de Paris)';
  const rule = fileSentence(5, 'pdf, png');
  const own = "2. Informations propres à l'établissement";
  return {
    name: `step1-${dispositif.toLowerCase()}`,
    url: `${url}/${number}`,
    content: page({
      breadcrumb: ['Ségur vague 2', words, `Suite Santé - 4.1 - 3400 ${words}`, `Questionnaire d'évaluation : ${words}`],
      title: `Questionnaire d'évaluation : ${words}`,
      candidature: number,
      candidatureFor: words,
      deadline,
      steps: stepsAt(1),
      candidatureFurniture: true,
      progress: {
        percentLine: "L'étape « Candidature administrative » est complétée à 25 %",
        countLine: '1/4 questions obligatoires répondues',
        draftLine: 'Brouillon enregistré le 05 janv. 2027 à 9h05 par Editeur Recette',
        remaining: ['Nombre de lits', 'Présentation de la solution'].map(cut),
      },
      body: [
        notice,
        { type: 'text', text: stars },
        form(
          '/q/1',
          [
            [s1, [ask('a', 'Nom du représentant légal *', 'text', { values: ['Durand'] })]],
            [
              own,
              [
                ask('b', 'Nombre de lits *', 'number', { help: ['Au 31 décembre de la dernière année.'] }),
                ask('c', 'Présentation de la solution *', 'textarea', { values: [] }),
                ask('d', 'Site internet de la solution', 'link', { values: ['https://example.com/solution'] }),
                ask('e', 'Schéma de principe *', 'file', { help: [rule], values: ['schema_2FMGyNI.png'] }),
                ask('f', 'Types de structures équipées', 'checkboxes', { options: choose('Public', 'Privé', 'ESPIC'), values: ['1', '3'] }),
              ],
            ],
          ],
          true,
        ),
      ],
    }),
    expected: reading({
      url: `${url}/${number}`,
      kind: 'step1-form',
      title: `Questionnaire d'évaluation : ${words}`,
      guichet: 'segur',
      dispositif,
      wave: 2,
      candidature: number,
      product: { name: 'Suite Santé', version: '4.1', reference: '3400' },
      step: 1,
      steps: read4('current', 'not-open', 'not-open', 'not-open'),
      deadlines: [{ subject: 'candidature', at: '2027-03-14T12:00:00+01:00', raw: deadline }],
      progress: {
        percent: 25,
        answered: 1,
        mandatory: 4,
        remaining: ['Nombre de lits', 'Présentation de la ...'],
        draftSavedAt: '2027-01-05T09:05',
      },
      fields: numbered(
        under(s1, field('Nom du représentant légal *', 'text', 'Durand')),
        under(
          own,
          field('Nombre de lits *', 'number', '', { help: 'Au 31 décembre de la dernière année.' }),
          field('Présentation de la solution *', 'textarea'),
          field('Site internet de la solution', 'link', 'https://example.com/solution'),
          field('Schéma de principe *', 'file', 'schema_2FMGyNI.png', {
            help: rule,
            fileRule: { maxBytes: 5_000_000, extensions: ['pdf', 'png'], maxFiles: 10 },
          }),
          field('Types de structures équipées', 'checkboxes', 'Public | ESPIC', { options: ['Public', 'Privé', 'ESPIC'] }),
        ),
      ),
    }),
  };
}

const recap1 = [
  {
    title: s1,
    answers: [
      { label: 'Nom du représentant légal', value: 'Durand' },
      { label: 'Prénom du représentant légal', value: 'Camille' },
    ],
  },
  {
    title: s3,
    answers: [
      { label: 'Numéro SIRET', value: '732 829 320 00074' },
      { label: 'Adresse du siège social', value: '9 rue Georges Pitard, 75015 Paris' },
    ],
  },
  {
    title: s4,
    answers: [
      { label: asked1, value: 'Non' },
      { label: forecast, value: '30/09/2027' },
      { label: 'Commentaire', value: '' },
    ],
  },
];

export const step1: Example[] = [
  {
    name: 'step1-dui',
    url,
    content: page({
      ...duiHead,
      progress: {
        percentLine: "L'étape « Candidature administrative » est complétée à 16 %",
        countLine: '3/19 questions obligatoires répondues',
        draftLine: null,
        remaining: left,
      },
      body: [
        notice,
        { type: 'text', text: stars },
        form('/q/1', [
          ...common(started).map((items, index) => [[s1, s2, s3][index] ?? '', items] as [string, Item[]]),
          [s4, version(empty)],
        ]),
      ],
    }),
    expected: reading({
      ...duiHeadRead,
      url,
      progress: {
        percent: 16,
        answered: 3,
        mandatory: 19,
        remaining: ['Nom du représentant...', 'Prénom du représent...', 'E-mail du représent...', 'N° de téléphone du ...', 'Numéro SIRET'],
        draftSavedAt: null,
      },
      fields: numbered(
        ...commonRead(started),
        under(
          s4,
          field('Dénomination commerciale *', 'text', 'Produit test'),
          field('Numéro de version technique soumise au référencement *', 'text', 'v0.1'),
          yesNo(`${asked1} *`, ''),
          yesNo(`${asked2} *`, ''),
          field(`${forecast} *`, 'date'),
          yesNo(`${mine} *`, ''),
        ),
      ),
    }),
  },
  {
    name: 'step1-dui-blocks',
    url: `${url}/blocs`,
    content: page({
      ...duiHead,
      progress: {
        percentLine: "L'étape « Candidature administrative » est complétée à 100%",
        countLine: '25/25 questions obligatoires répondues',
        draftLine: 'Brouillon enregistré le 02 sept. 2025 à 14h19 par Editeur Recette',
        remaining: [],
      },
      body: [
        notice,
        { type: 'text', text: stars },
        form('/q/1', [
          ...common(full).map((items, index) => [[s1, s2, s3][index] ?? '', items] as [string, Item[]]),
          [
            s4,
            version({
              before: 'oui',
              running: 'oui',
              precedents: [
                { nru: 'LGCV2GENU3', dsr: 'LGC vague 2' },
                { nru: 'WIIN-00412', dsr: 'MS1' },
              ],
              current: { nru: 'IZCYKCWXGY', dsr: 'DPI vague 2' },
              date: '2027-09-30',
              publish: 'non',
            }),
          ],
        ]),
      ],
    }),
    expected: reading({
      ...duiHeadRead,
      url: `${url}/blocs`,
      progress: { percent: 100, answered: 25, mandatory: 25, remaining: [], draftSavedAt: '2025-09-02T14:19' },
      fields: numbered(
        ...commonRead(full),
        under(
          s4,
          field('Dénomination commerciale *', 'text', 'Produit test'),
          field('Numéro de version technique soumise au référencement *', 'text', 'v0.1'),
          yesNo(`${asked1} *`, 'Oui'),
          ...inRow(
            0,
            field('Numéro unique de référencement *', 'text', 'LGCV2GENU3', { help: nruHelp }),
            field('DSR *', 'select', 'LGC vague 2', { options: dsr1 }),
          ),
          ...inRow(
            1,
            field('Numéro unique de référencement *', 'text', 'WIIN-00412', { help: nruHelp }),
            field('DSR *', 'select', 'MS1', { options: dsr1 }),
          ),
          yesNo(`${asked2} *`, 'Oui'),
          field('Numéro unique de référencement *', 'text', 'IZCYKCWXGY'),
          field('DSR Vague 2 *', 'select', 'DPI vague 2', { options: dsr2 }),
          field(`${forecast} *`, 'date', '2027-09-30'),
          yesNo(`${mine} *`, 'Non'),
        ),
      ),
    }),
  },
  {
    name: 'step1-dui-errors',
    url: `${url}/erreurs`,
    content: page({
      ...duiHead,
      progress: {
        percentLine: "L'étape « Candidature administrative » est complétée à 78 %",
        countLine: '15/19 questions obligatoires répondues',
        draftLine: 'Brouillon enregistré le 14 juil. 2026 à 08h00 par Editeur Recette',
        remaining: ['Fonction du représentant légal'].map(cut),
      },
      body: [
        notice,
        { type: 'text', text: stars },
        form('/q/1', [
          ...common(
            { ...full, 'rl-fonction': '', 'en-siret': '732829320' },
            { 'rl-fonction': 'Ce champ est obligatoire.', 'en-siret': 'Un SIRET comporte 14 chiffres.' },
          ).map((items, index) => [[s1, s2, s3][index] ?? '', items] as [string, Item[]]),
          [s4, version({ ...empty, before: 'oui', running: 'non', precedents: [{ nru: 'LGCV2GENU3', dsr: 'MS2 PDS' }] })],
        ]),
      ],
    }),
    expected: reading({
      ...duiHeadRead,
      url: `${url}/erreurs`,
      progress: { percent: 78, answered: 15, mandatory: 19, remaining: ['Fonction du représe...'], draftSavedAt: '2026-07-14T08:00' },
      fields: numbered(
        ...commonRead({ ...full, 'rl-fonction': '', 'en-siret': '732829320' }),
        under(
          s4,
          field('Dénomination commerciale *', 'text', 'Produit test'),
          field('Numéro de version technique soumise au référencement *', 'text', 'v0.1'),
          yesNo(`${asked1} *`, 'Oui'),
          ...inRow(
            0,
            field('Numéro unique de référencement *', 'text', 'LGCV2GENU3', { help: nruHelp }),
            field('DSR *', 'select', 'MS2 PDS', { options: dsr1 }),
          ),
          yesNo(`${asked2} *`, 'Non'),
          field(`${forecast} *`, 'date'),
          yesNo(`${mine} *`, ''),
        ),
      ),
    }),
  },
  {
    name: 'step1-lgc',
    url: `${url}/lgc`,
    content: page({
      ...lgc,
      deadline: 'Date limite pour soumettre une première fois la candidature administrative : 10/10/2025 15:19 (Heure de Paris)',
      steps: stepsAt(1),
      progress: {
        percentLine: "L'étape « Candidature administrative » est complétée à 16%",
        countLine: '3/16 questions obligatoires répondues',
        draftLine: 'Brouillon enregistré le 29 août 2025 à 16h02 par Editeur Recette',
        remaining: left,
      },
      body: [
        notice,
        { type: 'text', text: stars },
        form('/q/1', [
          ...common(started).map((items, index) => [[s1, s2, s3][index] ?? '', items] as [string, Item[]]),
          [
            s4,
            [
              ask('va-nom', 'Dénomination commerciale *', 'text', { values: ['TEST LGC'] }),
              ask('va-version', 'Numéro de version technique soumise au référencement *', 'text', { values: ['1'] }),
              ask('va-ref', 'Votre solution logicielle a-t-elle été référencée vague 1 ? *', 'radio', { options: ouiNon, values: ['oui'] }),
              ask('va-id', 'ID de référencement *', 'text', {
                help: ["Indiquez l'ID de référencement obtenu sur la plateforme wiin.io."],
                showIf: when('va-ref', 'oui', true),
              }),
            ],
          ],
        ]),
      ],
    }),
    expected: reading({
      ...lgcRead,
      url: `${url}/lgc`,
      kind: 'step1-form',
      title: lgc.title,
      step: 1,
      steps: read4('current', 'not-open', 'not-open', 'not-open'),
      deadlines: [
        {
          subject: 'candidature',
          at: '2025-10-10T15:19:00+02:00',
          raw: 'Date limite pour soumettre une première fois la candidature administrative : 10/10/2025 15:19 (Heure de Paris)',
        },
      ],
      progress: {
        percent: 16,
        answered: 3,
        mandatory: 16,
        remaining: ['Nom du représentant...', 'Prénom du représent...', 'E-mail du représent...', 'N° de téléphone du ...', 'Numéro SIRET'],
        draftSavedAt: '2025-08-29T16:02',
      },
      fields: numbered(
        ...commonRead(started),
        under(
          s4,
          field('Dénomination commerciale *', 'text', 'TEST LGC'),
          field('Numéro de version technique soumise au référencement *', 'text', '1'),
          yesNo('Votre solution logicielle a-t-elle été référencée vague 1 ? *', 'Oui'),
          field('ID de référencement *', 'text', '', { help: "Indiquez l'ID de référencement obtenu sur la plateforme wiin.io." }),
        ),
      ),
    }),
  },
  generic('DPI', 'DPI vague 2', 'QQDPIABCDE'),
  generic('PFI', 'PFI vague 2', 'QQPFIABCDE'),
  generic('RIS', 'RIS vague 2', 'QQRISABCDE'),
  generic('DRIMBOX', 'DRIMbox vague 2', 'QQDRIABCDE'),
  generic('PSF', 'PSF vague 2', 'QQPSFABCDE'),
  {
    name: 'step1-recap',
    url: `${url}/recap`,
    content: page({
      ...duiHead,
      body: [
        { type: 'heading', text: "Récapitulatif de l'étape Candidature administrative" },
        {
          type: 'notice',
          title: 'Vérifier votre saisie',
          paragraphs: ['Avant de soumettre votre candidature, nous vous invitons à valider le récapitulatif de votre saisie', stars],
        },
        { type: 'recap', sections: recap1 },
        {
          type: 'form',
          form: {
            action: '/q/1/recap',
            multipart: false,
            sections: [],
            buttons: [
              { label: 'Retour', does: null, href: '/q/1' },
              { label: 'Soumettre votre candidature', does: 'submit' },
            ],
          },
        },
      ],
    }),
    expected: reading({
      ...duiHeadRead,
      kind: 'step1-recap',
      url: `${url}/recap`,
      fields: numbered(
        under(s1, field('Nom du représentant légal', 'text', 'Durand'), field('Prénom du représentant légal', 'text', 'Camille')),
        under(
          s3,
          field('Numéro SIRET', 'text', '732 829 320 00074'),
          field('Adresse du siège social', 'text', '9 rue Georges Pitard, 75015 Paris'),
        ),
        under(s4, field(asked1, 'text', 'Non'), field(forecast, 'text', '30/09/2027'), field('Commentaire', 'text')),
      ),
    }),
  },
];
