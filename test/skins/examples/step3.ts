/** Étape 3, Dépôt des preuves: lists of chapters, one chapter, and the dialog that asks to confirm. */
import { TO_MODIFY } from '../site-words.ts';
import type { ChapterReading, PageReading, RequirementReading } from '../../../lib/reading/reading.ts';
import type { Block, CardContent, PageContent, ProofContent, RequirementContent } from '../content.ts';
import { dui, duiRead, type Example, lgc, lgcRead, link, page, proofsAre, read4, reading, stepsAt } from './build.ts';

const url = 'https://convergence.esante.gouv.fr/q/3';
const deadline = 'Date limite pour soumettre une première fois toutes les preuves : 10/01/2027 23:59 (Heure de Paris)';
const lgcDeadline = 'Date limite pour soumettre une première fois toutes les preuves : 20/02/2026 12:00 (Heure de Paris)';
const duiHead = { ...dui, deadline, steps: stepsAt(3) };
const duiHeadRead: Partial<PageReading> & Pick<PageReading, 'title'> = {
  ...duiRead,
  title: dui.title,
  step: 3,
  steps: read4('done', 'done', 'current', 'not-open'),
  deadlines: [{ subject: 'preuves', at: '2027-01-10T23:59:00+01:00', raw: deadline }],
};
const lgcHead = { ...lgc, deadline: lgcDeadline, steps: stepsAt(3) };
const lgcHeadRead: Partial<PageReading> & Pick<PageReading, 'title'> = {
  ...lgcRead,
  title: lgc.title,
  step: 3,
  steps: read4('done', 'done', 'current', 'not-open'),
  deadlines: [{ subject: 'preuves', at: '2026-02-20T12:00:00+01:00', raw: lgcDeadline }],
};

function card(name: string, status: string, counters: string | string[], action: string | null, text: string | null = null): CardContent {
  return { name, status, counters: [counters].flat(), text, action: action ? link(action) : null };
}

function read(
  name: string,
  status: ChapterReading['status'],
  raw: string,
  count: [number, number] | null,
  counted: ChapterReading['counted'],
  action: string | null,
): ChapterReading {
  return { name, status, raw, loaded: count?.[0] ?? null, total: count?.[1] ?? null, counted, action };
}

const documents = 'Gestion et partage des documents de santé';
const dmp = 'Consultation et Alimentation du DMP / Mon espace santé';
const ins = "Gestion de l'Identité Nationale de Santé";

const rule =
  'Taille < 10 Mo. Les formats autorisés sont : PNG, JPEG, JPG, MP4, MOV, AVI, FLV, PDF, DOC, DOCX, PPT, PPTX, XLS, XLSX, CSV, ZIP, TXT, ODS, ODT, ODP.';
const ruleRead = {
  maxBytes: 10_000_000,
  extensions: 'png jpeg jpg mp4 mov avi flv pdf doc docx ppt pptx xls xlsx csv zip txt ods odt odp'.split(' '),
  maxFiles: null,
};
const steps = "Dans l'application : 1. Ouvrir le dossier. 2. Produire le document. 3. Vérifier l'affichage.";

const duiRequirements: RequirementContent[] = [
  {
    id: 'DOC/va1.06',
    title: 'Produire les documents au format CDA',
    counter: '0/1 complété',
    statement: 'Le système DOIT permettre de produire les documents de santé au format CDA R2 niveau 1 ou 3.',
    scenarios: [
      {
        id: 'DOC/va1.06.01',
        steps,
        proofs: [{ id: 'DOC/va1.06.01.01', type: 'file', fileRule: rule, given: null, action: '/preuve/1', gazelle: true }],
      },
    ],
  },
  {
    id: 'MS.VACC/NOTE.07',
    title: 'Note de vaccination',
    counter: '1/2 complété',
    statement: 'Le système DOIT gérer la note de vaccination.',
    scenarios: [
      {
        id: 'MS.VACC/NOTE.07.01',
        steps,
        proofs: [
          { id: 'MS.VACC/NOTE.07.01.01', type: 'file', fileRule: rule, given: 'note_2FMGyNI.pdf', action: '/preuve/2', gazelle: false },
          { id: 'MS.VACC/NOTE.07.01.02', type: 'link', fileRule: null, given: null, action: '/preuve/3', gazelle: false },
        ],
      },
    ],
  },
  {
    id: 'TROD.01',
    title: 'Tests rapides',
    counter: '5/5 complétés',
    statement: 'Le système DOIT enregistrer le résultat des tests rapides.',
    scenarios: ['01', '02'].map((scenario) => ({
      id: `TROD.01.${scenario}`,
      steps,
      proofs: (scenario === '01' ? ['01', '02', '03'] : ['01', '02']).map((proof) => ({
        id: `TROD.01.${scenario}.${proof}`,
        type: 'link' as const,
        fileRule: null,
        given: `https://example.com/${scenario}/${proof}`,
        action: `/preuve/${scenario}${proof}`,
        gazelle: false,
      })),
    })),
  },
];
const duiRequirementsRead: RequirementReading[] = [
  {
    id: 'DOC/va1.06',
    title: 'Produire les documents au format CDA',
    loaded: 0,
    total: 1,
    scenarios: ['DOC/va1.06.01'],
    proofs: ['DOC/va1.06.01.01'],
    fileRule: ruleRead,
    proofStates: proofsAre('missing', 'DOC/va1.06.01.01'),
  },
  {
    id: 'MS.VACC/NOTE.07',
    title: 'Note de vaccination',
    loaded: 1,
    total: 2,
    scenarios: ['MS.VACC/NOTE.07.01'],
    proofs: ['MS.VACC/NOTE.07.01.01', 'MS.VACC/NOTE.07.01.02'],
    fileRule: ruleRead,
    proofStates: [...proofsAre('loaded', 'MS.VACC/NOTE.07.01.01'), ...proofsAre('missing', 'MS.VACC/NOTE.07.01.02')],
  },
  {
    id: 'TROD.01',
    title: 'Tests rapides',
    loaded: 5,
    total: 5,
    scenarios: ['TROD.01.01', 'TROD.01.02'],
    proofs: ['TROD.01.01.01', 'TROD.01.01.02', 'TROD.01.01.03', 'TROD.01.02.01', 'TROD.01.02.02'],
    fileRule: null,
    proofStates: proofsAre('loaded', 'TROD.01.01.01', 'TROD.01.01.02', 'TROD.01.01.03', 'TROD.01.02.01', 'TROD.01.02.02'),
  },
];

/** A chapter that came back: one proof asked again for the second time, one that is right, one loaded, one missing. */
const askedRequirements: RequirementContent[] = [
  {
    id: 'SC.SSI/GEN.15',
    title: 'Tracer les accès',
    counter: '3/4 complétés',
    statement: 'Le système DOIT tracer les accès aux données.',
    scenarios: [
      {
        id: 'SC.SSI/GEN.15.01',
        steps,
        proofs: [
          {
            ...proofOf('01', 'SC-SSI-GEN.15.01.02_traces.png'),
            said: [
              'Demande de modification n° 1 du 03/11/2026 (traitée) : Le fichier est illisible.',
              "Demande de modification n° 2 du 17/11/2026 : La capture ne montre pas le nom de l'utilisateur.",
            ],
          },
          { ...proofOf('02', 'traces.pdf'), said: ['Conforme'] },
          proofOf('03', 'SC.SSI/GEN.15.01.04.pdf'),
          proofOf('04', null),
        ],
      },
    ],
  },
];

function proofOf(number: string, given: string | null): ProofContent {
  return { id: `SC.SSI/GEN.15.01.${number}`, type: 'file', fileRule: rule, given, action: `/preuve/6${number}`, gazelle: false };
}

function chapterBody(back: string, name: string, requirements: RequirementContent[], submit: string): Block[] {
  return [
    { type: 'links', links: [link(back, '/q/3')] },
    { type: 'heading', text: `Chapitre d'exigences : ${name}` },
    { type: 'text', text: 'Pour chaque exigence, vous devez fournir au moins une preuve de type fichier ou de type lien.' },
    { type: 'heading', text: 'Liste des exigences et preuves à charger' },
    { type: 'requirements', requirements },
    { type: 'links', links: [{ label: submit, href: '/q/3/soumettre', post: true }] },
  ];
}

const modal: PageContent['modal'] = {
  title: 'Confirmation de la soumission du chapitre pour évaluation',
  paragraphs: [
    'Confirmez-vous la soumission du chapitre suivant ?',
    `Libellé du chapitre : ${documents}`,
    'Nombre de preuves renseignées : 8',
  ],
  action: '/q/3/soumettre',
  confirm: 'Soumettre',
  cancel: { label: 'Annuler', href: '/q/3/1' },
};

export const step3: Example[] = [
  {
    name: 'chapters-dui',
    url,
    content: page({
      ...duiHead,
      body: [
        { type: 'heading', text: "Chapitres d'exigences" },
        { type: 'totals', lines: ['Statut : 0/9 chapitre soumis dont 0 validé', '0/200 preuve soumise dont 0 validée'] },
        {
          type: 'cards',
          cards: [
            card(documents, 'A compléter', '0/13 preuve chargée', 'Compléter'),
            card(dmp, 'A compléter', '0/8 preuve chargée', 'Compléter'),
            card('Reporting', 'A compléter', '0/10 preuve chargée', 'Compléter'),
            card(ins, 'A compléter', '0/15 preuve chargée', 'Compléter'),
            card('Gestion de la MSSanté', 'A compléter', '0/20 preuve chargée', 'Compléter'),
            card('Sécurité des SI', 'A compléter', '0/6 preuve chargée', 'Compléter'),
            card('Autres fonctionnalités', 'A compléter', '0/1 preuve chargée', 'Compléter'),
            card('Pro Santé Connect', 'A compléter', '0/3 preuve chargée', 'Compléter'),
            card('Cœur de métier', 'À compléter', '0/124 preuve chargée', 'Compléter'),
          ],
        },
      ],
    }),
    expected: reading({
      ...duiHeadRead,
      url,
      kind: 'chapter-list',
      totals: { chaptersSubmitted: 0, chapters: 9, chaptersValidated: 0, proofsSubmitted: 0, proofs: 200, proofsValidated: 0 },
      chapters: [
        read(documents, 'to-complete', 'A compléter', [0, 13], 'loaded', 'Compléter'),
        read(dmp, 'to-complete', 'A compléter', [0, 8], 'loaded', 'Compléter'),
        read('Reporting', 'to-complete', 'A compléter', [0, 10], 'loaded', 'Compléter'),
        read(ins, 'to-complete', 'A compléter', [0, 15], 'loaded', 'Compléter'),
        read('Gestion de la MSSanté', 'to-complete', 'A compléter', [0, 20], 'loaded', 'Compléter'),
        read('Sécurité des SI', 'to-complete', 'A compléter', [0, 6], 'loaded', 'Compléter'),
        read('Autres fonctionnalités', 'to-complete', 'A compléter', [0, 1], 'loaded', 'Compléter'),
        read('Pro Santé Connect', 'to-complete', 'A compléter', [0, 3], 'loaded', 'Compléter'),
        read('Cœur de métier', 'to-complete', 'À compléter', [0, 124], 'loaded', 'Compléter'),
      ],
    }),
  },
  {
    name: 'chapters-dui-mixed',
    url: `${url}/suite`,
    content: page({
      ...duiHead,
      body: [
        { type: 'heading', text: "Chapitres d'exigences" },
        { type: 'totals', lines: ['Statut : 3/9 chapitres soumis dont 1 validé', '39/200 preuves soumises dont 13 validées'] },
        {
          type: 'cards',
          cards: [
            card(documents, 'Validé', '13/13 preuves chargées', 'Voir les preuves'),
            card(dmp, TO_MODIFY, '8/8 preuves chargées', 'Modifier'),
            card('Gestion de la MSSanté', 'Soumis', '20/20 preuves chargées', 'Voir les preuves'),
            card('Sécurité des SI', 'En cours', '1/6 preuve chargée', 'Compléter'),
            card('Preuves complémentaires', 'À compléter', ['0/1 preuve conforme', '0/1 preuve à modifier'], 'Voir les preuves'),
          ],
        },
      ],
    }),
    expected: reading({
      ...duiHeadRead,
      url: `${url}/suite`,
      kind: 'chapter-list',
      totals: { chaptersSubmitted: 3, chapters: 9, chaptersValidated: 1, proofsSubmitted: 39, proofs: 200, proofsValidated: 13 },
      chapters: [
        read(documents, 'validated', 'Validé', [13, 13], 'loaded', 'Voir les preuves'),
        read(dmp, 'to-modify', TO_MODIFY, [8, 8], 'loaded', 'Modifier'),
        read('Gestion de la MSSanté', 'submitted', 'Soumis', [20, 20], 'loaded', 'Voir les preuves'),
        read('Sécurité des SI', 'in-progress', 'En cours', [1, 6], 'loaded', 'Compléter'),
        read('Preuves complémentaires', 'to-complete', 'À compléter', [0, 1], 'conform', 'Voir les preuves'),
      ],
    }),
  },
  {
    name: 'chapters-lgc',
    url: `${url}/lgc`,
    content: page({
      ...lgcHead,
      body: [
        { type: 'heading', text: "Chapitres d'exigence" },
        { type: 'totals', lines: ['Statut : 0/8 chapitres soumis dont 0 validés', '0/239 preuves soumises dont 0 validées'] },
        {
          type: 'cards',
          cards: [
            card(ins, 'A compléter', '0/81 preuves chargées', 'Compléter'),
            card(dmp, 'A compléter', '0/35 preuves chargées', 'Compléter'),
            card('Gestion de la MSSanté', 'A compléter', '0/56 preuves chargées', 'Compléter'),
            card('Sécurité des SI', 'A compléter', '0/10 preuves chargées', 'Compléter'),
            card('Identification électronique & ProSanté Connect', 'A compléter', '0/7 preuves chargées', 'Compléter'),
            card(documents, 'A compléter', '0/37 preuves chargées', 'Compléter'),
            card('Autres fonctionnalités', 'A compléter', '0/7 preuves chargées', 'Compléter'),
            card('Conformité aux autres services socles', 'A compléter', '0/6 preuves chargées', 'Compléter'),
            card(
              'Visite INS',
              'En attente planification',
              [],
              null,
              "L'ANS prendra contact avec vous pour déterminer une date d'intervention.",
            ),
          ],
        },
      ],
    }),
    expected: reading({
      ...lgcHeadRead,
      url: `${url}/lgc`,
      kind: 'chapter-list',
      totals: { chaptersSubmitted: 0, chapters: 8, chaptersValidated: 0, proofsSubmitted: 0, proofs: 239, proofsValidated: 0 },
      chapters: [
        read(ins, 'to-complete', 'A compléter', [0, 81], 'loaded', 'Compléter'),
        read(dmp, 'to-complete', 'A compléter', [0, 35], 'loaded', 'Compléter'),
        read('Gestion de la MSSanté', 'to-complete', 'A compléter', [0, 56], 'loaded', 'Compléter'),
        read('Sécurité des SI', 'to-complete', 'A compléter', [0, 10], 'loaded', 'Compléter'),
        read('Identification électronique & ProSanté Connect', 'to-complete', 'A compléter', [0, 7], 'loaded', 'Compléter'),
        read(documents, 'to-complete', 'A compléter', [0, 37], 'loaded', 'Compléter'),
        read('Autres fonctionnalités', 'to-complete', 'A compléter', [0, 7], 'loaded', 'Compléter'),
        read('Conformité aux autres services socles', 'to-complete', 'A compléter', [0, 6], 'loaded', 'Compléter'),
        read('Visite INS', 'awaiting-planning', 'En attente planification', null, 'unknown', null),
      ],
    }),
  },
  {
    name: 'chapter-dui',
    url: `${url}/1`,
    content: page({
      ...duiHead,
      body: chapterBody("← Retour aux chapitres d'exigences", documents, duiRequirements, 'Soumettre le chapitre'),
    }),
    expected: reading({ ...duiHeadRead, url: `${url}/1`, kind: 'chapter', chapter: documents, requirements: duiRequirementsRead }),
  },
  {
    name: 'chapter-dui-modal',
    url: `${url}/1/confirmer`,
    content: page({
      ...duiHead,
      body: chapterBody("← Retour aux chapitres d'exigences", documents, duiRequirements, 'Resoumettre le chapitre'),
      modal,
    }),
    expected: reading({
      ...duiHeadRead,
      url: `${url}/1/confirmer`,
      kind: 'chapter',
      chapter: documents,
      requirements: duiRequirementsRead,
      confirmation: {
        about: 'chapter',
        title: 'Confirmation de la soumission du chapitre pour évaluation',
        chapter: documents,
        proofs: 8,
      },
    }),
  },
  {
    name: 'chapter-dui-asked-again',
    url: `${url}/6`,
    content: page({
      ...duiHead,
      body: chapterBody("← Retour aux chapitres d'exigences", 'Sécurité des SI', askedRequirements, 'Resoumettre le chapitre'),
    }),
    expected: reading({
      ...duiHeadRead,
      url: `${url}/6`,
      kind: 'chapter',
      chapter: 'Sécurité des SI',
      requirements: [
        {
          id: 'SC.SSI/GEN.15',
          title: 'Tracer les accès',
          loaded: 3,
          total: 4,
          scenarios: ['SC.SSI/GEN.15.01'],
          proofs: ['01', '02', '03', '04'].map((proof) => `SC.SSI/GEN.15.01.${proof}`),
          fileRule: ruleRead,
          proofStates: [
            { proof: 'SC.SSI/GEN.15.01.01', state: 'to-redo', reason: "La capture ne montre pas le nom de l'utilisateur." },
            ...proofsAre('conform', 'SC.SSI/GEN.15.01.02'),
            ...proofsAre('loaded', 'SC.SSI/GEN.15.01.03'),
            ...proofsAre('missing', 'SC.SSI/GEN.15.01.04'),
          ],
          requests: [
            { proof: 'SC.SSI/GEN.15.01.01', round: 1, on: '2026-11-03', words: 'Le fichier est illisible.' },
            { proof: 'SC.SSI/GEN.15.01.01', round: 2, on: '2026-11-17', words: "La capture ne montre pas le nom de l'utilisateur." },
          ],
        },
      ],
    }),
  },
  {
    name: 'chapter-lgc',
    url: `${url}/lgc/1`,
    content: page({
      ...lgcHead,
      body: chapterBody(
        "Retour aux chapitres d'exigence",
        ins,
        [
          {
            id: 'INS.02',
            title: 'Appeler le téléservice INSi',
            counter: '0/1 complétés',
            statement: "Le système DOIT appeler l'opération de recherche d'INS.",
            scenarios: [
              {
                id: 'INS.02.01',
                steps,
                proofs: [{ id: 'INS.02.01.01', type: 'file', fileRule: rule, given: null, action: '/preuve/4', gazelle: true }],
              },
            ],
          },
          {
            id: 'ON/PSC.60',
            title: '',
            counter: '1/1 complétés',
            statement: 'Le système DOIT permettre la connexion par Pro Santé Connect.',
            scenarios: [
              {
                id: 'ON/PSC.60.01',
                steps,
                proofs: [
                  { id: 'ON/PSC.60.01.01', type: 'file', fileRule: rule, given: 'capture.png', action: '/preuve/5', gazelle: false },
                ],
              },
            ],
          },
        ],
        'Soumettre le chapitre',
      ),
    }),
    expected: reading({
      ...lgcHeadRead,
      url: `${url}/lgc/1`,
      kind: 'chapter',
      chapter: ins,
      requirements: [
        {
          id: 'INS.02',
          title: 'Appeler le téléservice INSi',
          loaded: 0,
          total: 1,
          scenarios: ['INS.02.01'],
          proofs: ['INS.02.01.01'],
          fileRule: ruleRead,
          proofStates: proofsAre('missing', 'INS.02.01.01'),
        },
        {
          id: 'ON/PSC.60',
          title: null,
          loaded: 1,
          total: 1,
          scenarios: ['ON/PSC.60.01'],
          proofs: ['ON/PSC.60.01.01'],
          fileRule: ruleRead,
          proofStates: proofsAre('loaded', 'ON/PSC.60.01.01'),
        },
      ],
    }),
  },
];
