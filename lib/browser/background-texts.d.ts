/** What `_locales` says outside the extension's own pages: see `backgroundTexts` in `wxt.config.ts`. */
declare module 'virtual:background-texts' {
  import type { Texts } from './language';

  export const fr: Texts;
  export const en: Texts;
}
