import { oneOf } from '../lexicon';
import { STEP_TITLES } from '../../segur/site-words';
import { totalsIn } from '../facts/cards';
import { kept } from '../dom/kept';
import type { Slices } from '../dom/slices';
import { formInSlices } from '../form/fields';
import { readRecap } from '../form/recap';
import { hasLine, isCandidaturePage } from '../facts/title';
import { CANDIDATURE_FACTS, type KindRead, type Page, type Reader } from './reader';

const FORM_FACTS: Reader['expects'] = [...CANDIDATURE_FACTS, 'deadlines', 'steps', 'progress', 'fields'];
const RECAP_FACTS: Reader['expects'] = [...CANDIDATURE_FACTS, 'steps', 'fields'];

/** Reads the page's own form. */
export function* formOf(page: Page): Slices<KindRead> {
  const { fields, elements, nameless } = yield* formInSlices(page.outline, page.title);
  return { reading: { fields }, elements, nameless };
}

const recapOf = (page: Page) => ({ reading: { fields: readRecap(page.outline, page.title) } });

const isQuestionnaire = (page: Page) => /^questionnaire d'evaluation(?!.*guichet editeur)/.test(page.plainTitle);
const isRecap = (page: Page, step: string) => hasLine(page, new RegExp(`^recapitulatif de l'etape "? ?${step}`)) && isCandidaturePage(page);
/** Whether the page's own matter asks something. */
export const hasControls = (page: Page) =>
  page.outline.tokens.some(
    ({ kind, furniture, element }) => kind === 'control' && !furniture && (element as HTMLInputElement).type !== 'search',
  );
const hasAnyRecap = (page: Page) =>
  hasLine(page, /^(?:\d+\. )?recapitulatif(?: de l'etape.*)?$/) && hasLine(page, /^soumettre votre candidature$/);

const [STEP1, STEP2] = [oneOf(STEP_TITLES[0]), oneOf(STEP_TITLES[1])];
const stepWords = (step: string, sections: string) =>
  new RegExp(`l'etape "${step}"|soumettre une premiere fois (?:l' ?|l[ae] )${step}|informations (?:${sections})`.replaceAll(' ', '\\s'));
const STEP1_WORDS = stepWords(STEP1, 'du responsable legal|relatives a la version candidate');
const STEP2_WORDS = stepWords(STEP2, 'cnda|espace de confiance pro sante connect');

/** Whether a page has the words of each step. */
const hasStepWords = kept(({ words }: Page) => [STEP1_WORDS, STEP2_WORDS].map((pattern) => pattern.test(words.folded)));

/** The step whose words a questionnaire has; a form that has both is the second's, a recap of both the first's. */
function stepOf(page: Page, isRecap: boolean): 1 | 2 | null {
  if (!isQuestionnaire(page) || hasAnyRecap(page) !== isRecap) return null;
  const [is1, is2] = hasStepWords(page);
  return is1 && (isRecap || !is2) ? 1 : is2 ? 2 : null;
}

const stepForm = (step: 1 | 2): Reader => ({
  kind: `step${step}-form`,
  guichet: 'segur',
  step,
  expects: FORM_FACTS,
  detects: (page) => stepOf(page, false) === step,
  read: formOf,
});

const stepRecap = (step: 1 | 2): Reader => ({
  kind: `step${step}-recap`,
  guichet: 'segur',
  step,
  expects: RECAP_FACTS,
  detects: (page) => isRecap(page, step === 1 ? STEP1 : STEP2) || stepOf(page, true) === step,
  read: recapOf,
});

/** Étape 1, the form. Source: guide DUI, Étape 1. */
export const step1Form = stepForm(1);

/** Étape 1, the recap before submission. */
export const step1Recap = stepRecap(1);

/** Étape 2, the form. Source: guide DUI, Étape 2. */
export const step2Form = stepForm(2);

/** Étape 2, the recap before submission. */
export const step2Recap = stepRecap(2);

const isEdcTitle = (page: Page) => /^(?:questionnaire d'evaluation ?: ?guichet editeur|formulaire administratif$)/.test(page.plainTitle);
const isEdcRecap = (page: Page) =>
  hasLine(page, /^(?:\d+\. )?recapitulatif(?: de l'etape "? ?formulaire administratif.*)?$/) ||
  (!hasControls(page) && readRecap(page.outline, page.title).filter(({ section, filled }) => section !== null && filled).length >= 2);

/** The administrative form of the EDC PSC counter, and its recap: the answers as printed questions, before and after they are submitted. */
export const edcForm: Reader = {
  kind: 'edc-form',
  guichet: 'edc-psc',
  step: 1,
  expects: ['candidature', 'fields'],
  detects: (page) =>
    isEdcTitle(page) &&
    totalsIn(page.words) === null &&
    !hasLine(page, /^chapitres? d'exigences?\b/) &&
    (isEdcRecap(page) || hasControls(page)),
  read: (page) => (isEdcRecap(page) ? recapOf(page) : formOf(page)),
};
