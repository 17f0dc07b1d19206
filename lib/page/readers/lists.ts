import { statusOf } from '../lexicon';
import type { Token } from '../outline';
import type { CandidatureLine } from '../reading';
import { plain } from '../text';
import { hasLine } from '../title';
import type { Page, Reader } from './reader';

/** The list of démarches. Source: guide DUI, Prérequis 6. */
export const demarcheList: Reader = {
  kind: 'demarche-list',
  guichet: 'segur',
  step: null,
  expects: ['candidatures'],
  detect: (page) => /^vos demarches\b/.test(page.plainTitle),
  read: (page) => ({ reading: { candidatures: linesOf(page, (token) => token.kind === 'status') } }),
};

/** The catalogue of products. Source: guide DUI, Prérequis 5 (1/2). */
export const catalogue: Reader = {
  kind: 'catalogue',
  guichet: null,
  step: null,
  expects: ['candidatures'],
  detect: (page) => /^votre catalogue produits?$|^vos produits$/.test(page.plainTitle) && (hasLine(page.outline, /ref\.? ?produit/) || hasLine(page.outline, /^ajouter un produit$/)),
  read: (page) => ({ reading: { candidatures: linesOf(page, (token) => /^segur[ .]?v\d$/.test(plain(token.text))) } }),
};

const REFERENCE = /^(?:id\s*:?\s*|n°\s*|ref\.?(?: produit)?\s*:?\s*)?(\d{2,6})$/;
const HEADER = /^(?:id|nom du produit|produit|statut|actions?|ref\.? produit|version|responsable|parcours|trie par.*|rechercher.*|vos produits)\s*:?$/;

/** One line per product: its number, its name and its status, in the order of reading; a number starts a line. */
function linesOf({ outline }: Page, isStatus: (token: Token) => boolean): CandidatureLine[] {
  const tokens = outline.tokens.filter((token) => token.kind !== 'control' && !token.furniture && !HEADER.test(plain(token.text)));
  const lines: CandidatureLine[] = [];
  for (const [at, token] of tokens.entries()) {
    const reference = token.kind === 'text' ? REFERENCE.exec(plain(token.text))?.[1] : undefined;
    const together = token.kind === 'text' ? /^(\d{3,6}) (?:- )?(\p{L}.*)$/u.exec(token.text) : null;
    const number = reference ?? together?.[1];
    if (!number) continue;
    const rest = tokens.slice(at + 1, nextLine(tokens, at));
    const product = together?.[2] ?? rest.find((other) => other.kind === 'text' && /\p{L}/u.test(other.text))?.text;
    const status = rest.find(isStatus);
    if (product) lines.push({ reference: number, product, status: status ? (statusOf(status.text) ?? 'unknown') : 'unknown', raw: status?.text ?? '' });
  }
  return lines;
}

function nextLine(tokens: Token[], at: number): number {
  const next = tokens.findIndex((token, index) => index > at && token.kind === 'text' && (REFERENCE.test(plain(token.text)) || /^\d{3,6} (?:- )?\p{L}/u.test(token.text)));
  return next < 0 ? tokens.length : next;
}
