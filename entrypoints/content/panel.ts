import { browser } from 'wxt/browser';
import { PANEL_LINE } from '../../lib/messages';

/** Whether the browser's panel is open beside this page: it holds a line to the page in front of its window. Calls `changed` until `signal`. */
export function watchPanel(changed: () => void, signal: AbortSignal): { isOpen(): boolean } {
  let lines = 0;
  browser.runtime.onConnect.addListener(({ name, onDisconnect }) => {
    if (name !== PANEL_LINE || signal.aborted) return;
    lines++;
    onDisconnect.addListener(() => {
      lines--;
      if (!signal.aborted) changed();
    });
    changed();
  });
  return { isOpen: () => lines > 0 };
}
