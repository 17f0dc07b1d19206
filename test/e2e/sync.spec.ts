import { violationsOf } from './axe';
import { filledDashboard, goTo, rowCounts } from './dashboard-pages';
import { launchChromium } from './chromium';
import { expect, test } from './fixtures';
import { launchFirefox } from './firefox';
import { DUI_FORM } from './replica-pages';
import type { Driver, Tab } from './surface';
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

/** Notes something on an item of the checklist beside a form, as a user does. `place`: which of the items that are shown, from 0. */
async function note(driver: Driver, text: string, place = 0): Promise<void> {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const panel = await driver.openExtensionPage('sidepanel.html');
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.item-title').length)).toBeGreaterThan(1);
  await panel.evaluate((at) => document.querySelectorAll<HTMLElement>('.item-title')[at]?.click(), place);
  await expect.poll(() => panel.evaluate(() => document.querySelector('.item-details textarea') !== null)).toBe(true);
  await panel.fill('.item-details textarea', text);
  await panel.close();
  await form.close();
}

const notesIn = async (page: Tab) => Object.values(await itemRows(page)).map((row) => row.note);

/** Stands in for the browser's maker, who carries what one browser of a user has synchronised to another. */
async function carry(from: Tab, to: Tab): Promise<void> {
  const held = await from.evaluate(() => browser.storage.sync.get(null));
  await to.evaluate(async (wanted) => {
    const gone = Object.keys(await browser.storage.sync.get(null)).filter((key) => !(key in wanted));
    await browser.storage.sync.remove(gone);
    await browser.storage.sync.set(wanted);
  }, held);
}

test('two browsers of one user end with the same notes, each by the real sync of its own and its limits', async ({ driver, site }) => {
  test.setTimeout(120_000);
  const launch = driver.product === 'chromium' ? launchChromium : launchFirefox;
  const other = await launch({ ...site, drawsSeldom: true });
  try {
    const machines = [
      { at: driver, page: await filledDashboard(driver, 'settings') },
      { at: other, page: await filledDashboard(other, 'settings') },
    ] as const;
    const [mine, theirs] = machines;
    for (const { page } of machines) {
      await page.bringToFront();
      await page.evaluate(() => browser.storage.sync.clear());
      await press(page, 'Activer la synchronisation…');
      await press(page, 'Activer');
    }
    await note(mine.at, 'noté ici');
    await expect.poll(() => synced(mine.page), { timeout: 20_000 }).not.toEqual([]);
    await carry(mine.page, theirs.page);
    await expect.poll(() => notesIn(theirs.page), { timeout: 20_000 }).toEqual(['noté ici']);
    await note(theirs.at, 'noté là', 1);
    await expect.poll(() => notesIn(theirs.page)).toHaveLength(2);
    const before = await theirs.page.evaluate(() => browser.storage.sync.get(null));
    await expect
      .poll(async () => JSON.stringify(await theirs.page.evaluate(() => browser.storage.sync.get(null))), { timeout: 20_000 })
      .not.toBe(JSON.stringify(before));
    await carry(theirs.page, mine.page);
    await expect.poll(async () => (await notesIn(mine.page)).sort(), { timeout: 20_000 }).toEqual(['noté ici', 'noté là']);
    expect(await itemRows(mine.page)).toEqual(await itemRows(theirs.page));
    expect([...mine.page.errors, ...theirs.page.errors]).toEqual([]);
  } finally {
    await other.close();
  }
});

test("a note goes through the browser's own sync, comes back from it, and leaves nothing there once erased", async ({ driver }) => {
  test.setTimeout(90_000);
  const page = await filledDashboard(driver, 'settings');
  await page.evaluate(() => browser.storage.sync.clear()); // it outlives a test
  await press(page, 'Activer la synchronisation…');
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Activer');

  await note(driver, NOTE);
  const notes = () => notesIn(page);
  await expect.poll(notes).toEqual([NOTE]);
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
