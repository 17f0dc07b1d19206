import { type Browser, browser } from 'wxt/browser';
import { PANEL_LINE } from '../../lib/browser/messages';
import { listenUntil } from './listening';

/** Whether the browser's panel is open beside this page: it holds a line to the page in front of its window. Calls `changed` until `signal`. */
export function watchPanel(changed: () => void, signal: AbortSignal): { isOpen(): boolean } {
  let lines = 0;
  const heard = ({ name, onDisconnect }: Browser.runtime.Port) => {
    if (name !== PANEL_LINE) return;
    lines++;
    onDisconnect.addListener(() => {
      lines--;
      if (!signal.aborted) changed();
    });
    changed();
  };
  listenUntil(browser.runtime.onConnect, heard, signal);
  return { isOpen: () => lines > 0 };
}
