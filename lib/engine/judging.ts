import { mayBeDismissed, spotOf } from '../judge/dismissal';
import { judgePage } from '../judge/judge';
import { structureOf } from '../page/structure';
import { RULES } from '../rules/index';

/** What reads a page and judges it. */
export const judging = {
  judgePage,
  structureOf,
  dismissal: { mayBeDismissed, spotOf },
  /** The rules whose sentence waits until its field was left. */
  waits: new Set(RULES.filter(({ waits }) => waits).map(({ id }) => id)),
  /** By rule: whether an answer that is being typed is as long as a right one. */
  whole: new Map(RULES.flatMap(({ id, isWhole }) => (isWhole ? [[id, isWhole]] : []))),
};
