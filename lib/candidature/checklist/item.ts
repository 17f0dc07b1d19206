/** The shapes of a checklist. */
import type { PageKind } from '../../reading/reading';
import type { DateName } from '../../segur/official-dates';

/** The counters that a vendor deals with. */
export type Counter = 'isc' | 'convergence' | 'segur' | 'edc-psc' | 'cnda' | 'gazelle' | 'motco2' | 'yousign';

/** The parts of the way, in order, under which a list is grouped. */
export type Stage = 'prerequisites' | 'step1' | 'step2' | 'step3' | 'step4' | 'edc-psc' | 'cnda' | 'tests' | 'derogatory' | 'own';

/**
 * Where an item stands, all told. `waiting` is one that another item blocks; `late` a `todo` whose own day has
 * passed, or whose official date has passed while what that date asks for is known not to be submitted.
 */
export type ItemState = 'todo' | 'waiting' | 'late' | 'done-by-page' | 'done-by-user' | 'not-concerned';

/** What an item is done by. */
export interface ItemDue {
  from: DateName | 'user';
  /** Paris local time "2027-10-01T12:00" or a day; null when the official date is not known. */
  at: string | null;
}

/** One line of a checklist. */
export interface ChecklistItem {
  /** Stable, made of the domain: "step1", "chapter:Sécurité des SI", "cnda-request:Nom commercial", "own:…". */
  key: string;
  stage: Stage;
  counter: Counter;
  /** Key of its text in `_locales` and what fills $1, $2...; an item of the user's own has its words in `words`. */
  title: { text: string; data: (string | number)[] };
  words: string | null;
  /** Key of the text that says why; null for the user's own. */
  why: { text: string; data: (string | number)[] } | null;
  source: string | null;
  confidence: 'stated' | 'inferred' | null;
  /** The kind of page of Convergence where it is done, and a link that opens the place; null where none is known. */
  where: { kind: PageKind | null; link: string | null };
  /** Keys of the items that must be done before, those not done yet only. */
  blockedBy: string[];
  /** Keys of the items that wait for this one. */
  blocks: string[];
  due: ItemDue | null;
  state: ItemState;
  /** What the page proves, and when it was read ("lu sur Convergence le ..."), itself or by a later step; null when it proves nothing either way. */
  page: { done: boolean; at: string; words: string; deduced?: boolean } | null;
  /** What the user says; null when nothing. */
  user: 'done' | 'todo' | 'not-concerned' | null;
  /** The page and the user do not say the same. */
  disagrees: boolean;
  note: string;
  initials: string;
  /** The user's own place in the list; null for the checklist's order. */
  order: number | null;
}
