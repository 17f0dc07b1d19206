import { DOCUMENTS, stated } from '../../../segur/claim';
import { CONVERGENCE } from '../../../segur/site';
import { isSubmitted, isValidated } from '../../../segur/statuses';
import type { Definition, Evidence } from '../definition';
import { chapterNamed, readAtOf, type Situation, STEP2 } from '../../situation';

/** The chapter that asks for the technical maturity of the product. */
export const MATURITY = 'Prérequis Maturité Technique';
/** The card that says whether the test environments may be used. */
export const AUTHORISATION = "Autorisation d'accès aux environnements de test des acteurs de l'Espace de confiance";

/** Whether the EDC PSC counter is on the candidature's way: every profile but AHI alone. */
export const needed = ({ ahiOnly }: Situation): boolean => !ahiOnly;
/** Whether a page asks for it whatever the documents say: an EDC PSC candidature is there, or its number is given. */
export const isAsked = ({ edc, dossier: { candidature } }: Situation): boolean => edc !== null || candidature.edcNru.lps !== null;
const thirdParty = ({ ahiOnly, proxy }: Situation): boolean => !ahiOnly && proxy === 'third-party';

/** The EDC PSC counter: every profile but AHI alone. The two annex cases differ by whose Proxy e-santé it is. */
export const EDC_PSC: Definition[] = [
  {
    key: 'edc-candidature',
    stage: 'prerequisites',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, 1. Informations Espace de Confiance Pro Santé Connect',
      'vous devez rattacher, sur le parcours EDC PSC, votre produit à la Démarche EDC PSC Editeur',
      ['DUI', 'LGC'],
      ['PSF'],
    ),
    link: CONVERGENCE,
    after: ['product'],
    applies: needed,
    proof: ({ edc, dossier }) => {
      if (edc) return { done: true, at: edc.candidature.readAt, words: edc.candidature.number };
      const { number, edcNru } = dossier.candidature;
      const given = edcNru.lps && edcNru.lps !== number ? edcNru.lps : null;
      return given ? { done: true, at: readAtOf(dossier, STEP2), words: given } : null;
    },
  },
  {
    key: 'proxy-choice',
    stage: 'step2',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, 1. Informations Espace de Confiance Pro Santé Connect',
      'vous devez renseigner le même NRU dans les deux champs',
      ['DUI', 'LGC'],
      ['PSF'],
    ),
    kind: 'step2-form',
    after: ['edc-candidature'],
    applies: needed,
    proof: ({ proxy, dossier }) => (proxy === 'unknown' ? null : { done: true, at: readAtOf(dossier, STEP2), words: '' }),
  },
  {
    key: 'edc-maturity',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.parcours,
      'Comment récupérer les preuves ?',
      'Déposer en priorité les preuves du chapitre « prérequis maturité technique »',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    kind: 'edc-chapter',
    after: ['edc-candidature'],
    applies: needed,
    proof: ({ edc }) => submitted(edc, MATURITY),
  },
  {
    key: 'edc-authorisation',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, preuves dérogatoires acceptées à la Date 2 (2/2)',
      'L’obtention de l’Autorisation d’accès aux environnements de test des acteurs de l’Espace de confiance',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    kind: 'edc-chapter-list',
    after: ['edc-maturity'],
    due: 'date2',
    applies: needed,
    proof: ({ edc }) => {
      const card = chapterNamed(edc, AUTHORISATION);
      return card && isValidated(card.status) ? { done: true, at: card.readAt, words: card.raw } : null;
    },
  },
  {
    key: 'proxy-authorisation',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Annexe n°1 – Les prérequis de l’étape 3',
      'Je récupère l’autorisation aux environnements de test des acteurs de l’EDC que l’ANS a délivrée à l’Editeur de proxy',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    applies: thirdParty,
  },
  {
    key: 'edc-chapters',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, preuves dérogatoires acceptées à la Date 2 (2/2)',
      'L’ensemble des chapitres soumis au moins une fois',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    kind: 'edc-chapter-list',
    after: ['edc-candidature'],
    due: 'date2',
    applies: (situation) => needed(situation) && others(situation).length === 0,
  },
  {
    key: 'edc-chapter',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, preuves dérogatoires acceptées à la Date 2 (2/2)',
      'L’ensemble des chapitres soumis au moins une fois',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    kind: 'edc-chapter',
    after: ['edc-candidature'],
    due: 'date2',
    applies: needed,
    each: (situation) => others(situation).map(({ name }) => ({ name })),
    proof: ({ edc }, { name }) => submitted(edc, name),
  },
  {
    key: 'edc-habilitation',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, preuves dérogatoires acceptées à la Date 2 (2/2)',
      'une habilitation EDC PSC Editeur de logiciel utilisateur ainsi qu’une habilitation EDC PSC Editeur de Proxy e-santé doivent être déposées',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    kind: 'edc-chapter-list',
    after: ['edc-maturity', 'edc-chapters', 'edc-chapter:*'],
    applies: needed,
  },
  {
    key: 'proxy-habilitation',
    stage: 'edc-psc',
    counter: 'edc-psc',
    shownBy: isAsked,
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, preuves dérogatoires acceptées à la Date 2 (2/2)',
      'une habilitation EDC PSC Editeur de logiciel utilisateur ainsi qu’une habilitation EDC PSC Editeur de Proxy e-santé doivent être déposées',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    after: ['proxy-authorisation'],
    applies: needed,
  },
];

/** The EDC PSC chapters read, but the two that have their own item. */
function others({ edc }: Situation): { name: string }[] {
  const own = [chapterNamed(edc, MATURITY)?.name, chapterNamed(edc, AUTHORISATION)?.name];
  return (edc?.chapters ?? []).filter(({ name }) => !own.includes(name));
}

/** Whether the chapter of this name is submitted, as it was last read; null where nothing says. */
function submitted(edc: Situation['edc'], name: string): Evidence | null {
  const chapter = chapterNamed(edc, name);
  if (!chapter || chapter.status === 'unknown') return null;
  return { done: isSubmitted(chapter.status), at: chapter.readAt, words: chapter.raw };
}
