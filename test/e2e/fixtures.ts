import { test as base } from '@playwright/test';
import { freshState } from '../replica/seed';
import { type RunningReplica, startReplica } from '../replica/server';
import { type ChromiumDriver, launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Driver } from './surface';

/** Which browser a project runs in. */
export interface BrowserOption {
  product: 'chromium' | 'firefox';
}

interface WorkerFixtures extends BrowserOption {
  site: RunningReplica;
  /** The browser that the tests of one worker share: to start one takes longer than most tests. */
  shared: Driver;
}

interface Fixtures {
  /** Before every test the replica is as newly started, whichever browser the test opens on it. */
  renewed: undefined;
  /** The project's browser with the extension as newly installed, on a replica as newly started. */
  driver: Driver;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  product: ['chromium', { option: true, scope: 'worker' }],
  site: [
    async ({ product: _product }, use) => {
      const replica = await startReplica();
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ product, site }, use) => {
      const driver = product === 'chromium' ? await launchChromium(site) : await launchFirefox({ ...site, drawsSeldom: true });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  renewed: [
    async ({ site }, use) => {
      Object.assign(site.state, freshState(site.state.skin, null));
      await use(undefined);
    },
    { auto: true },
  ],
  driver: async ({ shared }, use) => {
    await shared.startAfresh();
    await use(shared);
  },
});

/** For tests of what only Chromium has: its files end in `.chromium.ts`. */
export const chromiumTest = test.extend<{ chromium: ChromiumDriver }>({
  chromium: async ({ driver }, use) => use(driver as ChromiumDriver),
});

export { expect } from '@playwright/test';
