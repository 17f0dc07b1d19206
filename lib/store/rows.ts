/**
 * The rows that are kept. Keys are made of the domain, so that two machines make the same ones. Instants are ISO 8601 in UTC
 * ("2026-11-21T08:30:00.000Z"), days YYYY-MM-DD. Rows made by the user carry `updatedAt` and are deleted softly.
 */
import type {
  ChapterReading,
  ConventionReading,
  DeadlineReading,
  FactName,
  Finding,
  KnownCandidature,
  PageKind,
  ProgressReading,
  RequirementReading,
  Status,
  StepNumber,
  StepReading,
  TotalsReading,
} from '../reading/reading';
import type { FormFacts } from '../reading/facts';
import type { ItemRow, ProofRow } from './user-rows';

/** A printed deadline and when it was last seen. */
export interface SeenDeadline extends DeadlineReading {
  readAt: string;
}

/** One candidature. Key: `number`. Page facts are as of `readAt`; `archived` and `deleted` are the user's, as of `updatedAt`. */
export interface CandidatureRow extends KnownCandidature, FormFacts {
  /** The steps as last printed; [] before. */
  steps: StepReading[];
  /** The last printed per subject. */
  deadlines: SeenDeadline[];
  totals: TotalsReading | null;
  convention: ConventionReading | null;
  /** The statuses last printed for this candidature as a whole, on its dashboard or a list. */
  status: { status: Status; raw: string } | null;
  /** Where the candidature was last read. */
  url: string;
  firstReadAt: string;
  readAt: string;
  archived: boolean;
  updatedAt: string;
  deleted: boolean;
}

/** One chapter of proofs as last printed. Key: [number+name]. */
export interface ChapterRow extends ChapterReading {
  number: string;
  /** Its place in the printed list. */
  place: number;
  readAt: string;
}

/** One requirement of a chapter as last printed. Key: [number+chapter+id]. */
export interface RequirementRow extends RequirementReading {
  number: string;
  chapter: string;
  place: number;
  readAt: string;
}

/** A finding without its sentence. */
type FindingSummary = Pick<Finding, 'rule' | 'outcome' | 'severity' | 'field' | 'label'>;

/** The last reading of one page. Key: [number+kind+chapter]; `chapter` is "" outside a chapter's page. */
export interface PageRow {
  number: string;
  kind: PageKind;
  chapter: string;
  url: string;
  title: string;
  step: StepNumber | null;
  findings: FindingSummary[];
  missing: FactName[];
  progress: ProgressReading | null;
  readAt: string;
}

/** Something that differed from the reading before. Key: [number+at+subject+name]. `from` is null for the first time seen. */
export interface HistoryRow {
  number: string;
  at: string;
  subject: 'chapter' | 'step' | 'convention' | 'deadline';
  /** The chapter's or step's name as printed; the deadline's subject; "" for the convention. */
  name: string;
  /** Printed words; for a deadline its `at`, for the convention its state. */
  from: string | null;
  to: string;
  /** The new status, for what has one. */
  status: Status | null;
}

/** The counters of one day, for the curve of proofs over time. Key: [number+day]; `day` is a day in Paris. */
export interface CountRow {
  number: string;
  day: string;
  total: number;
  /** Those of chapters that were submitted included, also where the ANS asks for some again. */
  loaded: number;
  submitted: number;
  validated: number;
  readAt: string;
}

/** Everything about one candidature at one moment. */
export interface Dossier {
  candidature: CandidatureRow;
  chapters: ChapterRow[];
  requirements: RequirementRow[];
  pages: PageRow[];
  counts: CountRow[];
  items: ItemRow[];
  proofs: ProofRow[];
}

/** What of a dossier tells where a candidature stands. */
export type Standing = Pick<Dossier, 'candidature' | 'chapters' | 'pages' | 'items'>;
