import type { FirefoxDriver } from '../e2e/firefox';
import { expect, test } from './fixtures';
import { clickAt } from './screen';

test('a click on the button in the toolbar opens the popup', async ({ driver }) => {
  const firefox = driver as FirefoxDriver;
  await driver.open('/');
  const { x, y } = await firefox.middleOfButton();
  await clickAt(x, y);
  const popup = await firefox.popup();
  expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Cap Convergence');
});
