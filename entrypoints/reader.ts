import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeDismissed, spotOf } from '../lib/judge/dismissal';
import { judgePage } from '../lib/judge/judge';
import { pageReader } from '../lib/page/page-reader';
import { RULES } from '../lib/rules/index';
import { addPart } from './content/parts';

/** What reads a page and judges it. */
export const judging = {
  pageReader,
  judgePage,
  dismissal: { mayBeDismissed, spotOf },
  /** The rules whose sentence waits until its field was left. */
  waits: new Set(RULES.filter(({ waits }) => waits).map(({ id }) => id)),
  /** By rule: whether an answer that is being typed is as long as a right one. */
  whole: new Map(RULES.flatMap(({ id, isWhole }) => (isWhole ? [[id, isWhole]] : []))),
};

/** The reader and the rules, loaded by the content script on pages that may be a candidature's; on the others they cost nothing. */
export default defineUnlistedScript(() => addPart(judging));
