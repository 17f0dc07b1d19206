/** The part of the extension that only a page of Convergence needs, in the files that its script loads there. Holds none of them. */
import type { hinting } from '../hints';
import type { reading } from '../reader';
import type { judging } from '../rules';
import type { structuring } from '../structure';
import type { pointing } from '../teach';
import type { teaching } from '../taught';
import type { telling } from '../told';

/** What reads, judges, tells and hints. */
export type Engine = typeof reading & typeof judging & typeof telling & typeof hinting;
/** All there is: the structure of a page and what points only when asked for, the user's lexicon where words were taught. */
type Parts = Engine & typeof structuring & typeof pointing & typeof teaching;

const NAME = Symbol.for('cap-convergence.engine');
/** The content script's own world; the page's scripts never see it. */
const world = globalThis as { [NAME]?: Partial<Parts> };

/** Makes a part known, from the file that holds it. */
export function addPart(part: Partial<Parts>): void {
  world[NAME] = { ...world[NAME], ...part };
}

/** The engine as far as its files have loaded. */
export function engineNow(): Partial<Parts> {
  return world[NAME] ?? {};
}
