import { test as base } from '../e2e/fixtures';
import { launchChromium } from '../e2e/chromium';
import { launchFirefox } from '../e2e/firefox';
import { type Driver, until } from '../e2e/surface';
import { takeIn } from '../e2e/take-in';
import { manyCandidatures } from './many-candidatures';
import { focusWindow, openScreen, photograph, type Screen } from './screen';

/** The end-to-end tests' browsers, in real windows; what a failed test left on the screen is kept as a picture. */
export const test = base.extend<{ inWindow: undefined }, { display: Screen }>({
  display: [
    async ({ product: _product }, use) => {
      const display = await openScreen();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ product, site, display: _display }, use) => {
      const launch = product === 'chromium' ? launchChromium : launchFirefox;
      const driver = await launch({ ...site, shown: 'on-screen' });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  inWindow: [
    async ({ driver: _driver }, use, info) => {
      await focusWindow();
      await use(undefined);
      if (info.status !== info.expectedStatus) await photograph(info.outputPath('screen.png'));
    },
    { auto: true },
  ],
});

/** Puts so many candidatures into the extension's store. */
export async function store(driver: Driver, count: number): Promise<void> {
  const rows = await manyCandidatures(count);
  const page = await driver.openExtensionPage('popup.html'); // which makes the tables
  await until('the tables', () => page.evaluate(async () => (await indexedDB.databases()).length > 0));
  await page.evaluate(takeIn, rows);
  await page.close();
}

export { expect } from '@playwright/test';
