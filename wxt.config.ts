import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from '@swc/core';
import { defineConfig } from 'wxt';
import { CONVERGENCE_PAGES } from './lib/segur/site.ts';
import { bundledPackages, thirdPartyText } from './test/package/third-party.ts';

const HOST = CONVERGENCE_PAGES;

/** The owner's page about it, once there is one: `homepage` in package.json. */
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage?: string };

/** What Firefox knows the extension by, and with it what a user has stored: never changed. It names no domain, which somebody might own. */
const FIREFOX_ID = '{a8ba987c-566c-4f5b-b327-e363a9d9a8ad}';

/** The same for Chrome and Edge, which make the id out of a public key. The private one was never kept: nothing is signed by it. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAveLx02NLbsWW0TV3CO7rYqxDQ1rXDlfMPIXlgBmNkBudYjtYp0W+2a9hAASJD+LDj/M6RRglyu9RDk4MNB0nOWtH1YV2mPDt29DyWmPKV4wZyWk3SQf8Qd/BUsoJwEig0unfMl4nCNJP0PgIh9Um2pGKp0ApZN0Dj44cHcsOnYmvcNA+mWYMCCpzWwhbfWn/9+Wpxruvkbp424SWHr5haMyTy0E0Nhit7gORKxeT1i8qbngI3+jJYbqYwOpCi0WC6u15xqeNBwqz+C+/s8Wo89BKcjioaKiN6O6BLLx/yKOAhhnEmMlR9W8/z91aBxxWiMZ1s6cER31SRlKEr4l3/wIDAQAB';

/** Alt+Shift: with Ctrl+Shift the browsers have nearly every letter for themselves (Y: Firefox on Linux its downloads, Edge its collections). */
const PANEL_KEYS = { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_open_panel__' };

/** What an extension page may load: its own files and nothing else. `connect-src 'none'` is the promise that nothing is sent. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'";

/** What runs in Convergence's page: small, and without the polyfill. */
const IN_THE_PAGE = ['content-script', 'unlisted-script'];

/** What is said outside the extension's own pages: by the background, and by the page's script, for which the background keeps it. */
const BACKGROUND_KEYS = /^(background|reminder|hint)_|^rule_\w+(?<!_explain|_example)$/;

/** Gives `virtual:background-texts`: the texts of both languages that are said there, by language. */
export const backgroundTexts = {
  name: 'background-texts',
  resolveId: (id: string) => (id === 'virtual:background-texts' ? `\0${id}` : null),
  load(this: { addWatchFile(path: string): void }, id: string) {
    if (id !== '\0virtual:background-texts') return null;
    const [fr = {}, en = {}] = ['fr', 'en'].map((language): Record<string, { message: string }> => {
      const file = resolve('public/_locales', language, 'messages.json');
      this.addWatchFile(file);
      return JSON.parse(readFileSync(file, 'utf8'));
    });
    const keys = Object.keys(fr).filter((key) => BACKGROUND_KEYS.test(key));
    const both = Object.fromEntries(keys.map((key) => [key, [fr[key]?.message, en[key]?.message]])); // each key stands there once
    return `const both = ${JSON.stringify(both)};
const texts = (place) => Object.fromEntries(Object.entries(both).map(([key, said]) => [key, { message: said[place] }]));
export const fr = texts(0);
export const en = texts(1);`;
  },
};

/** Starts a script of the page as it is: WXT's own start brings a log that says nothing in what is built. */
const bareScript = {
  name: 'bare-script',
  enforce: 'pre' as const,
  load(id: string) {
    const [, path] = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)/.exec(id) ?? [];
    return path ? `import script from ${JSON.stringify(path)};\nexport default script.main();` : null;
  },
};

/** Names of what the reader hands to nobody, by which no page, browser or other script knows anything: they are written short. */
export const READERS_OWN = [
  'tokens furniture labelled nameless wordsFrom wordsTo boxFrom boxTo plainTitle folded expects detects branch described beside within member column stillness rendering',
  'isTelling isMixed isBlock isBlank isNeverShown isPhrase isWordless isFurniture isGlyph isGlyphName isTooMuch isWhole isMark isDrawn holdsSeveral shortText gathered',
].flatMap((names) => names.split(' '));

/**
 * A script of the page through a minifier that puts a function into the only place that calls it. The bundler's own does not, and writes a word that several
 * places share into each: 4 % larger. `unsafe_arrows` means functions that are constructed, of which there are none.
 */
const smallScript = {
  name: 'small-script',
  /** The styles in it stay what the oldest browsers understand. */
  config: () => ({ build: { minify: false, cssMinify: true, rolldownOptions: { optimization: { inlineConst: false } } } }),
  async generateBundle(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code !== undefined)
        chunk.code = (
          await minify(chunk.code, {
            compress: { toplevel: true, passes: 4, ecma: 2022, unsafe_arrows: true },
            mangle: { toplevel: true, ...(chunk.fileName === 'reader.js' && { props: { regex: `^(?:${READERS_OWN.join('|')})$` } }) },
            module: false,
          })
        ).code;
    }
  },
};

const bundled = bundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true }, // npm run dev opens a browser that knows the replica
  vite: () => ({ plugins: [backgroundTexts, bundled.plugin], build: { sourcemap: false } }),
  hooks: {
    // The polyfill, for extension pages and the background. As a module of WXT it would be in the scripts of the page, too.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => IN_THE_PAGE.includes(type))) {
        config.plugins?.push(bareScript);
        if (entrypoints.every(({ name }) => name !== 'file-worker')) config.plugins?.push(smallScript); // what reads files runs in no page, and constructs functions
        return;
      }
      const alias = [
        { find: 'wxt/browser', replacement: '@wxt-dev/webextension-polyfill/browser' },
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }, // by itself it comes for browsers that are not served, an eighth larger
      ];
      config.plugins?.push({ name: 'polyfill', config: () => ({ resolve: { alias } }) });
    },
    'build:publicAssets'({ config }, files) {
      if (config.command === 'build') files.push({ relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyText(bundled.folders) });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_ext_title__', // where the stores show it
    description: '__MSG_ext_description__',
    default_locale: 'fr',
    short_name: 'Cap Convergence', // what Chrome writes over the panel
    ...(homepage ? { homepage_url: homepage } : {}),
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    optional_permissions: ['notifications'],
    host_permissions: [HOST],
    // The reader, the rules and the hints: loaded by the content script alone, and only on pages that look like a candidature's. The structure: when asked.
    web_accessible_resources: [
      {
        resources: ['reader.js', 'rules.js', 'told.js', 'hints.js', 'structure.js', 'taught.js', 'teach.js'],
        matches: [HOST],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // While it is being developed its pages load from WXT's server, under WXT's own policy; what is built for users never does.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: POLICY } }),
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_ext_name__' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: FIREFOX_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
          commands: { _execute_sidebar_action: PANEL_KEYS },
        }
      : {
          key: CHROME_KEY,
          minimum_chrome_version: '130',
          storage: { managed_schema: 'managed.json' },
          commands: { 'open-panel': PANEL_KEYS },
        }),
  }),
});
