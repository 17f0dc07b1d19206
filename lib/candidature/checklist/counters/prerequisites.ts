import { LINKS } from '../../../segur/links';
import { CONVERGENCE } from '../../../segur/site';
import type { Definition } from '../definition';

/** iSC account and product. Being on a candidature's page at all proves what had to come before it. */
export const PREREQUISITES: Definition[] = [
  {
    key: 'isc-account',
    stage: 'prerequisites',
    counter: 'isc',
    source: 'Guide DUI (juin 2026), Prérequis 1 et 2',
    confidence: 'stated',
    link: LINKS.isc.href,
    proof: ({ dossier }) => ({ done: true, at: dossier.candidature.firstReadAt, words: '' }),
  },
  {
    key: 'isc-collaborators',
    stage: 'prerequisites',
    counter: 'isc',
    source: 'Webinaire DUI (26/05/2026) : notifications aux comptes ayant accès au produit',
    confidence: 'stated',
    kind: 'dashboard',
    after: ['isc-account'],
  },
  {
    key: 'product',
    stage: 'prerequisites',
    counter: 'convergence',
    source: 'Guide DUI (juin 2026), Prérequis 4 : Créer le produit',
    confidence: 'stated',
    kind: 'product-form',
    link: CONVERGENCE,
    after: ['isc-account'],
    proof: ({ dossier }) => ({ done: true, at: dossier.candidature.firstReadAt, words: dossier.candidature.product?.name ?? '' }),
  },
  {
    key: 'charter',
    stage: 'prerequisites',
    counter: 'segur',
    source: 'Guide DUI (juin 2026), Prérequis 7 : Charte de référencement',
    confidence: 'stated',
    kind: 'charter',
    after: ['product'],
    proof: ({ dossier }) => ({ done: true, at: dossier.candidature.firstReadAt, words: '' }),
  },
];
