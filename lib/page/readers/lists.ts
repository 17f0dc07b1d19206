import { type Grouping, groupsIn, holdsSeveralStatuses } from '../dom/groups';
import { statusOf } from '../lexicon';
import { isOwnText, type Token, isText } from '../dom/outline';
import type { CandidatureLine } from '../../reading/reading';
import { plain } from '../taught';
import { hasLine, titlePlace } from '../facts/title';
import type { Page, Reader } from './reader';
import * as native from '../dom/native';

/** The list of démarches. Source: guide DUI, Prérequis 6. */
export const demarcheList: Reader = {
  kind: 'demarche-list',
  guichet: 'segur',
  step: null,
  expects: ['candidatures'],
  detects: (page) => /^vos demarches\b/.test(page.plainTitle),
  read: (page) => ({
    reading: {
      candidatures: linesOf(page, true),
      ...(page.plainTitle.includes('guichet editeur') ? { guichet: 'edc-psc' as const } : {}),
    },
  }),
};

/** The catalogue of products. Source: guide DUI, Prérequis 5 (1/2). */
export const catalogue: Reader = {
  kind: 'catalogue',
  guichet: null,
  step: null,
  expects: ['candidatures'],
  detects: (page) =>
    /^votre catalogue produits?$|^vos produits$/.test(page.plainTitle) && hasLine(page, /ref\.? ?produit|^\W*ajouter un produit$/),
  read: (page) => ({ reading: { candidatures: linesOf(page, false) } }),
};

const REFERENCE = /^(?:#|id ?:? ?|n° ?|ref\.?(?: produit)? ?:? ?)?(\d{2,6})$/;
const HEADER =
  /^(?:id|nom du produit|produit|statut|actions?|ref\.? produit|version|responsable|parcours|trie par.*|rechercher.*|vos produits) ?:?$/;

/** One line per product: its number, its name and its status. */
function linesOf({ outline, title }: Page, hasStatus: boolean): CandidatureLine[] {
  return groupsIn(outline, titlePlace(outline, title) + 1, LINES).flatMap((tokens) => {
    const numbered = tokens.find(isReference);
    const together = tokens.map((token) => TOGETHER.exec(token.text)).find(Boolean);
    const named = tokens.filter(isProduct);
    const product =
      together?.[2] ?? (named.find((token) => token.heading !== null) ?? named.find((token) => / - /.test(token.text)) ?? named[0])?.text;
    if (!product) return [];
    const reference = numbered ? numbered.text.replace(/\D/g, '') : (together?.[1] ?? null);
    const raw = (hasStatus && tokens.find(({ kind }) => kind === 'status')?.text) || '';
    return [{ reference, product, status: statusOf(raw) ?? 'unknown', raw }];
  });
}

const TOGETHER = /^(\d{3,6}) (?:- )?(\p{L}.*)/u;
const isReference = (token: Token) => isText(token) && REFERENCE.test(plain(token.text));
const isMark = (token: Token) => isReference(token) || TOGETHER.test(token.text);
const isProduct = (token: Token) => isOwnText(token) && /\p{L}/u.test(token.text) && !isHeader(token) && !isReference(token);
/** The title of a column. A product may be called « Produit »: in a cell, it is one. */
const isHeader = (token: Token) => HEADER.test(plain(token.text)) && !native.closest(token.element, 'td,[role=cell],[role=gridcell]');

const LINES: Grouping = {
  isMark,
  isTooMuch: (tokens) =>
    tokens.filter(isMark).length > 1 ||
    holdsSeveralStatuses(tokens) ||
    tokens.some((token) => isText(token) && isHeader(token) && !native.closest(token.element, 'dl,dd,dt')),
  isWhole: (tokens) => tokens.some(isProduct),
  starts: [isReference, isProduct],
};
