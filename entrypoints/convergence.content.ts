import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSession } from './content/session';

const ALIVE_EVERY_MS = 2_000;

export default defineContentScript({
  matches: ['https://convergence.esante.gouv.fr/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    try {
      const { choices, sayFarewell } = await startSession(document, ctx.signal);
      const [words, close] = [choices.say('hint_reload'), choices.say('hint_close')];
      ctx.setInterval(() => {}, ALIVE_EVERY_MS); // its own check ends the context when the extension has been updated
      ctx.onInvalidated(() => {
        if (browser.runtime?.id === undefined) sayFarewell(words, close);
      });
    } catch {
      // no hints is the worst that may happen to the page
    }
  },
});
