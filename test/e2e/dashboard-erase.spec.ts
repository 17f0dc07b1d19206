import { erase, filledDashboard, goTo, rowCounts } from './dashboard-pages';
import { expect, test } from './fixtures';
import { control, DUI_FORM } from './replica-pages';
import { hinted } from './waits';

test('what is erased stays erased while a page of Convergence is open, until it is loaded again', async ({ driver }) => {
  const page = await filledDashboard(driver, 'candidatures');
  await page.evaluate(() => browser.storage.session.set({ 'pin:1': 'RTPJTHIJVH' }));
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(2);
  await erase(page);
  expect(await rowCounts(page)).toEqual({});
  expect(await page.evaluate(async () => Object.keys(await browser.storage.session.get()))).toEqual(['erasedAt']);

  await form.bringToFront();
  await form.fill(control('representantEmail'), 'faux');
  await form.press('Tab');
  await expect
    .poll(() => form.evaluate(() => document.querySelector('[name="representantEmail"]')?.getAttribute('aria-describedby')))
    .toBeTruthy();
  await form.fill(control('representantEmail'), 'camille@editeur.example'); // its finding goes: the page was read again
  await expect
    .poll(() => form.evaluate(() => document.querySelector('[name="representantEmail"]')?.getAttribute('aria-describedby')))
    .toBeFalsy();
  await page.bringToFront();
  expect(await rowCounts(page)).toEqual({});

  await form.reload();
  await hinted(form);
  await page.bringToFront();
  await goTo(page, 'candidatures');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(1);
  expect(page.errors).toEqual([]);
});
