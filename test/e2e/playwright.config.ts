import { defineConfig } from '@playwright/test';
import type { BrowserOption } from './fixtures';

/** No retries: a test that passes now and then is a failing test. */
export default defineConfig<object, BrowserOption>({
  testDir: '.',
  outputDir: '../../.output/end-to-end',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 3, // on two cores: one of them waits now and then
  forbidOnly: !!process.env.CI,
  projects: [
    { name: 'chromium', testMatch: /\.(spec|chromium|build)\.ts$/, use: { product: 'chromium' } },
    { name: 'firefox', testMatch: /\.(spec|firefox)\.ts$/, use: { product: 'firefox' } },
  ],
});
