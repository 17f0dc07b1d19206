import type { DispositifName } from '../../segur/dispositifs';

/** Where something is written. `about`: the only dispositif the document speaks of; for another one the same is inferred. */
export interface Source {
  title: string;
  confidence: 'stated' | 'inferred';
  about?: DispositifName;
}

const GUIDE_DUI = 'Guide DUI (juin 2026)';
const WEBINAR_PRINCIPLE = 'Webinaire « Principe d’équivalence des preuves » (19 février 2026)';
const WEBINAR_CONVERGENCE = 'Webinaire « Mise en œuvre de l’équivalence dans Convergence » (16 avril 2026)';

function guide(heading: string): Source {
  return { title: `${GUIDE_DUI}, ${heading}`, confidence: 'stated', about: 'DUI' };
}

function principle(heading: string): Source {
  return { title: `${WEBINAR_PRINCIPLE}, ${heading}`, confidence: 'stated' };
}

function convergence(heading: string): Source {
  return { title: `${WEBINAR_CONVERGENCE}, ${heading}`, confidence: 'stated' };
}

/** The passages of ANS documents that the engine rests on, by what they say. */
export const SOURCES = {
  guideHeritage: guide('Étape 1, 4. (1/4)'),
  guideEquivalence: guide('Étape 1, 4. (2/4)'),
  guidePrecedents: guide('Étape 1, 4. (3/4)'),
  guideInProgress: guide('Étape 1, 4. (4/4)'),
  guideNames: guide('Étape 2, 2. Informations CNDA (2/2)'),
  guideProfiles: guide('Étape 2, 3. Informations sur la solution logicielle'),
  guideComponents: guide('Étape 2, 6. Composants additionnels'),
  guideAttestation: guide('Étape 2, 7. Attestation sur l’honneur'),
  guideProofs: guide('Étape 3 : Dépôt des preuves'),
  principles: principle('Principes'),
  definitions: principle('Rappel et définitions des notions clés'),
  heritageScope: principle('Précisions sur la notion d’héritage'),
  upward: principle('Rappels sur la notion de compatibilité ascendante'),
  names: principle('Dénominations commerciales multiples'),
  pscCounters: principle('Fonctionnement sur les guichets PSC'),
  cndaCounter: principle('Fonctionnement sur le guichet CNDA'),
  casesA: principle('A - Cas d’application entre dispositifs distincts'),
  casesB: principle('B - Cas d’application au sein d’un dispositif'),
  managementRules: convergence('Règles de gestion'),
  nominal: convergence('Cas nominal'),
  case1: convergence('Cas 1'),
  case2: convergence('Cas 2'),
  case3: convergence('Cas 3'),
} satisfies Record<string, Source>;

/** How sure a passage is for one dispositif: what a guide states for another dispositif is only inferred. */
export function confidenceFor({ confidence, about }: Source, dispositif: DispositifName): 'stated' | 'inferred' {
  return about === undefined || about === dispositif ? confidence : 'inferred';
}

/** The same passage for something that it does not say in so many words. */
export function inferredFrom(source: Source): Source {
  return { ...source, confidence: 'inferred' };
}
