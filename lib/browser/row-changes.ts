import { browser } from 'wxt/browser';
import { watchUserRows } from '../store/watch-rows';
import { isSyncOn } from './sync-state';

/** What changes in `storage.session` with the user's rows. */
export const ROWS_CHANGED = 'rowsChanged';

/** Wakes the background, which the browser may have put to sleep, for each change of the user's rows; from every page of ours. Nothing while sync is off. */
export function tellRowChanges(): void {
  watchUserRows(() => void tell());
}

async function tell(): Promise<void> {
  if (await isSyncOn()) await browser.storage.session.set({ [ROWS_CHANGED]: Date.now() });
}
