import { parisLocal } from '../../lib/segur/dates';
import * as native from '../../lib/page/dom/native';
import { sendToBackground } from '../../lib/browser/messages';
import { asPause, pauseAt, type PauseScope } from '../../lib/browser/pause';
import { watchAddress } from './address';
import type { Kept } from './kept';

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
export function watchPause(document: Document, kept: Kept, look: () => void, signal: AbortSignal): PagePause {
  const view = native.defaultView(document) as Window;
  const { location } = document; // the one property in whose place nothing of a page can stand
  const today = () => parisLocal(Date.now()).slice(0, 10);
  const scope = () => pauseAt(asPause(kept.now().pause), location.href, today());
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
  kept.hear((names) => (names.has('pause') || names.has('isPausedForAll')) && !signal.aborted && lookNow());
  for (const type of ['visibilitychange', 'pageshow', 'focus', 'popstate']) view.addEventListener(type, lookNow, { capture: true, signal });
  watchAddress(view, lookNow, signal);
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  awaitHour();
  return {
    isOn: () => kept.now().isPausedForAll === true || scope() !== null,
    begin: (begun) => void sendToBackground('pause', { scope: begun, address: location.href.replace(/[?#].*$/, '') }).catch(() => {}),
  };
}
