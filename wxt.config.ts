import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { CONVERGENCE_PAGES } from './lib/segur/site.ts';

const HOST = CONVERGENCE_PAGES;

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

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  webExt: { disabled: true }, // npm run dev opens a browser that knows the replica
  vite: () => ({ plugins: [backgroundTexts], build: { sourcemap: false } }),
  hooks: {
    // The polyfill, for extension pages and the background. As a module of WXT it would be in the scripts of the page, too.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => IN_THE_PAGE.includes(type))) {
        config.plugins?.push(bareScript);
        return;
      }
      const alias = [
        { find: 'wxt/browser', replacement: '@wxt-dev/webextension-polyfill/browser' },
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }, // by itself it comes for browsers that are not served, an eighth larger
      ];
      config.plugins?.push({ name: 'polyfill', config: () => ({ resolve: { alias } }) });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_ext_title__', // where the stores show it
    description: '__MSG_ext_description__',
    default_locale: 'fr',
    version: '0.1.0',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    optional_permissions: ['notifications'],
    host_permissions: [HOST],
    // The reader, the rules and the hints: loaded by the content script alone, and only on pages that look like a candidature's. The structure: when asked.
    web_accessible_resources: [
      {
        resources: ['reader.js', 'rules.js', 'told.js', 'hints.js', 'structure.js'],
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
            gecko: {
              id: 'cap-convergence@cap-convergence.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          commands: {
            _execute_sidebar_action: {
              suggested_key: { default: 'Ctrl+Shift+Y' },
              description: '__MSG_command_open_panel__',
            },
          },
        }
      : {
          minimum_chrome_version: '116',
          commands: {
            'open-panel': {
              suggested_key: { default: 'Ctrl+Shift+Y' },
              description: '__MSG_command_open_panel__',
            },
          },
        }),
  }),
});
