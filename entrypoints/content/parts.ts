/** The part of the extension that only a page of Convergence needs, in the two files that its script loads there. Holds neither. */
import type { hinting } from '../hints';
import type { judging } from '../reader';

export type Engine = typeof judging & typeof hinting;

const NAME = Symbol.for('cap-convergence.engine');
/** The content script's own world; the page's scripts never see it. */
const world = globalThis as { [NAME]?: Partial<Engine> };

/** Makes a part known, from the file that holds it. */
export function addPart(part: Partial<Engine>): void {
  world[NAME] = { ...world[NAME], ...part };
}

/** The engine as far as its files have loaded. */
export function engineNow(): Partial<Engine> {
  return world[NAME] ?? {};
}
