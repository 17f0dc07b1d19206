import { browser } from 'wxt/browser';
import { PAGE_LINE } from '../../lib/browser/messages';

/** When somebody comes to the page or does something there. */
const MOMENTS = ['visibilitychange', 'pageshow', 'focus', 'pointerover', 'pointerdown', 'keydown'];
/** The line breaks a moment before the extension has gone. */
const GONE_WITHIN_MS = 1_000;

/**
 * Calls `gone` once the extension has gone from under the page: it was updated, removed or switched off. A line to the background breaks then; as it
 * breaks, too, where the background goes to sleep, and is not taken up again, the page is looked at besides whenever somebody is there. No clock runs.
 */
export function watchGoing(view: Window, gone: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!signal.aborted && browser.runtime?.id === undefined) gone();
  };
  for (const type of MOMENTS) view.addEventListener(type, look, { capture: true, passive: true, signal });
  browser.runtime.connect({ name: PAGE_LINE }).onDisconnect.addListener(() => {
    void browser.runtime?.lastError; // one that is not asked for is written to the page's console
    view.setTimeout(look, GONE_WITHIN_MS);
  });
}
