import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CONVERGENCE_PAGES } from '../lib/segur/site';
import { watchGoing } from './content/going';
import { keepSession } from './content/keep-session';

export default defineContentScript({
  matches: [CONVERGENCE_PAGES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    try {
      const { sayFarewell } = await keepSession(document, ctx.signal);
      ctx.onInvalidated(() => {
        if (browser.runtime?.id === undefined) sayFarewell();
      });
      watchGoing(window, () => ctx.notifyInvalidated(), ctx.signal);
    } catch {
      // no hints is the worst that may happen to the page
    }
  },
});
