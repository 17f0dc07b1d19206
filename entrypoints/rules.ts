import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeDismissed, spotOf } from '../lib/judge/dismissal';
import { judgePage } from '../lib/judge/judge';
import { RULES } from '../lib/rules/index';
import { addPart } from './content/parts';

/** What judges a page that was read. */
export const judging = {
  judgePage,
  dismissal: { mayBeDismissed, spotOf },
  /** The rules whose sentence waits until its field was left. */
  waits: new Set(RULES.filter(({ waits }) => waits).map(({ id }) => id)),
  /** By rule: whether an answer that is being typed is as long as a right one. */
  whole: new Map(RULES.flatMap(({ id, isWhole }) => (isWhole ? [[id, isWhole]] : []))),
};

/** The rules, loaded beside the reader. */
export default defineUnlistedScript(() => addPart(judging));
