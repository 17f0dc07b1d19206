import { filledDashboard, notice } from './dashboard-pages';
import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import type { Tab } from './surface';
import { hinted } from './waits';

const MOST_TABS = 60;

/** Presses Tab until the focus is on an element that matches. */
async function tabTo(page: Tab, selector: string): Promise<void> {
  for (let count = 0; count < MOST_TABS; count++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** Opens the menu of the first line and chooses what is called so. */
async function chooseOfFirst(page: Tab, name: string): Promise<void> {
  await tabTo(page, 'tbody tr:first-child .menu-button');
  await page.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('menuitem');
  while ((await page.evaluate(() => document.activeElement?.textContent)) !== name) await page.press('ArrowDown');
  await page.press('Enter');
}

const lines = (page: Tab) =>
  page.evaluate(() =>
    [...document.querySelectorAll('tbody tr .small')].map(({ textContent }) => /[A-Z]{10}/.exec(textContent ?? '')?.[0]).filter(Boolean),
  );

test('candidatures are sorted, filtered, archived, deleted and brought back with the keyboard alone', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.close();
  const page = await filledDashboard(driver, 'candidatures');
  await expect.poll(async () => (await lines(page)).length).toBe(2);
  const [first] = await lines(page);

  await tabTo(page, 'th[aria-sort="ascending"] .sort');
  await page.press('Enter');
  await expect.poll(() => lines(page)).not.toEqual([first, expect.anything()]);
  await expect.poll(() => page.evaluate(() => document.querySelector('th[aria-sort="descending"]') !== null)).toBe(true);

  const archived = (await lines(page))[0];
  await chooseOfFirst(page, 'Archiver');
  await expect.poll(async () => (await lines(page)).includes(archived)).toBe(false);

  await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
  await tabTo(page, 'input[type="search"]');
  for (const key of 'zzz') await page.press(key);
  await expect.poll(() => lines(page)).toEqual([]);
  for (const key of ['Backspace', 'Backspace', 'Backspace']) await page.press(key);
  await expect.poll(async () => (await lines(page)).length).toBe(1);

  await chooseOfFirst(page, 'Supprimer');
  await expect.poll(() => lines(page)).toEqual([]);
  expect(await notice(page)).toContain('supprimée');
  await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
  await tabTo(page, '.notice button');
  await page.press('Enter');
  await expect.poll(async () => (await lines(page)).length).toBe(1);
  expect(page.errors).toEqual([]);
});
