import { mayBeDismissed, spotOf, withoutDismissed } from './dismissal';
import { sayFarewell } from './hints/farewell';
import { createHintLayer } from './hints/layer';
import { readPage } from './page/read';
import { structureOf } from './page/structure';
import { withoutPersonalMessages, withoutPersonalValues } from './personal';
import { RULES } from './rules/index';
import { runRules } from './rules/rule';

/** Where the loaded engine stands in the content script's own world; the page's scripts never see it. */
export const ENGINE = Symbol.for('cap-convergence.engine');

/** What reads a page, judges it and hints on it: the part of the extension that only a page of Convergence needs. */
export const engine = {
  readPage,
  structureOf,
  RULES,
  runRules,
  dismissal: { mayBeDismissed, spotOf, withoutDismissed },
  withoutPersonalValues,
  withoutPersonalMessages,
  createHintLayer,
  sayFarewell,
};

/** The engine's shape. */
export type Engine = typeof engine;
