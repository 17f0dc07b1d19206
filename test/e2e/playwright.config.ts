import { defineConfig } from '@playwright/test';
import type { BrowserOption } from './fixtures';

/** No retries beside others: what failed, `npm test` runs once more alone, and names it. */
export default defineConfig<object, BrowserOption>({
  testDir: '.',
  outputDir: '../../.output/end-to-end',
  timeout: 180_000, // the longest takes half a minute; a machine whose memory others use has been seen to take four times that
  expect: { timeout: 20_000 },
  retries: 0,
  workers: 3, // on two cores: one of them waits now and then
  forbidOnly: !!process.env.CI,
  projects: [
    { name: 'chromium', testMatch: /\.(spec|chromium|build)\.ts$/, use: { product: 'chromium' } },
    { name: 'alone', testMatch: /\.alone\.ts$/, use: { product: 'chromium' }, workers: 1 },
    { name: 'firefox', testMatch: /\.(spec|firefox)\.ts$/, use: { product: 'firefox' } },
  ],
});
