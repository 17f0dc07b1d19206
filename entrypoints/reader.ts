import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engine, ENGINE } from '../lib/engine';

/** The reader and the rules, loaded by the content script on pages that may be a candidature's; on the others they cost nothing. */
export default defineUnlistedScript(() => {
  (globalThis as { [ENGINE]?: typeof engine })[ENGINE] = engine;
});
