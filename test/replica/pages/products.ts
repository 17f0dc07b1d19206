/** Before any candidature: the landing page, the catalogue, a product, and the choice of a démarche. */
import type { CardContent, PageContent } from '../../skins/content.ts';
import { productLabel } from '../state.ts';
import type { ReplicaProduct, ReplicaState } from '../state.ts';
import { DEMARCHES, PARCOURS_TEXT, SEGUR_CARD_TEXT } from '../words/demarches.ts';
import type { Demarche } from '../words/demarches.ts';
import { ACCOUNT, PRODUCT_RECAP, PRODUCT_SECTIONS } from '../words/products.ts';
import { formContent } from './form.ts';
import { links, plainPage, takeRefusal } from './furniture.ts';

const CATALOGUE = ['Vos produits', 'Votre catalogue produits'];
const TABS = [
  'Mon espace santé',
  'Ségur vague 1',
  'Ségur vague 2',
  'Ségur vague 1 Sans Financement',
  'Certification de conformité des dispositifs médicaux numériques',
];

/** « Les parcours ». */
export function parcoursPage(): PageContent {
  const card: CardContent = {
    name: 'Ségur du Numérique en Santé vague 2',
    status: null,
    counters: [],
    text: PARCOURS_TEXT,
    action: { label: 'En savoir plus', href: '/produits' },
  };
  return plainPage(
    'Les parcours',
    [],
    [
      { type: 'text', text: 'Sélectionnez le parcours qui répond à votre besoin' },
      links(...TABS.map((label) => ({ label, href: '/' }))),
      { type: 'cards', cards: [card] },
      links(...DEMARCHES.map(({ label, slug }) => ({ label, href: `/demarches/${slug}` })), {
        label: 'Espace de confiance PSC',
        href: '/demarches/edc-psc',
      }),
    ],
  );
}

/** « Votre catalogue produits »: the products whose name holds `search`. */
export function cataloguePage({ products }: ReplicaState, search: string): PageContent {
  const found = products.filter((product) => productLabel(product).toLowerCase().includes(search.toLowerCase()));
  return plainPage('Votre catalogue produits', CATALOGUE, [
    { type: 'heading', text: 'Vos produits' },
    links({ label: 'Ajouter un produit', href: '/produits/nouveau' }),
    { type: 'search', placeholder: 'Rechercher :', button: 'Rechercher', sort: 'Afficher 10 entrées' },
    {
      type: 'table',
      caption: null,
      columns: ['Réf. produit', 'Nom du produit', 'Version', 'Responsable', 'Parcours', 'Actions'],
      rows: found.map((product) => [
        { text: product.reference },
        { text: product.name },
        { text: product.version },
        { text: ACCOUNT },
        { status: 'Ségur.v2' },
        { link: { label: 'Voir', href: `/produits/${product.reference}` } },
      ]),
    },
  ]);
}

/** « Ajouter un nouveau produit ». */
export function productFormPage({ productDraft }: ReplicaState): PageContent {
  const refusal = takeRefusal(productDraft);
  const form = formContent(PRODUCT_SECTIONS, productDraft, '/produits/nouveau', [
    { label: 'Retour', does: null, href: '/produits' },
    { label: 'Suivant', does: 'next' },
  ]);
  return plainPage(
    'Ajouter un nouveau produit',
    [...CATALOGUE, 'Ajouter un nouveau produit'],
    [{ type: 'text', text: 'Les champs obligatoires sont signalés par un astérisque *' }, ...refusal, { type: 'form', form }],
  );
}

/** The product to be created, once more before « Valider ». */
export function productRecapPage({ productDraft: { answers } }: ReplicaState): PageContent {
  const lines = PRODUCT_RECAP.map(({ label, name }) => ({ label, value: (answers[name] ?? []).join(', ') }));
  return plainPage(
    'Ajouter un nouveau produit',
    [...CATALOGUE, 'Ajouter un nouveau produit'],
    [
      { type: 'recap', sections: [{ title: 'Identification du produit', answers: lines }] },
      {
        type: 'form',
        form: {
          action: '/produits/nouveau/validation',
          multipart: false,
          sections: [],
          buttons: [
            { label: 'Précédent', does: null, href: '/produits/nouveau' },
            { label: 'Valider', does: 'validate' },
          ],
        },
      },
    ],
  );
}

/** A product's sheet. */
export function productSheetPage(product: ReplicaProduct): PageContent {
  const label = productLabel(product);
  const begin = (href: string) => ({ label: 'Commencer', href });
  const sheet = `/produits/${product.reference}`;
  return plainPage(
    label,
    [...CATALOGUE, label],
    [
      links({ label: 'Exporter la fiche produit', href: sheet }),
      {
        type: 'cards',
        cards: [
          { name: 'Doctrines du Numérique en Santé', status: null, counters: [], text: null, action: begin(sheet) },
          { name: 'Mon espace santé', status: null, counters: [], text: null, action: begin(sheet) },
          {
            name: 'Ségur du numérique en santé vague 2',
            status: null,
            counters: [],
            text: SEGUR_CARD_TEXT,
            action: begin(`${sheet}/demarches`),
          },
        ],
      },
    ],
  );
}

/** « Nouvelle démarche « Ségur vague 2 » » for a product. */
export function demarcheChoicePage(product: ReplicaProduct): PageContent {
  const title = 'Nouvelle démarche « Ségur vague 2 »';
  return plainPage(
    title,
    [...CATALOGUE, productLabel(product), title],
    [
      { type: 'heading', text: 'Choisissez votre démarche' },
      {
        type: 'cards',
        cards: DEMARCHES.map(({ cardLabel, cardText, slug }) => ({
          name: cardLabel,
          status: null,
          counters: [],
          text: cardText,
          action: { label: '→', href: `/produits/${product.reference}/demarches/${slug}`, post: true },
        })),
      },
    ],
  );
}

/** « Nouvelle démarche LGC vague 2 »: the démarche is known, the product is to be chosen. */
export function productChoicePage({ products }: ReplicaState, demarche: Demarche, search: string): PageContent {
  const title = `Nouvelle démarche ${demarche.label}`;
  const found = products.filter((product) => productLabel(product).toLowerCase().includes(search.toLowerCase()));
  return plainPage(
    title,
    ['Ségur vague 2', demarche.label, 'Nouvelle démarche'],
    [
      { type: 'text', text: 'Sélectionnez un produit déjà existant ou ajoutez un produit' },
      { type: 'search', placeholder: 'Rechercher un produit', button: 'Rechercher', sort: null },
      links({ label: 'Ajouter un nouveau produit', href: '/produits/nouveau' }),
      {
        type: 'cards',
        cards: found.map((product) => ({
          name: productLabel(product),
          status: null,
          counters: [],
          text: null,
          action: { label: 'Sélectionner ce produit', href: `/produits/${product.reference}/demarches/${demarche.slug}`, post: true },
        })),
      },
    ],
  );
}
