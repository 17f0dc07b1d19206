import type { WxtBrowser } from 'wxt/browser';

declare global {
  /** What functions that run inside pages of the extension find there. */
  const browser: WxtBrowser;
  const chrome: WxtBrowser;
}
