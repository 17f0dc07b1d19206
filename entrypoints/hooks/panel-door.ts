import { openPanelOf } from '../../lib/browser/tabs';

/** Opens the panel of a window by a click in a page of ours. Must be the first call in that click; false where the browser has no panel. */
export function openPanelBeside(windowId: number | undefined): boolean {
  const opening = openPanelOf(windowId);
  opening?.catch(() => {}); // refused without a click, which there is
  return opening !== null;
}
