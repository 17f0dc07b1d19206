import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { isRoot, pathOf } from './test/browsers.mjs';

/** DOM tests: whatever reads a page or draws on it, in a real Chromium. */
export default defineConfig({
  test: {
    include: ['test/**/*.browser.ts', 'test/**/*.browser.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: pathOf('chrome'),
          chromiumSandbox: !isRoot(),
          args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
