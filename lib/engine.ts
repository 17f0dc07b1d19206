import { sayFarewell } from './hints/farewell';
import { createHintLayer } from './hints/layer';
import { mayBeDismissed, spotOf } from './judge/dismissal';
import { judgePage } from './judge/judge';
import { structureOf } from './page/structure';
import { RULES } from './rules/index';

/** Where the loaded engine stands in the content script's own world; the page's scripts never see it. */
export const ENGINE = Symbol.for('cap-convergence.engine');

/** What judges a page and hints on it: the part of the extension that only a page of Convergence needs. */
export const engine = {
  judgePage,
  structureOf,
  dismissal: { mayBeDismissed, spotOf },
  createHintLayer,
  sayFarewell,
  /** The rules whose sentence waits until its field was left. */
  waits: new Set(RULES.filter(({ waits }) => waits).map(({ id }) => id)),
  /** By rule: whether an answer that is being typed is as long as a right one. */
  whole: new Map(RULES.flatMap(({ id, isWhole }) => (isWhole ? [[id, isWhole]] : []))),
};

/** The engine's shape. */
export type Engine = typeof engine;
