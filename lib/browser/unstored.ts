/** That the last page read could not be stored, as the pages of the extension say it: noted until one is stored again or the browser ends. */
import { browser } from 'wxt/browser';
import type { StoreFailure } from '../store/errors';

const KEY = 'unstored';

/** Notes why the store failed; null where it did not. */
export async function noteUnstored(failure: StoreFailure | null): Promise<void> {
  if (failure === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: failure });
}

/** Calls back with what is noted, now and whenever it changes, until the returned function is called. */
export function watchUnstored(heard: (failure: StoreFailure | null) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) heard((changes[KEY].newValue as StoreFailure | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(changed);
  void browser.storage.session.get<Record<string, StoreFailure | undefined>>(KEY).then((noted) => heard(noted[KEY] ?? null));
  return () => browser.storage.session.onChanged.removeListener(changed);
}
