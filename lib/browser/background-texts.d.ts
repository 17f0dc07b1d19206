/** What `_locales` says outside the extension's own pages: see `backgroundTexts` in `wxt.config.ts`. */
declare module 'virtual:background-texts' {
  type Texts = import('./language').Texts;
  export const fr: Texts;
  export const en: Texts;
}
