import { browser } from 'wxt/browser';
import { parisLocal } from '../../lib/segur/dates';
import * as native from '../../lib/page/dom/native';
import { readManaged } from '../../lib/browser/managed';
import { asPause, pauseAt, type PauseScope, withPause } from '../../lib/browser/pause';
import { listenUntil } from './listening';

const LOOK_EVERY_MS = 1_000;

/** The pause as it concerns one page. */
export interface PagePause {
  /** Whether the extension is paused on the page now. */
  isOn(): boolean;
  begin(scope: PauseScope): void;
}

/**
 * Follows the pause, and calls `look` whenever it may have begun or ended: it was switched in any window, the page has another address, the day in
 * Paris is over. Until `signal`.
 */
export async function watchPause(document: Document, look: () => void, signal: AbortSignal): Promise<PagePause> {
  const [{ pause }, managed] = await Promise.all([browser.storage.local.get<{ pause?: unknown }>('pause'), readManaged()]);
  let stored = asPause(pause);
  const today = () => parisLocal(Date.now()).slice(0, 10);
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (!changes.pause) return;
    stored = asPause(changes.pause.newValue);
    look();
  };
  const view = native.defaultView(document) as Window;
  const { location } = document; // the one property in whose place nothing of a page can stand
  listenUntil(browser.storage.local.onChanged, changed, signal);
  const timer = view.setInterval(look, LOOK_EVERY_MS);
  for (const type of ['visibilitychange', 'pageshow', 'popstate']) view.addEventListener(type, look, { capture: true, signal });
  signal.addEventListener('abort', () => view.clearInterval(timer));
  return {
    isOn: () => managed.paused || pauseAt(stored, location.href, today()) !== null,
    begin: (scope) => void browser.storage.local.set({ pause: withPause(stored, scope, location.href, today()) }),
  };
}
