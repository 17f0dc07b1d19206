import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CONVERGENCE_PAGES } from '../lib/segur/site';
import { keepSession } from './content/keep-session';

const ALIVE_EVERY_MS = 2_000;

export default defineContentScript({
  matches: [CONVERGENCE_PAGES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    try {
      const { sayFarewell } = await keepSession(document, ctx.signal);
      ctx.setInterval(() => {}, ALIVE_EVERY_MS); // its own check ends the context when the extension has been updated
      ctx.onInvalidated(() => {
        if (browser.runtime?.id === undefined) sayFarewell();
      });
    } catch {
      // no hints is the worst that may happen to the page
    }
  },
});
