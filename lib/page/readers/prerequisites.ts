import { isOwnText } from '../dom/outline';
import { STEP_NAMES } from '../lexicon';
import type { Guichet } from '../../reading/reading';
import { readRecap } from '../form/recap';
import { stepLine, stepTableIn } from '../facts/steps';
import { hasLine, isProductTitle } from '../facts/title';
import { formOf, hasControls } from './forms';
import { CANDIDATURE_FACTS, type Page, type Reader } from './reader';

const head = { step: null, guichet: null, expects: [] as Reader['expects'], read: () => ({ reading: {} }) };

/** "Les parcours". Source: guide DUI, Prérequis 3. */
export const parcours: Reader = {
  ...head,
  kind: 'parcours',
  detects: (page) => page.plainTitle === 'les parcours' || hasLine(page, /^selectionnez le parcours qui repond a votre besoin\.?$/),
};

const isNewProduct = (page: Page) => page.plainTitle === 'ajouter un nouveau produit';

/** "Ajouter un nouveau produit", the form. Source: guide DUI, Prérequis 4 (1/2). */
export const productForm: Reader = {
  ...head,
  kind: 'product-form',
  expects: ['fields'],
  detects: (page) => isNewProduct(page) && !isProductRecap(page) && hasControls(page),
  read: formOf,
};

/** Its recap. Source: guide DUI, Prérequis 4 (2/2). */
export const productRecap: Reader = {
  ...head,
  kind: 'product-recap',
  expects: ['fields'],
  detects: (page) => isNewProduct(page) && isProductRecap(page),
  read: (page) => ({ reading: { fields: readRecap(page.outline, page.title) } }),
};

function isProductRecap(page: Page): boolean {
  return hasLine(page, /^responsable du produit\b/) || (hasLine(page, /^valider$/) && hasLine(page, /^precedent$/));
}

/** A product's sheet. Source: guide DUI, Prérequis 5 (1/2). */
export const productSheet: Reader = {
  ...head,
  kind: 'product-sheet',
  expects: ['product'],
  detects: (page) =>
    isProductTitle(page.plainTitle) &&
    /^(?!.*vague ?\d).*\d$/.test(page.plainTitle) &&
    hasLine(page, /^(?:exporter la fiche produit|commencer)$/),
};

/** The choice of a démarche, or of a product for one. Source: guide DUI, Prérequis 5 (2/2); guide LGC, Prérequis 6. */
export const demarcheChoice: Reader = {
  ...head,
  kind: 'demarche-choice',
  guichet: 'segur',
  detects: (page) => /^nouvelle demarche\b/.test(page.plainTitle),
};

/** The charter to accept. Source: guide DUI, Prérequis 7. */
export const charter: Reader = {
  ...head,
  kind: 'charter',
  guichet: 'segur',
  expects: ['fields'],
  detects: (page) => page.plainTitle.startsWith('inscription au referencement segur'),
  read: formOf,
};

const counterOf = (page: Page): Guichet => (page.plainTitle.includes('guichet editeur') ? 'edc-psc' : 'segur');

const stepNames = (page: Page) =>
  STEP_NAMES[counterOf(page)].filter((name, index) =>
    page.outline.tokens.some((token) => isOwnText(token) && stepLine(token.text, index, name)),
  );

/** A candidature's dashboard, on either counter. Source: guide DUI, Prérequis 8. */
export const dashboard: Reader = {
  ...head,
  kind: 'dashboard',
  guichet: 'segur',
  expects: [...CANDIDATURE_FACTS, 'product', 'steps'],
  detects: (page) => / - \d{2,6} ?:.*(?:vague ?\d|guichet editeur)/.test(page.plainTitle) && stepNames(page).length >= 2,
  read: (page) => ({ reading: { guichet: counterOf(page), steps: stepTableIn(page.words, counterOf(page)) } }),
};
