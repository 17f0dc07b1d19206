import { test as base } from '@playwright/test';
import { startReplica } from '../replica/server';
import { type ChromiumDriver, launchChromium } from './chromium';
import { type FirefoxDriver, launchFirefox } from './firefox';
import type { Driver } from './surface';

/** Which browser a project runs in. */
export interface BrowserOption {
  product: 'chromium' | 'firefox';
}

interface Fixtures extends BrowserOption {
  site: { httpsPort: number };
  /** The project's browser, with a new profile, on a replica of its own. */
  driver: Driver;
}

export const test = base.extend<Fixtures>({
  product: ['chromium', { option: true }],
  site: async ({ product: _product }, use) => {
    const replica = await startReplica();
    await use(replica);
    await replica.close();
  },
  driver: async ({ product, site }, use) => {
    const driver: Driver = product === 'chromium' ? await launchChromium(site) : await launchFirefox(site);
    await use(driver);
    await driver.close();
  },
});

/** For tests of what only Chromium has: its files end in `.chromium.ts`. */
export const chromiumTest = test.extend<{ chromium: ChromiumDriver }>({
  chromium: async ({ driver }, use) => use(driver as ChromiumDriver),
});

/** For tests of what only Firefox has: its files end in `.firefox.ts`. */
export const firefoxTest = test.extend<{ firefox: FirefoxDriver }>({
  firefox: async ({ driver }, use) => use(driver as FirefoxDriver),
});

export { expect } from '@playwright/test';
