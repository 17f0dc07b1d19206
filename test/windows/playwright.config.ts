import { defineConfig } from '@playwright/test';
import type { BrowserOption } from '../e2e/fixtures';
import { hasScreen } from '../screen-tools.mjs';

/** Each browser has a screen of its own, or, where there is one already, its turn on it: two mice cannot be. */
export default defineConfig<object, BrowserOption>({
  testDir: '.',
  outputDir: '../../.output/windows',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: hasScreen() ? 1 : 2,
  forbidOnly: !!process.env.CI,
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', use: { product: 'chromium' } },
    { name: 'firefox', testMatch: /\.(spec|firefox)\.ts$/, use: { product: 'firefox' } },
  ],
});
