import { oneOf } from '../lexicon';
import { STEP_TITLES } from '../../segur/site-words';
import { kept } from '../dom/kept';
import { totalsIn } from '../facts/cards';
import type { Slices } from '../dom/slices';
import { formInSlices } from '../form/fields';
import { readRecap } from '../form/recap';
import { hasLine, isCandidaturePage } from '../facts/title';
import type { KindRead, Page, Reader } from './reader';

const FORM_FACTS: Reader['expects'] = ['candidature', 'dispositif', 'deadlines', 'steps', 'progress', 'fields'];
const RECAP_FACTS: Reader['expects'] = ['candidature', 'dispositif', 'steps', 'fields'];

/** Reads the page's own form. */
export function* formOf(page: Page): Slices<KindRead> {
  const { fields, elements, nameless } = yield* formInSlices(page.outline, page.title);
  return { reading: { fields }, elements, nameless };
}

const recapOf = (page: Page) => ({ reading: { fields: readRecap(page.outline, page.title) } });

const isQuestionnaire = (page: Page) =>
  page.plainTitle.startsWith("questionnaire d'evaluation") && !/guichet editeur/.test(page.plainTitle);
const isRecap = (page: Page, step: string) =>
  hasLine(page.outline, new RegExp(`^recapitulatif de l'etape "? ?${step}`)) && isCandidaturePage(page);
const hasControls = (page: Page) => page.outline.tokens.some((token) => token.kind === 'control' && !token.furniture);
const hasAnyRecap = (page: Page) =>
  hasLine(page.outline, /^(?:\d+\. )?recapitulatif(?: de l'etape.*)?$/) && hasLine(page.outline, /^soumettre votre candidature$/);

const [STEP1, STEP2] = [oneOf(STEP_TITLES[0]), oneOf(STEP_TITLES[1])];
const STEP1_WORDS = new RegExp(
  `informations du responsable legal|l'etape "${STEP1}"|soumettre une premiere fois la ${STEP1}|informations relatives a la version candidate`,
);
const STEP2_WORDS = new RegExp(
  `informations cnda|l'etape "${STEP2}"|soumettre une premiere fois (?:l' ?|l[ae] )${STEP2}|informations espace de confiance pro sante connect`,
);
const onOneLine = kept(({ words }: Page) => words.folded.replace(/\s/g, ' '));
const saysOf = (page: Page, pattern: RegExp) => pattern.test(onOneLine(page));

/** Étape 1, the form. Source: guide DUI, Étape 1. */
export const step1Form: Reader = {
  kind: 'step1-form',
  guichet: 'segur',
  step: 1,
  expects: FORM_FACTS,
  detect: (page) => isQuestionnaire(page) && !hasAnyRecap(page) && saysOf(page, STEP1_WORDS) && !saysOf(page, STEP2_WORDS),
  read: formOf,
};

/** Étape 1, the recap before submission. */
export const step1Recap: Reader = {
  kind: 'step1-recap',
  guichet: 'segur',
  step: 1,
  expects: RECAP_FACTS,
  detect: (page) => isRecap(page, STEP1) || (isQuestionnaire(page) && hasAnyRecap(page) && saysOf(page, STEP1_WORDS)),
  read: recapOf,
};

/** Étape 2, the form. Source: guide DUI, Étape 2. */
export const step2Form: Reader = {
  kind: 'step2-form',
  guichet: 'segur',
  step: 2,
  expects: FORM_FACTS,
  detect: (page) => isQuestionnaire(page) && !hasAnyRecap(page) && saysOf(page, STEP2_WORDS),
  read: formOf,
};

/** Étape 2, the recap before submission. */
export const step2Recap: Reader = {
  kind: 'step2-recap',
  guichet: 'segur',
  step: 2,
  expects: RECAP_FACTS,
  detect: (page) =>
    isRecap(page, STEP2) || (isQuestionnaire(page) && hasAnyRecap(page) && saysOf(page, STEP2_WORDS) && !saysOf(page, STEP1_WORDS)),
  read: recapOf,
};

const isEdcTitle = (page: Page) =>
  /^questionnaire d'evaluation ?: ?guichet editeur/.test(page.plainTitle) || page.plainTitle === 'formulaire administratif';
const isEdcRecap = (page: Page) =>
  hasLine(page.outline, /^(?:\d+\. )?recapitulatif(?: de l'etape "? ?formulaire administratif.*)?$/) ||
  (!hasControls(page) && readRecap(page.outline, page.title).filter(({ section, filled }) => section !== null && filled).length >= 2);

/** The administrative form of the EDC PSC counter, and its recap: the answers as printed questions, before and after they are submitted. */
export const edcForm: Reader = {
  kind: 'edc-form',
  guichet: 'edc-psc',
  step: 1,
  expects: ['candidature', 'fields'],
  detect: (page) =>
    isEdcTitle(page) &&
    totalsIn(page.words) === null &&
    !hasLine(page.outline, /^chapitres? d'exigences?\b/) &&
    (isEdcRecap(page) || hasControls(page)),
  read: (page) => (isEdcRecap(page) ? recapOf(page) : formOf(page)),
};
