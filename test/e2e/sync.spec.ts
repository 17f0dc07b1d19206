import { violationsOf } from './axe';
import { filledDashboard, goTo, rowCounts } from './dashboard-pages';
import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import type { Tab } from './surface';
import { itemRows } from './user-rows';
import { hinted } from './waits';

const CARD = '[aria-labelledby="sync"]';
const NOTE = 'Appeler la recette lundi.';

/** The keys of the browser's own sync. */
const synced = (page: Tab) => page.evaluate(async () => Object.keys(await browser.storage.sync.get(null)));

/** Presses the card's button that says such words, once there is one. */
async function press(page: Tab, words: string): Promise<void> {
  const pressed = () =>
    page.evaluate(
      ({ card, said }) => {
        const button = [...document.querySelectorAll<HTMLElement>(`${card} .buttons button`)].find(
          ({ textContent }) => textContent === said,
        );
        button?.click();
        return button !== undefined;
      },
      { card: CARD, said: words },
    );
  await expect.poll(pressed, words).toBe(true);
}

/** Takes every row of a table away, as a machine that has never held one. */
const emptied = (page: Tab, table: string) =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('cap-convergence');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(name, 'readwrite');
      transaction.objectStore(name).clear();
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, table);

test("a note goes through the browser's own sync, comes back from it, and leaves nothing there once erased", async ({ driver }) => {
  test.setTimeout(90_000);
  const page = await filledDashboard(driver, 'settings');
  await page.evaluate(() => browser.storage.sync.clear()); // it outlives a test
  await press(page, 'Activer la synchronisation…');
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Activer');

  await hinted(await driver.open(DUI_FORM));
  const panel = await driver.openExtensionPage('sidepanel.html');
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.item-title').length)).toBeGreaterThan(1);
  await panel.click('.item-title');
  await expect.poll(() => panel.evaluate(() => document.querySelector('.item-details textarea') !== null)).toBe(true);
  await panel.fill('.item-details textarea', NOTE);
  const notes = async () => Object.values(await itemRows(page)).map(({ note }) => note);
  await expect.poll(notes).toEqual([NOTE]);
  await panel.close();
  await expect.poll(() => synced(page), { timeout: 20_000 }).toEqual([expect.stringMatching(/^c\/[A-Z]{10}\/0$/)]);

  await page.bringToFront();
  await emptied(page, 'items');
  expect((await rowCounts(page)).items).toBeUndefined();
  await press(page, 'Désactiver la synchronisation…');
  await press(page, 'Désactiver seulement');
  await press(page, 'Activer la synchronisation…');
  await press(page, 'Activer');
  await expect.poll(notes, { timeout: 20_000 }).toEqual([NOTE]);
  await goTo(page, 'settings');
  expect(await violationsOf(page)).toEqual([]);

  await press(page, 'Désactiver la synchronisation…');
  await press(page, 'Désactiver et effacer');
  await expect.poll(() => synced(page)).toEqual([]);
  expect(await notes()).toEqual([NOTE]);
  expect(page.errors).toEqual([]);
});
