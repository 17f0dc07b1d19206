/** What is demanded of the readers: pages read as written down, and unit tests. Those that find the most mutants in the least time come first. */
import { Script } from 'node:vm';
import { type Read, samplePages } from './pages.ts';
import type { Listed } from './table.ts';

/** One demand, and how it has done so far. */
export interface Demand {
  id: string;
  /** The file whose imports it tries, from the top of the project. */
  from: string;
  /** What is wrong, or null. Never throws. */
  fails(subject: Subject): Promise<string | null>;
  kills: number;
  /** Milliseconds, of all the times it was tried. */
  spent: number;
}

/** The code under test, loaded once. */
export interface Subject {
  readPage: Read;
  unitTests: Listed[];
}

/** A demand that takes longer than this does not end; at first it opens pages. */
const LIMIT_MS = 5_000;
const FIRST_LIMIT_MS = 120_000;
const timed = new Script('globalThis.__tried__()');

/** Every demand: the unit tests that this subject lists, and the pages of the sample. */
export function demandsOf({ unitTests }: Subject): Demand[] {
  const units = unitTests.map(({ name }, index) =>
    demand(name, `test/page/${name.split(' ')[0]}`, ({ unitTests: now }) => now[index]?.run()),
  );
  const pages = samplePages().map((page) => demand(page.name, 'lib/page/read.ts', ({ readPage }) => page.mustBeRight(readPage)));
  return [...units, ...pages];
}

function demand(id: string, from: string, attempt: (subject: Subject) => unknown): Demand {
  const one: Demand = {
    id,
    from,
    kills: 0,
    spent: 0,
    async fails(subject) {
      const start = performance.now();
      const failure = await inTime(() => attempt(subject), one.spent > 0 ? LIMIT_MS : FIRST_LIMIT_MS).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      one.spent += performance.now() - start;
      if (failure !== null) one.kills += 1;
      return failure;
    },
  };
  return one;
}

/** Ends what runs for too long, loops included. */
async function inTime(attempt: () => unknown, timeout: number): Promise<void> {
  Object.assign(globalThis, { __tried__: attempt });
  await timed.runInThisContext({ timeout });
}

/** The best first. */
export function byWorth(demands: Demand[]): Demand[] {
  return demands
    .map((one) => ({ one, worth: (one.kills + 0.1) / (one.spent + 20) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}
