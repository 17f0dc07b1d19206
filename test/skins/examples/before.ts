/** The screens before a candidature's steps: product, catalogue, démarches, charter, dashboard. */
import { STEPS } from '../site-words.ts';
import type { CardContent } from '../content.ts';
import { ask, choose, type Example, field, link, numbered, page, reading, section, stars, under } from './build.ts';

const site = 'https://convergence.esante.gouv.fr';
const product = { name: 'Produit test', version: 'v0.1', reference: '3323' };
const interests = [
  '1. Catalogue de services de Mon espace santé',
  '2. Certification de conformité des dispositifs médicaux numériques',
  '3. Ségur du Numérique en Santé',
  '4. Référencement du Bouquet de Services Professionnels (à venir)',
  '5. Certification de conformité des solutions de Téléconsultations',
  '6. Espace de Confiance ProSantéConnect',
  'Aucun dispositif identifié pour le moment',
];
const interest = 'Par quels dispositifs de référencement et/ou de certification êtes-vous intéressé pour le produit ? *';
const identity = 'Identification du produit';
const wishes = 'Votre intérêt pour les dispositifs de référencement et/ou de certification';

function card(name: string, text: string | null, action: string): CardContent {
  return { name, status: null, counters: [], text, action: link(action) };
}

/** In the order of the guide's "Prérequis". */
export const before: Example[] = [
  {
    name: 'parcours',
    url: `${site}/`,
    content: page({
      title: 'Les parcours',
      body: [
        { type: 'heading', text: 'Sélectionnez le parcours qui répond à votre besoin' },
        {
          type: 'links',
          links: [
            'Mon espace santé',
            'Ségur vague 1',
            'Ségur vague 2',
            'Ségur vague 1 Sans Financement',
            'Certification de conformité des dispositifs médicaux numériques',
          ].map((label) => link(label)),
        },
        {
          type: 'cards',
          cards: [
            card(
              'Ségur du Numérique en Santé vague 2',
              "Dans le cadre du référencement Ségur vague 2 avec financement SONS, vous avez la possibilité de faire référencer votre solution, qu'elle ait été ou non référencée en vague 1.",
              'En savoir plus',
            ),
          ],
        },
      ],
    }),
    expected: reading({ url: `${site}/`, kind: 'parcours', title: 'Les parcours' }),
  },
  {
    name: 'product-form',
    url: `${site}/p/nouveau`,
    content: page({
      title: 'Ajouter un nouveau produit',
      breadcrumb: ['Vos produits', 'Votre catalogue produits', 'Ajouter un nouveau produit'],
      body: [
        { type: 'text', text: stars },
        {
          type: 'form',
          form: {
            action: '/p/nouveau',
            multipart: false,
            sections: [
              section(
                identity,
                ask('nom', 'Nom du produit *', 'text', { values: ['Produit test'] }),
                ask('version', 'Version *', 'text', { values: ['v0.1'] }),
                ask('nil', "N° d'identification (NIL délivré par le CNDA)", 'text', { values: ['123456789'] }),
                ask('responsable', 'Responsable *', 'select', { options: choose('Editeur Recette', 'Autre Recette'), values: ['1'] }),
                ask('description', 'Description du produit *', 'textarea'),
                ask('certifications', 'Certifications', 'text'),
              ),
              section(wishes, ask('interet', interest, 'checkboxes', { options: choose(...interests), values: ['1', '3'] })),
            ],
            buttons: [{ label: 'Suivant', does: 'next' }],
          },
        },
      ],
    }),
    expected: reading({
      url: `${site}/p/nouveau`,
      kind: 'product-form',
      title: 'Ajouter un nouveau produit',
      fields: numbered(
        under(
          identity,
          field('Nom du produit *', 'text', 'Produit test'),
          field('Version *', 'text', 'v0.1'),
          field("N° d'identification (NIL délivré par le CNDA)", 'text', '123456789'),
          field('Responsable *', 'select', 'Editeur Recette', { options: ['Editeur Recette', 'Autre Recette'] }),
          field('Description du produit *', 'textarea'),
          field('Certifications', 'text'),
        ),
        under(
          wishes,
          field(interest, 'checkboxes', '1. Catalogue de services de Mon espace santé | 3. Ségur du Numérique en Santé', {
            options: interests,
          }),
        ),
      ),
    }),
  },
  {
    name: 'product-recap',
    url: `${site}/p/nouveau/2`,
    content: page({
      title: 'Ajouter un nouveau produit',
      breadcrumb: ['Vos produits', 'Votre catalogue produits', 'Ajouter un nouveau produit'],
      body: [
        {
          type: 'recap',
          sections: [
            {
              title: null,
              answers: [
                { label: 'Nom du produit', value: 'Produit test' },
                { label: 'Version', value: 'v0.1' },
                { label: 'Description', value: 'Dossier usager de démonstration' },
                { label: "N° d'identification (NIL délivré par le CNDA)", value: '123456789' },
                { label: 'Responsable du produit', value: 'Editeur Recette' },
                { label: 'Certifications', value: '' },
              ],
            },
          ],
        },
        {
          type: 'form',
          form: {
            action: '/p/nouveau/2',
            multipart: false,
            sections: [],
            buttons: [
              { label: 'Précédent', does: null, href: '/p/nouveau' },
              { label: 'Valider', does: 'confirm' },
            ],
          },
        },
      ],
    }),
    expected: reading({
      url: `${site}/p/nouveau/2`,
      kind: 'product-recap',
      title: 'Ajouter un nouveau produit',
      fields: numbered([
        field('Nom du produit', 'text', 'Produit test'),
        field('Version', 'text', 'v0.1'),
        field('Description', 'text', 'Dossier usager de démonstration'),
        field("N° d'identification (NIL délivré par le CNDA)", 'text', '123456789'),
        field('Responsable du produit', 'text', 'Editeur Recette'),
        field('Certifications', 'text'),
      ]),
    }),
  },
  {
    name: 'catalogue',
    url: `${site}/p`,
    content: page({
      title: 'Votre catalogue produits',
      breadcrumb: ['Vos produits', 'Votre catalogue produits'],
      body: [
        { type: 'links', links: [link('Ajouter un produit')] },
        { type: 'search', placeholder: 'Rechercher :', button: 'Rechercher', sort: 'Afficher 10 entrées' },
        {
          type: 'table',
          caption: 'Vos produits',
          columns: ['Réf. produit', 'Nom du produit', 'Version', 'Responsable', 'Parcours', 'Actions'],
          rows: [
            [
              { text: '3323' },
              { text: 'Produit test' },
              { text: 'v0.1' },
              { text: 'Editeur Recette' },
              { status: 'Ségur.v2' },
              { link: link('Voir', '/p/3323') },
            ],
            [
              { text: '3268' },
              { text: 'TEST LGC' },
              { text: '1' },
              { text: 'Editeur Recette' },
              { text: '' },
              { link: link('Voir', '/p/3268') },
            ],
          ],
        },
      ],
    }),
    expected: reading({
      url: `${site}/p`,
      kind: 'catalogue',
      title: 'Votre catalogue produits',
      candidatures: [
        { reference: '3323', product: 'Produit test', status: 'unknown', raw: '' },
        { reference: '3268', product: 'TEST LGC', status: 'unknown', raw: '' },
      ],
    }),
  },
  {
    name: 'product-sheet',
    url: `${site}/p/3323`,
    content: page({
      title: 'Produit test - v0.1 - 3323',
      breadcrumb: ['Vos produits', 'Votre catalogue produits', 'Produit test - v0.1 - 3323'],
      body: [
        { type: 'links', links: [link('Exporter la fiche produit')] },
        {
          type: 'cards',
          cards: [
            card('Doctrines du Numérique en Santé', null, 'Commencer'),
            card('Mon espace santé', null, 'Commencer'),
            card(
              'Ségur du numérique en santé vague 2',
              "Faites référencer votre solution sur le périmètre vague 2 du Ségur du Numérique en Santé, qu'elle ait été référencée ou non en vague 1.",
              'Commencer',
            ),
          ],
        },
      ],
    }),
    expected: reading({ url: `${site}/p/3323`, kind: 'product-sheet', title: 'Produit test - v0.1 - 3323', product }),
  },
  {
    name: 'demarche-choice',
    url: `${site}/p/3323/demarche`,
    content: page({
      title: 'Nouvelle démarche « Ségur vague 2 »',
      breadcrumb: ['Vos produits', 'Votre catalogue produits', 'Produit test - v0.1 - 3323', 'Nouvelle démarche « Ségur vague 2 »'],
      body: [
        { type: 'heading', text: 'Choisissez votre démarche' },
        {
          type: 'cards',
          cards: [
            ...['DPI', 'PFI', 'RIS', 'DB', 'LGC'].map((name) =>
              card(
                `${name} vague 2`,
                `Faites référencer votre logiciel répondant au Dossier de Spécifications de Référencement ${name}.`,
                '→',
              ),
            ),
            card(
              'DUI vague 2',
              'Faites référencer votre Dossier Usager Informatisé répondant au périmètre logiciel décrit dans le Dossier de Spécifications de Référencement DSR-MS-DUI-Va2.',
              '→',
            ),
          ],
        },
      ],
    }),
    expected: reading({
      url: `${site}/p/3323/demarche`,
      kind: 'demarche-choice',
      title: 'Nouvelle démarche « Ségur vague 2 »',
      guichet: 'segur',
      wave: 2,
      product,
    }),
  },
  {
    name: 'demarche-choice-lgc',
    url: `${site}/lgc/nouvelle`,
    content: page({
      title: 'Nouvelle démarche LGC vague 2',
      breadcrumb: ['Ségur vague 2', 'LGC vague 2', 'Nouvelle démarche'],
      body: [
        { type: 'text', text: 'Sélectionnez un produit déjà existant ou ajoutez un produit' },
        { type: 'search', placeholder: 'Rechercher un produit', button: 'Rechercher', sort: null },
        { type: 'links', links: [link('Ajouter un nouveau produit')] },
        { type: 'cards', cards: [card('TEST LGC - 1 - 3268', null, 'Sélectionner ce produit')] },
      ],
    }),
    expected: reading({
      url: `${site}/lgc/nouvelle`,
      kind: 'demarche-choice',
      title: 'Nouvelle démarche LGC vague 2',
      guichet: 'segur',
      dispositif: 'LGC',
      wave: 2,
    }),
  },
  {
    name: 'demarche-list',
    url: `${site}/dui`,
    content: page({
      title: 'Vos démarches DUI vague 2 (6)',
      body: [
        { type: 'search', placeholder: 'Rechercher un produit', button: 'Rechercher', sort: 'Trié par' },
        {
          type: 'table',
          caption: null,
          columns: ['ID', 'Nom du produit', 'Statut', 'Action'],
          rows: [
            [{ text: '3322' }, { text: 'Produit - v0.1' }, { status: 'A compléter' }, { link: link('Démarrer') }],
            [{ text: '3320' }, { text: 'Test_4_eqv_her_DUI_2026 - 1' }, { status: 'En cours' }, { link: link('Continuer') }],
          ],
        },
      ],
    }),
    expected: reading({
      url: `${site}/dui`,
      kind: 'demarche-list',
      title: 'Vos démarches DUI vague 2 (6)',
      guichet: 'segur',
      dispositif: 'DUI',
      wave: 2,
      candidatures: [
        { reference: '3322', product: 'Produit - v0.1', status: 'to-complete', raw: 'A compléter' },
        { reference: '3320', product: 'Test_4_eqv_her_DUI_2026 - 1', status: 'in-progress', raw: 'En cours' },
      ],
    }),
  },
  {
    name: 'demarche-list-cards',
    url: `${site}/lgc`,
    content: page({
      title: 'Vos démarches LGC vague 2 (2)',
      body: [
        { type: 'search', placeholder: 'Rechercher un produit', button: 'Rechercher', sort: 'Trié par' },
        {
          type: 'cards',
          cards: [
            { name: 'TEST LGC - 1', status: 'En cours', counters: [], text: 'ID : 3268', action: link('Continuer') },
            { name: 'Cabinet Pro - 7.2', status: 'A compléter', counters: [], text: 'ID : 3301', action: link('Démarrer') },
          ],
        },
      ],
    }),
    expected: reading({
      url: `${site}/lgc`,
      kind: 'demarche-list',
      title: 'Vos démarches LGC vague 2 (2)',
      guichet: 'segur',
      dispositif: 'LGC',
      wave: 2,
      candidatures: [
        { reference: '3268', product: 'TEST LGC - 1', status: 'in-progress', raw: 'En cours' },
        { reference: '3301', product: 'Cabinet Pro - 7.2', status: 'to-complete', raw: 'A compléter' },
      ],
    }),
  },
  {
    name: 'charter',
    url: `${site}/dui/charte`,
    content: page({
      title: 'Inscription au référencement Ségur vague 2',
      body: [
        {
          type: 'text',
          text: 'Avant de démarrer votre démarche de référencement Ségur vague 2, vous devez prendre connaissance de la Charte de référencement DUI va2 ci-dessous (ou consulter la charte via ce lien) et accepter cette dernière en cochant la case à cocher ci-dessous.',
        },
        {
          type: 'form',
          form: {
            action: '/dui/charte',
            multipart: false,
            sections: [
              section(
                null,
                ask(
                  'charte',
                  "En cochant cette case, le représentant du candidat reconnaît avoir lu et approuvé l'ensemble des termes de cette Charte. *",
                  'checkbox',
                ),
              ),
            ],
            buttons: [{ label: 'Confirmer', does: 'confirm' }],
          },
        },
      ],
    }),
    expected: reading({
      url: `${site}/dui/charte`,
      kind: 'charter',
      title: 'Inscription au référencement Ségur vague 2',
      guichet: 'segur',
      dispositif: 'DUI',
      wave: 2,
      fields: numbered([
        field(
          "En cochant cette case, le représentant du candidat reconnaît avoir lu et approuvé l'ensemble des termes de cette Charte. *",
          'checkbox',
        ),
      ]),
    }),
  },
  ...[
    {
      name: 'dashboard',
      status: 'A compléter',
      cells: ['A compléter', '-', '-', '-'],
      words: ['to-complete', 'not-open', 'not-open', 'not-open'],
      action: 'Démarrer',
    },
    {
      name: 'dashboard-advanced',
      status: 'En cours',
      cells: ['Validé', 'Soumis', 'En cours', '-'],
      words: ['validated', 'submitted', 'in-progress', 'not-open'],
      action: 'Continuer',
    },
  ].map(
    ({ name, status, cells, words, action }): Example => ({
      name,
      url: `${site}/dui/3323`,
      content: page({
        title: 'Produit test - v0.1 - 3323 : DUI vague 2',
        breadcrumb: ['Ségur vague 2', 'DUI vague 2', 'Produit test - v0.1 - 3323 : DUI vague 2'],
        candidatureFurniture: true,
        body: [
          { type: 'cards', cards: [{ name: 'Candidature RTPJTHIJVH', status, counters: [], text: null, action: link(action) }] },
          {
            type: 'table',
            caption: null,
            columns: STEPS,
            rows: [cells.map((cell) => (cell === '-' ? { text: cell } : { status: cell }))],
          },
        ],
      }),
      expected: reading({
        url: `${site}/dui/3323`,
        kind: 'dashboard',
        title: 'Produit test - v0.1 - 3323 : DUI vague 2',
        guichet: 'segur',
        dispositif: 'DUI',
        wave: 2,
        candidature: 'RTPJTHIJVH',
        product,
        steps: STEPS.map((step, index) => ({
          number: (index + 1) as 1 | 2 | 3 | 4,
          name: step,
          status: words[index] as 'to-complete',
          raw: cells[index] ?? '',
        })),
      }),
    }),
  ),
];
