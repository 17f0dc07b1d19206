import { expect, store, test } from './fixtures';
import { numberOf, productNameOf } from './many-candidatures';
import { clickOn } from './mouse';

test('a line of the dashboard: its next action opens its page, its menu deletes, and « Annuler » brings back', async ({ driver }) => {
  await store(driver, 10);
  const page = await driver.openExtensionPage('dashboard.html');
  await page.bringToFront();
  const count = () => page.evaluate(() => document.querySelectorAll('tbody tr').length);
  await expect.poll(count).toBe(10);

  const last = 'tbody tr:last-child';
  const name = await page.evaluate((line) => document.querySelector(`${line} a`)?.textContent ?? '', last);
  expect(name).toContain(productNameOf(7));
  await clickOn(page, `${last} .menu-button`);
  await clickOn(page, '[role="menuitem"].danger');
  await expect.poll(count).toBe(9);
  await clickOn(page, '.notice button');
  await expect.poll(count).toBe(10);

  await clickOn(page, 'tbody tr:first-child .next-link');
  const inFront = () => page.evaluate(async () => (await browser.tabs.query({ active: true })).map(({ url }) => url ?? '').join());
  await expect.poll(inFront).toContain(numberOf(1));
});
