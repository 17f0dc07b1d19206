/** The rows that the user makes: each carries `updatedAt` and is deleted softly, so that two machines can be merged. */
import type { AnsFile } from '../candidature/rem/ans-file';
import type { PageKind } from '../reading/reading';
import type { Meaning } from '../reading/wordings';
import type { OwnDate } from '../segur/official-dates';

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

/** What the user says of one proof, of a requirement (`proof` is its id) or of a whole chapter (`proof` is ""). Key: [number+chapter+proof]. */
export interface ProofRow {
  number: string;
  chapter: string;
  proof: string;
  note: string;
  /** The name of the user's own file. */
  fileName: string;
  initials: string;
  /** YYYY-MM-DD. */
  due: string | null;
  /** The user ticked it: ready to be loaded. */
  done: boolean;
  deleted: boolean;
  changedAt: Partial<Record<ProofValue | 'deleted', string>>;
  updatedAt: string;
}

/** The values of a proof that the user sets, one by one. */
export type ProofValue = 'note' | 'fileName' | 'initials' | 'due' | 'done';

/** A date that the user set or corrected. Key: [dispositif+date]. */
export interface UserDateRow extends OwnDate {
  deleted: boolean;
  updatedAt: string;
}

/** What the user answered to a question that no page answers, of héritage and équivalence. Key: [number+question]. */
export interface AnswerRow {
  number: string;
  /** The question's id: "main:LGCV2GENU3", "proxy". */
  question: string;
  answer: boolean | string | string[];
  /** The answer was taken back. */
  deleted: boolean;
  updatedAt: string;
}

/** A REM or a list of equivalences that the user opened. Of the REMs of one dispositif, the last one changed is the one in use. Key: [kind+of+version]. */
export interface AnsFileRow extends AnsFile {
  /** Its dispositifs in one word: "DUI", "DUI+LGC". */
  of: string;
  deleted: boolean;
  updatedAt: string;
}

/**
 * A doubt or a warning that the user has set aside: « C'est bon ici ». It is silent while its field holds the value it held then. Key: [number+rule+place].
 */
export interface DismissalRow {
  number: string;
  rule: string;
  /** Where on the candidature's pages: made of the words of the site around the field, never of what is in it. */
  place: string;
  /** The question as printed, for lists; null for what is about a page. */
  label: string | null;
  /** 16 bits made of the value, never the value: enough to notice that it has changed, not enough to tell it. */
  mark: number;
  /** It was undone. */
  deleted: boolean;
  updatedAt: string;
}

/** A word of the site that the user has taught to the reader. Key: `word`, as printed. */
export interface WordRow {
  word: string;
  means: Meaning;
  /** The kind of page where it was shown; null where a file brought it. */
  kind: PageKind | null;
  /** It was forgotten. */
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
