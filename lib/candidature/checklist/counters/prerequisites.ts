import { DOCUMENTS, stated } from '../../../segur/claim';
import { LINKS } from '../../../segur/links';
import { CONVERGENCE } from '../../../segur/site';
import type { Definition } from '../definition';

/** iSC account and product. Being on a candidature's page at all proves what had to come before it. */
export const PREREQUISITES: Definition[] = [
  {
    key: 'isc-account',
    stage: 'prerequisites',
    counter: 'isc',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 1, Les prérequis de l’étape 1',
      'Pour accéder à la plateforme Convergence, vous devez posséder un compte iSC',
      'all',
    ),
    link: LINKS.isc.href,
    proof: ({ dossier }) => ({ done: true, at: dossier.candidature.firstReadAt, words: '' }),
  },
  {
    key: 'isc-collaborators',
    stage: 'prerequisites',
    counter: 'isc',
    claim: stated(
      DOCUMENTS.parcours,
      'Zoom sur la phase 1 du parcours de Référencement',
      'tous les comptes ayant accès au produit concerné et ayant activé les notifications e-mail reçoivent une alerte par mail',
      ['DUI'],
    ),
    kind: 'dashboard',
    after: ['isc-account'],
  },
  {
    key: 'product',
    stage: 'prerequisites',
    counter: 'convergence',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 1, Prérequis 4 : Créer le produit (1/2)',
      'Pour ajouter un nouveau produit, vous devez renseigner les éléments d’identification de votre produit',
      ['DUI', 'LGC'],
    ),
    kind: 'product-form',
    link: CONVERGENCE,
    after: ['isc-account'],
    proof: ({ dossier }) => ({ done: true, at: dossier.candidature.firstReadAt, words: dossier.candidature.product?.name ?? '' }),
  },
  {
    key: 'demarche',
    stage: 'prerequisites',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.parcours,
      'Zoom sur la phase 1 du parcours de Référencement',
      'choisir le parcours Ségur, créer son produit et le rattacher à la démarche DUI',
      ['DUI'],
    ),
    link: CONVERGENCE,
    after: ['product'],
    proof: ({ dossier }) => ({ done: true, at: dossier.candidature.firstReadAt, words: '' }),
  },
  {
    key: 'charter',
    stage: 'prerequisites',
    counter: 'segur',
    claim: stated(
      DOCUMENTS.parcours,
      'Zoom sur la phase 1 du parcours de Référencement',
      'la personne ayant le pouvoir d’engager la responsabilité de l’éditeur peut accepter cette charte',
      ['DUI'],
    ),
    kind: 'charter',
    after: ['product'],
    proof: ({ dossier }) => ({ done: true, at: dossier.candidature.firstReadAt, words: '' }),
  },
];
