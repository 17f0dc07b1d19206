/** The words that a reading is made of, each list once: the types and the shapes that check them come from here. */

/** The kinds of page that a reader knows. `unknown` is every other page, and gives no finding. */
export const PAGE_KINDS = [
  'parcours',
  'product-form',
  'product-recap',
  'catalogue',
  'product-sheet',
  'demarche-choice',
  'demarche-list',
  'charter',
  'dashboard',
  'step1-form',
  'step1-recap',
  'step2-form',
  'step2-recap',
  'chapter-list',
  'chapter',
  'convention',
  'edc-form',
  'edc-chapter-list',
  'edc-chapter',
  'unknown',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The counters of Convergence that are read. */
export const GUICHETS = ['segur', 'edc-psc'] as const;
export type Guichet = (typeof GUICHETS)[number];

export const STEP_NUMBERS = [1, 2, 3, 4] as const;
export type StepNumber = (typeof STEP_NUMBERS)[number];

/** The waves of the Référencement Ségur. */
export const WAVES = [1, 2] as const;
export type Wave = (typeof WAVES)[number];

/** What a printed deadline is about: submitting step 1, step 2, or every proof. */
export const DEADLINE_SUBJECTS = ['candidature', 'eligibilite', 'preuves'] as const;
export type DeadlineSubject = (typeof DEADLINE_SUBJECTS)[number];

/** What a field asks for, by its meaning rather than by its tag. */
export const FIELD_KINDS = [
  'text',
  'email',
  'tel',
  'date',
  'number',
  'textarea',
  'select',
  'radio',
  'checkbox',
  'checkboxes',
  'file',
  'link',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What a chapter's card counts. */
export const COUNTED = ['loaded', 'conform', 'to-modify', 'unknown'] as const;
export type Counted = (typeof COUNTED)[number];

/** What a chapter's page says of one proof; `unknown` where its zone does not tell. */
export const PROOF_STATES = ['missing', 'loaded', 'to-redo', 'conform', 'unknown'] as const;
export type ProofState = (typeof PROOF_STATES)[number];

/** How far the convention of Étape 4 is. */
export const CONVENTION_STATES = ['upcoming', 'to-sign', 'signed', 'referenced'] as const;
export type ConventionState = (typeof CONVENTION_STATES)[number];

/** What a dialog asks to confirm the submission of. */
export const CONFIRMED = ['step', 'chapter'] as const;
export type Confirmed = (typeof CONFIRMED)[number];

/** The facts that a kind of page should carry, by the words used in `missing`. */
export const FACT_NAMES = [
  'candidature',
  'dispositif',
  'product',
  'deadlines',
  'steps',
  'progress',
  'fields',
  'chapters',
  'totals',
  'requirements',
  'convention',
  'candidatures',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/**
 * What cannot be done on a page: `hints-removed`: it takes the hints away; `in-frame`: a form of it stands in a frame, which is not read; `unloaded`: the
 * browser does not let the reader into it.
 */
export const PAGE_LIMITS = ['hints-removed', 'in-frame', 'unloaded'] as const;
export type PageLimit = (typeof PAGE_LIMITS)[number];

/** How much a finding weighs. Only what the ANS states may be an error; what is inferred is at most a warning. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `incomplete` means "cannot tell, please look". */
export const OUTCOMES = ['violation', 'incomplete'] as const;
export type Outcome = (typeof OUTCOMES)[number];
