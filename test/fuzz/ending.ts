/** A worker that ends in the middle of its work: from one step of the database on, nothing more of it happens. */

const STEPS: [() => { prototype: object }, string[]][] = [
  [() => IDBObjectStore, ['put', 'add', 'delete', 'get', 'getAll', 'openCursor', 'createIndex', 'clear', 'index']],
  [() => IDBIndex, ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor']],
  [() => IDBCursor, ['update', 'continue', 'delete']],
  [() => IDBDatabase, ['createObjectStore', 'deleteObjectStore']],
];

/** How many steps some work took, and whether it was heard to be done. */
export interface Ended {
  steps: number;
  isDone: boolean;
}

/** Does some work that ends before its step of that number, counted from 0: its transaction is then given up, as the browser does, and no later step happens. */
export async function endedAt(step: number, work: () => Promise<unknown>): Promise<Ended> {
  let steps = 0;
  let end = () => {};
  const ended = new Promise<false>((resolve) => (end = () => resolve(false)));
  const undo: (() => void)[] = [];
  for (const [holder, names] of STEPS) {
    const { prototype } = holder() as { prototype: Record<string, (...given: unknown[]) => unknown> };
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(prototype, name);
      const run = prototype[name];
      if (!run || !before) continue;
      prototype[name] = function (this: object, ...given: unknown[]) {
        steps += 1;
        if (steps <= step) return run.apply(this, given);
        giveUp(this);
        end();
        throw new DOMException('The worker has ended', 'AbortError');
      };
      undo.push(() => Object.defineProperty(prototype, name, before));
    }
  }
  try {
    const done = work().then(
      () => true,
      () => false,
    );
    return { steps, isDone: await Promise.race([done, ended]) }; // who has ended hears no answer
  } finally {
    for (const back of undo) back();
  }
}

/** Gives up the transaction that a part of the database belongs to. */
function giveUp(part: object): void {
  const { transaction, objectStore, source } = part as { transaction?: unknown; objectStore?: object; source?: object };
  if (transaction instanceof IDBTransaction) {
    try {
      transaction.abort();
    } catch {
      // it was given up already
    }
  } else if (objectStore ?? source) giveUp((objectStore ?? source) as object);
}
