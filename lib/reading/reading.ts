/** What a page of Convergence says, as plain data. These shapes are the product's public contract: extend them, rename nothing. */
import type {
  Confirmed,
  ConventionState,
  Counted,
  DeadlineSubject,
  FactName,
  FieldKind,
  Guichet,
  Outcome,
  PageKind,
  ProofState,
  Severity,
  StepNumber,
  Wave,
} from './kinds';
import type { DispositifName } from '../segur/dispositifs';
import type { Status } from '../segur/statuses';

export type { DeadlineSubject, FactName, FieldKind, Guichet, PageKind, ProofState, Severity, Status, StepNumber };

/** The vague 2 démarches. "DB vague 2" and "DRIMbox vague 2" are both DRIMBOX. */
export type Dispositif = DispositifName;

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
  counted: Counted;
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
  /** One a proof, in page order. */
  proofStates: ProofReading[];
  /** Every request for a modification that the page prints, the open ones included, in page order; absent where none is. */
  requests?: ProofRequest[];
}

/** What a chapter's page says of one proof. `reason`: the printed words of the request to file it again; null in every other state. */
export interface ProofReading {
  proof: string;
  state: ProofState;
  reason: string | null;
}

/** A request of the ANS to file a proof again. `round`: its printed number; `on`: its printed day, YYYY-MM-DD. */
export interface ProofRequest {
  proof: string;
  round: number | null;
  on: string | null;
  words: string;
}

/** Étape 4. `referencedOn` is YYYY-MM-DD; `files` are the names of the documents listed. */
export interface ConventionReading {
  state: ConventionState;
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
  about: Confirmed;
  title: string;
  chapter: string | null;
  proofs: number | null;
}

export interface PageReading {
  url: string;
  kind: PageKind;
  title: string;
  guichet: Guichet | null;
  dispositif: Dispositif | null;
  wave: Wave | null;
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

/** Something to say about a page. `incomplete` means "cannot tell, please look". */
export interface Finding {
  /** The rule's id, which is its file's name. */
  rule: string;
  outcome: Outcome;
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
  wave: Wave;
  obtained: boolean;
  version: string | null;
}
