/** What a page of Convergence says, as plain data. These shapes are the product's public contract: extend them, rename nothing. */
import type { DispositifName } from '../segur/dispositifs';
import type { Status } from '../segur/statuses';

export type { Status };

/** The kinds of page that a reader knows. `unknown` is every other page, and gives no finding. */
export type PageKind =
  | 'parcours'
  | 'product-form'
  | 'product-recap'
  | 'catalogue'
  | 'product-sheet'
  | 'demarche-choice'
  | 'demarche-list'
  | 'charter'
  | 'dashboard'
  | 'step1-form'
  | 'step1-recap'
  | 'step2-form'
  | 'step2-recap'
  | 'chapter-list'
  | 'chapter'
  | 'convention'
  | 'edc-form'
  | 'edc-chapter-list'
  | 'edc-chapter'
  | 'unknown';

/** The vague 2 démarches. "DB vague 2" and "DRIMbox vague 2" are both DRIMBOX. */
export type Dispositif = DispositifName;

/** The counters of Convergence that are read. */
export type Guichet = 'segur' | 'edc-psc';

/** The number of one of the four steps. */
export type StepNumber = 1 | 2 | 3 | 4;

/** A product as printed: "Produit test - v0.1 - 3323". */
export interface Product {
  name: string;
  version: string;
  reference: string;
}

/** One step of the stepper or of the dashboard's table; `raw` is the printed status, "" where only a tick or a number is drawn. */
export interface StepReading {
  number: StepNumber;
  name: string;
  status: Status;
  raw: string;
}

/** What a printed deadline is about: submitting step 1, step 2, or every proof. */
export type DeadlineSubject = 'candidature' | 'eligibilite' | 'preuves';

/** A printed deadline. `at` is ISO 8601 with the offset of Europe/Paris on that day: "2026-10-01T23:59:00+02:00". */
export interface DeadlineReading {
  subject: DeadlineSubject;
  at: string;
  raw: string;
}

/** The aside that counts the answers of a step. `draftSavedAt` is local Paris time without offset, "2025-09-02T14:19". */
export interface ProgressReading {
  percent: number | null;
  answered: number | null;
  mandatory: number | null;
  remaining: string[];
  draftSavedAt: string | null;
}

/** What a field asks for, by its meaning rather than by its tag. */
export type FieldKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'date'
  | 'number'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'checkboxes'
  | 'file'
  | 'link';

/** What a drop zone announces. Bytes are decimal, as printed: "15 Mo" is 15 000 000. Extensions are lower case, without a dot. */
export interface FileRule {
  maxBytes: number | null;
  extensions: string[];
  maxFiles: number | null;
}

/** One question of the page's own form. `id` is its index in `fields`; `value` is words, a date being YYYY-MM-DD where it can be read. */
export interface FieldReading {
  id: number;
  label: string;
  section: string | null;
  row: number | null;
  kind: FieldKind;
  mandatory: boolean;
  filled: boolean;
  value: string;
  options: string[];
  help: string | null;
  fileRule: FileRule | null;
}

/** One card of a chapter list. `loaded` and `total` count proofs. */
export interface ChapterReading {
  name: string;
  status: Status;
  raw: string;
  loaded: number | null;
  total: number | null;
  counted: 'loaded' | 'conform' | 'to-modify' | 'unknown';
  action: string | null;
}

/** The "Statut :" line of a chapter list. */
export interface TotalsReading {
  chaptersSubmitted: number;
  chapters: number;
  chaptersValidated: number;
  proofsSubmitted: number;
  proofs: number;
  proofsValidated: number;
}

/** One requirement of a chapter's page, with the ids of its scenarios and proofs. */
export interface RequirementReading {
  id: string;
  title: string | null;
  loaded: number;
  total: number;
  scenarios: string[];
  proofs: string[];
  fileRule: FileRule | null;
}

/** Étape 4. `referencedOn` is YYYY-MM-DD; `files` are the names of the documents listed. */
export interface ConventionReading {
  state: 'upcoming' | 'to-sign' | 'signed' | 'referenced';
  referencedOn: string | null;
  files: string[];
}

/** One line of a list of démarches or of the catalogue. */
export interface CandidatureLine {
  reference: string | null;
  product: string;
  status: Status;
  raw: string;
}

/** An open dialog that asks to confirm a submission. `proofs` is the printed "Nombre de preuves renseignées". */
export interface ConfirmationReading {
  about: 'step' | 'chapter';
  title: string;
  chapter: string | null;
  proofs: number | null;
}

/** The facts that a kind of page should carry, by the words used in `missing`. */
export type FactName =
  | 'candidature'
  | 'dispositif'
  | 'product'
  | 'deadlines'
  | 'steps'
  | 'progress'
  | 'fields'
  | 'chapters'
  | 'totals'
  | 'requirements'
  | 'convention'
  | 'candidatures';

/** Everything read from one page. */
export interface PageReading {
  url: string;
  kind: PageKind;
  title: string;
  guichet: Guichet | null;
  dispositif: Dispositif | null;
  wave: 1 | 2 | null;
  candidature: string | null;
  product: Product | null;
  step: StepNumber | null;
  steps: StepReading[];
  deadlines: DeadlineReading[];
  progress: ProgressReading | null;
  fields: FieldReading[];
  chapters: ChapterReading[];
  totals: TotalsReading | null;
  requirements: RequirementReading[];
  convention: ConventionReading | null;
  candidatures: CandidatureLine[];
  confirmation: ConfirmationReading | null;
  /** On a recap: whether the page offers to submit the step, or shows it only to be read again. Absent on other pages. */
  offersSubmission?: boolean;
  /** On a chapter's page, the chapter's name. */
  chapter: string | null;
  missing: FactName[];
}

/** How much a finding weighs. Only what the ANS states may be an error; what is inferred is at most a warning. */
export type Severity = 'error' | 'warning' | 'info';

/** Something to say about a page. `incomplete` means "cannot tell, please look". */
export interface Finding {
  /** The rule's id, which is its file's name. */
  rule: string;
  outcome: 'violation' | 'incomplete';
  severity: Severity;
  /** FieldReading.id; null when the finding is about the page or a chapter. */
  field: number | null;
  label: string | null;
  /** A whole sentence in the user's language (French for `inspect`) that says what to do. */
  message: string;
  /** Where it is written: "Guide DUI, Étape 1, 4. (3/4)" or a link. */
  source: string;
}

/** What is remembered of one candidature: business facts only, never a person's name, e-mail, telephone or address. */
export interface KnownCandidature {
  number: string;
  guichet: Guichet;
  dispositif: Dispositif | null;
  product: Product | null;
  candidateVersion: string | null;
  names: string[];
  nils: { name: string; nil: string }[];
  precedents: KnownPrecedent[];
  edcNru: { lps: string | null; proxy: string | null };
  profiles: string[];
  components: { name: string; chapters: string[] }[];
  /** YYYY-MM-DD. */
  forecastDate: string | null;
}

/** A precedent referencing that a candidature declares. */
export interface KnownPrecedent {
  nru: string;
  dsr: string;
  wave: 1 | 2;
  obtained: boolean;
  version: string | null;
}
