import { browser } from 'wxt/browser';

/** Closes the popup; does nothing where the page was opened as a tab. */
export function closePopup(): void {
  const [popup] = (browser.extension?.getViews({ type: 'popup' }) ?? []) as { close(): void }[];
  popup?.close();
}
