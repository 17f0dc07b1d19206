import { browser } from 'wxt/browser';
import { parisLocal } from '../../lib/segur/dates';
import * as native from '../../lib/page/dom/native';
import { readManaged } from '../../lib/browser/managed';
import { asPause, pauseAt, type PauseScope, withPause } from '../../lib/browser/pause';
import { watchAddress } from './address';
import { listenUntil } from './listening';

const HOUR_MS = 3_600_000;

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
  const view = native.defaultView(document) as Window;
  const { location } = document; // the one property in whose place nothing of a page can stand
  const today = () => parisLocal(Date.now()).slice(0, 10);
  const scope = () => pauseAt(stored, location.href, today());
  let timer = 0;
  /** A day's pause ends at a full hour. Each one is looked at: a computer that sleeps meanwhile would be late for a far one. */
  const awaitHour = () => {
    view.clearTimeout(timer);
    if (scope() === 'today' && !signal.aborted) timer = view.setTimeout(lookNow, HOUR_MS - (Date.now() % HOUR_MS));
  };
  const lookNow = () => {
    awaitHour();
    look();
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (!changes.pause) return;
    stored = asPause(changes.pause.newValue);
    lookNow();
  };
  listenUntil(browser.storage.local.onChanged, changed, signal);
  for (const type of ['visibilitychange', 'pageshow', 'focus', 'popstate']) view.addEventListener(type, lookNow, { capture: true, signal });
  watchAddress(view, lookNow, signal);
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  awaitHour();
  return {
    isOn: () => managed.paused || scope() !== null,
    begin: (begun) => void browser.storage.local.set({ pause: withPause(stored, begun, location.href, today()) }),
  };
}
