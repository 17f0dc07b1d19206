/** How an item is written down: data, with functions only for what depends on the candidature. */
import type { PageKind, StepNumber } from '../../reading/reading';
import type { DateName } from '../../segur/official-dates';
import type { Claim } from '../../segur/claim';
import type { Counter, Stage } from './item';
import type { Situation } from '../situation';

/** One of several items made from one definition: a commercial name, a chapter. `name` ends the key after ":" and fills $1, `more` $2 and on. */
export interface One {
  name: string;
  more?: (string | number)[];
}

/** What a page proves about an item. `words` are printed words or counters, "" where there are none. */
export interface Evidence {
  done: boolean;
  at: string;
  words: string;
  /** The page shows that it can be done now: what should come before is not waited for. */
  open?: boolean;
  /** No page says it: a later step that was validated implies it. */
  deduced?: boolean;
}

/** One item of the checklist, or one per name or chapter (`each`). Its texts are `item_<key>` and `item_<key>_why`, "-" written "_". */
export interface Definition {
  key: string;
  stage: Stage;
  counter: Counter;
  /** Where it is written, in what words, how surely and for which dispositifs: to the others it is not told. */
  claim: Claim;
  /** What else its reason rests on. */
  also?: Claim[];
  /** What makes an item be told all the same, as inferred, to a dispositif of which no document speaks: a page that asks for it. */
  shownBy?(situation: Situation): boolean;
  /** The kind of page of Convergence where it is done. */
  kind?: PageKind;
  link?: string;
  /** Keys that must be done before. "nil:=" is the `nil` of the same name, "chapter:*" every chapter; a key that does not apply blocks nothing. */
  after?: string[];
  /** The date by which the documents want it; counted for the dispositifs that they speak of. An item without a date in them has none. */
  due?: DateName;
  /** The text that says why in the place of the usual one once its date is past, where it is not that of every item of the date. */
  past?: string;
  /** It begins with the referencing: it is not left out once that is there. */
  afterwards?: boolean;
  /** Not needed once this key is done. "cnda-final:=" is the one of the same name. */
  unless?: string;
  /** A step of Ségur that cannot be validated without it: once it is, the item is done by deduction where no page says more. */
  impliedBy?: StepNumber;
  /** Always, when absent. */
  applies?(situation: Situation): boolean;
  each?(situation: Situation): One[];
  /** What the pages prove; null when they prove nothing either way. */
  proof?(situation: Situation, one: One): Evidence | null;
}
