import Dexie from 'dexie';
import type { Say } from '../rules/rule';

/** Why the store cannot do something. */
export type StoreFailure = 'full' | 'blocked' | 'newer' | 'closed' | 'unknown';

/** A failure of the store that another thread met: an error does not keep its name on the way. */
export class FailedBeside extends Error {
  constructor(readonly failure: StoreFailure) {
    super(failure);
  }
}

/** The reason behind an error that a verb of the store rejected with. What was stored before is still there in each case. */
export function storeFailure(error: unknown): StoreFailure {
  if (error instanceof FailedBeside) return error.failure;
  const names = namesIn(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'newer';
  if (names.includes('BlockedError') || names.includes('UpgradeError')) return 'blocked';
  const refused = ['DatabaseClosedError', 'InvalidStateError', 'SecurityError', 'OpenFailedError', 'MissingAPIError'];
  if (names.some((name) => refused.includes(name))) return 'closed';
  return 'unknown';
}

/** Whether an error is the database's, and not a mistake of the page that asks it. */
export function isStoreError(error: unknown): boolean {
  return error instanceof DOMException || error instanceof Dexie.DexieError;
}

/** The sentence that tells the user why what they changed was not stored, and what to do. */
export function failureWords(error: unknown, say: Say): string {
  const failure = storeFailure(error);
  return say(failure === 'full' ? 'unsaved_full' : `background_store_${failure}`);
}

/** An error's name and those of the errors inside it. */
function namesIn(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const inner = (error as { inner?: unknown }).inner;
  const cause = error instanceof Dexie.AbortError || inner ? namesIn(inner) : [];
  const failures = (error as { failures?: unknown }).failures;
  return [error.name, ...cause, ...(Array.isArray(failures) ? failures.flatMap(namesIn) : [])];
}
