import { CONVERGENCE } from '../../../segur/site';
import { isSubmitted, isValidated } from '../../../segur/statuses';
import type { Definition } from '../definition';
import { chapterNamed, readAtOf, type Situation, STEP2 } from '../../situation';

/** The chapter that asks for the technical maturity of the product. */
export const MATURITY = 'Prérequis Maturité Technique';
/** The card that says whether the test environments may be used. */
export const AUTHORISATION = "Autorisation d'accès aux environnements de test des acteurs de l'Espace de confiance";
const ANNEX = 'Guide DUI (juin 2026), Annexe 1 : guichets EDC PSC et CNDA';

const needed = ({ ahiOnly }: Situation): boolean => !ahiOnly;
const thirdParty = ({ ahiOnly, proxy }: Situation): boolean => !ahiOnly && proxy === 'third-party';

/** The EDC PSC counter: every profile but AHI alone. The two annex cases differ by whose Proxy e-santé it is. */
export const EDC_PSC: Definition[] = [
  {
    key: 'edc-candidature',
    stage: 'prerequisites',
    counter: 'edc-psc',
    source: 'Guide DUI (juin 2026), Étape 2 : comment obtenir le NRU au guichet EDC PSC',
    confidence: 'stated',
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
    source: 'Guide DUI (juin 2026), Annexe 1 ; FAQ Ségur : champs vivement recommandés',
    confidence: 'stated',
    kind: 'step2-form',
    after: ['edc-candidature'],
    applies: needed,
    proof: ({ proxy, dossier }) => (proxy === 'unknown' ? null : { done: true, at: readAtOf(dossier, STEP2), words: '' }),
  },
  {
    key: 'edc-maturity',
    stage: 'edc-psc',
    counter: 'edc-psc',
    source: ANNEX,
    confidence: 'stated',
    kind: 'edc-chapter',
    after: ['edc-candidature'],
    applies: needed,
    proof: ({ edc }) => {
      const chapter = chapterNamed(edc, MATURITY);
      if (!chapter || chapter.status === 'unknown') return null;
      return { done: isSubmitted(chapter.status), at: chapter.readAt, words: chapter.raw };
    },
  },
  {
    key: 'edc-authorisation',
    stage: 'edc-psc',
    counter: 'edc-psc',
    source: ANNEX,
    confidence: 'stated',
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
    source: `${ANNEX}, cas 1`,
    confidence: 'stated',
    applies: thirdParty,
  },
  {
    key: 'edc-chapters',
    stage: 'edc-psc',
    counter: 'edc-psc',
    source: 'Guide DUI (juin 2026), Annexe 2 : contenu du guichet EDC PSC',
    confidence: 'stated',
    kind: 'edc-chapter-list',
    after: ['edc-candidature'],
    due: 'date2',
    applies: (situation) => needed(situation) && others(situation).length === 0,
  },
  {
    key: 'edc-chapter',
    stage: 'edc-psc',
    counter: 'edc-psc',
    source: 'Guide DUI (juin 2026), preuves dérogatoires acceptées à la Date 2 : chapitres soumis au moins une fois',
    confidence: 'stated',
    kind: 'edc-chapter',
    after: ['edc-candidature'],
    due: 'date2',
    applies: needed,
    each: (situation) => others(situation).map(({ name }) => ({ name })),
    proof: ({ edc }, { name }) => {
      const chapter = chapterNamed(edc, name);
      if (!chapter || chapter.status === 'unknown') return null;
      return { done: isSubmitted(chapter.status), at: chapter.readAt, words: chapter.raw };
    },
  },
  {
    key: 'edc-habilitation',
    stage: 'edc-psc',
    counter: 'edc-psc',
    source: 'Guide LGC (septembre 2025), Étape 2 ; webinaire DUI (26/05/2026), conditions 1 et 2',
    confidence: 'stated',
    kind: 'edc-chapter-list',
    after: ['edc-maturity', 'edc-chapters', 'edc-chapter:*'],
    due: 'date3',
    applies: needed,
  },
  {
    key: 'proxy-habilitation',
    stage: 'edc-psc',
    counter: 'edc-psc',
    source: `${ANNEX}, cas 1`,
    confidence: 'stated',
    after: ['proxy-authorisation'],
    due: 'date3',
    applies: thirdParty,
  },
];

/** The EDC PSC chapters read, but the two that have their own item. */
function others({ edc }: Situation): { name: string }[] {
  const own = [chapterNamed(edc, MATURITY)?.name, chapterNamed(edc, AUTHORISATION)?.name];
  return (edc?.chapters ?? []).filter(({ name }) => !own.includes(name));
}
