import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import { hinted } from './waits';
import { ORIGIN } from './surface';

const GRANT = '[role="alert"] button';

test('without the permission for Convergence nothing is read, and the popup says so and asks', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html');
  expect((await popup.evaluate(() => browser.permissions.getAll())).origins).toEqual([`${ORIGIN}/*`]);
  expect(await popup.evaluate(() => document.querySelectorAll('[role="alert"]').length)).toBe(0);

  await popup.evaluate((origin) => browser.permissions.remove({ origins: [origin] }), `${ORIGIN}/*`);
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('[role="alert"]')?.textContent))
    .toMatch(/Firefox n’autorise pas encore/);
  const form = await driver.open(DUI_FORM);
  expect(await form.evaluate(() => document.querySelectorAll('cap-convergence').length)).toBe(0);

  await popup.bringToFront();
  await popup.click(GRANT);
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll('[role="alert"]').length)).toBe(0);
  await form.bringToFront();
  await form.reload();
  await hinted(form);
});
