/** « Tout effacer »: what is erased stays so until a page of Convergence is opened or loaded again. */
import { browser } from 'wxt/browser';
import { type Database, db } from '../store/db';
import { eraseAll } from '../store/snapshot';
import { eraseSynced } from './sync-state';

/**
 * Erases every row and every choice. First the instant (ms) is noted where the browser forgets it on closing, as it does with the pages that are
 * open now: what they still send is of before, and is not taken. What was given to the browser's sync goes first, as long as it is known that it was.
 */
export async function eraseEverything(instant: number, database: Database = db): Promise<void> {
  await browser.storage.session.set({ erasedAt: instant });
  const unsynced = await eraseSynced().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const { erasedAt: _, ...pins } = await browser.storage.session.get();
  await Promise.all([eraseAll(database), browser.storage.local.clear(), browser.storage.session.remove(Object.keys(pins))]);
  if (unsynced) throw unsynced.error; // said; here all is erased
}

/** A page that tells of itself so soon has just been opened. */
const JUST_OPENED_MS = 60_000;

/**
 * Whether everything was erased since a page was opened. `openedAt`: ms. Where the clock was ahead when it was, and is right again, a page that has just
 * been opened was opened since.
 */
export async function isErasedSince(openedAt: number): Promise<boolean> {
  const { erasedAt } = await browser.storage.session.get<{ erasedAt?: number }>('erasedAt');
  if (erasedAt === undefined || openedAt > erasedAt) return false;
  const now = Date.now();
  const isNew = erasedAt > now && openedAt <= now && now - openedAt < JUST_OPENED_MS;
  if (isNew) await browser.storage.session.set({ erasedAt: openedAt - 1 });
  return !isNew;
}
