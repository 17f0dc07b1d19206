/**
 * The rows that are kept. Keys are made of the domain, so that two machines make the same ones. Instants are ISO 8601 in UTC
 * ("2026-11-21T08:30:00.000Z"), days YYYY-MM-DD. Rows made by the user carry `updatedAt` and are deleted softly.
 */
import type {
  ChapterReading,
  ConventionReading,
  DeadlineReading,
  Dispositif,
  FactName,
  Finding,
  KnownCandidature,
  PageKind,
  PageReading,
  ProgressReading,
  RequirementReading,
  Status,
  StepNumber,
  StepReading,
  TotalsReading,
} from '../page/reading';

/** A printed deadline and when it was last seen. */
export interface SeenDeadline extends DeadlineReading {
  readAt: string;
}

/** One candidature. Key: `number`. Page facts are as of `readAt`; `archived` and `deleted` are the user's, as of `updatedAt`. */
export interface CandidatureRow extends KnownCandidature {
  /** The steps as last printed; [] before. */
  steps: StepReading[];
  /** The last printed per subject. */
  deadlines: SeenDeadline[];
  totals: TotalsReading | null;
  convention: ConventionReading | null;
  /** The statuses last printed for this candidature as a whole, on its dashboard or a list. */
  status: { status: Status; raw: string } | null;
  /** "Dénomination commerciale" of step 1 and its NIL, and the other commercial names with theirs: `names` and `nils` are made of them. */
  mainName: string | null;
  mainNil: string | null;
  others: { name: string; nil: string }[];
  /** What step 1 says of a referencing under way on another dispositif; null while unknown. */
  inProgress: boolean | null;
  /** Whether a NIE is given at step 2 (the number itself is not kept); null while unknown. */
  nieGiven: boolean | null;
  /** Where the candidature was last read. */
  url: string;
  firstReadAt: string;
  readAt: string;
  archived: boolean;
  updatedAt: string;
  deleted: boolean;
}

/** The facts that one page can tell of a candidature as a whole; a key is absent when the page says nothing of it. */
export type Facts = Partial<
  Pick<
    CandidatureRow,
    | 'mainName'
    | 'mainNil'
    | 'others'
    | 'candidateVersion'
    | 'precedents'
    | 'inProgress'
    | 'edcNru'
    | 'nieGiven'
    | 'profiles'
    | 'components'
    | 'forecastDate'
  >
>;

/** A page as the store takes it in. */
export interface Report {
  reading: PageReading;
  findings: readonly Finding[];
  facts: Facts;
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
export type FindingSummary = Pick<Finding, 'rule' | 'outcome' | 'severity' | 'field' | 'label'>;

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

/** What the user may say of an item. */
export type UserState = 'done' | 'todo' | 'not-concerned';

/** The user's own words about one item, or an item of their own. Key: [number+key]. */
export interface ItemRow {
  number: string;
  /** The checklist's key, or "own:" and a random name. */
  key: string;
  state: UserState | null;
  note: string;
  initials: string;
  /** YYYY-MM-DD. */
  due: string | null;
  /** The place that the user gave it; null where the checklist's own order holds. */
  order: number | null;
  /** An item made by the user: its words and where it is done. */
  own: { title: string; guichet: string } | null;
  deleted: boolean;
  /** When each of the values above was last set by the user. */
  changedAt: Partial<Record<ItemValue, string>>;
  updatedAt: string;
}

/** The values of an item that the user sets, one by one. */
export type ItemValue = 'state' | 'note' | 'initials' | 'due' | 'order' | 'own' | 'deleted';

/** The user's notes on one proof. Key: [number+chapter+proof]. */
export interface ProofRow {
  number: string;
  chapter: string;
  proof: string;
  note: string;
  /** The name of the user's own file. */
  fileName: string;
  deleted: boolean;
  changedAt: Partial<Record<'note' | 'fileName' | 'deleted', string>>;
  updatedAt: string;
}

/** One of the three official dates. */
export type DateName = 'date1' | 'date2' | 'date3';

/** A date that the user set or corrected. Key: [dispositif+date]. `at`: Paris local time "2027-10-01T12:00" or a day. */
export interface UserDateRow {
  dispositif: Dispositif;
  date: DateName;
  at: string;
  deleted: boolean;
  updatedAt: string;
}

/** When the user last looked at a candidature's changes. Key: `number`. */
export interface LookRow {
  number: string;
  at: string;
}

/** A reminder that was said. Key: `key`. */
export interface SaidRow {
  key: string;
  at: string;
}

/** The counters of one day, for the curve of proofs over time. Key: [number+day]; `day` is a day in Paris. */
export interface CountRow {
  number: string;
  day: string;
  total: number;
  /** Over the chapters that print how many proofs are loaded. */
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

/** The rows of every table, as the store gives them to a backup and takes them back. */
export interface StoredRows {
  candidatures: CandidatureRow[];
  chapters: ChapterRow[];
  requirements: RequirementRow[];
  pages: PageRow[];
  history: HistoryRow[];
  counts: CountRow[];
  items: ItemRow[];
  proofs: ProofRow[];
  userDates: UserDateRow[];
  looks: LookRow[];
}
