import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import type { Surface, Tab } from './surface';
import { hinted } from './waits';

const PAGES = ['popup.html', 'sidepanel.html', 'dashboard.html'];

/** Runs in a page of the extension: puts a database without our tables in the place of ours. Whoever wants another version waits while it is held. */
async function takePlace({ version, held }: { version: number; held: boolean }): Promise<void> {
  const gone = asked(indexedDB.deleteDatabase('cap-convergence'));
  const opened = asked(indexedDB.open('cap-convergence', version)); // asked for at once: the next in line, before those who lost theirs
  await gone;
  const database = await opened;
  if (held) Object.assign(window, { database });
  else database.close();

  function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}

/** Runs there too: gives the place back. */
async function leavePlace(): Promise<void> {
  (window as { database?: IDBDatabase }).database?.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('cap-convergence').onsuccess = resolve;
  });
}

const alertOf = (surface: Surface) => surface.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');

async function whileTaken(how: { version: number; held: boolean }, extension: Tab, run: () => Promise<void>): Promise<void> {
  await extension.evaluate(takePlace, how);
  try {
    await run();
  } finally {
    await extension.evaluate(leavePlace);
  }
}

test('a store that a newer version made is said by every page, with what to do and what still works, and is left as it is', async ({
  driver,
}) => {
  const hand = await driver.openExtensionPage('welcome.html');
  await whileTaken({ version: 99_999, held: false }, hand, async () => {
    for (const page of PAGES) {
      const shown = await driver.openExtensionPage(page);
      await expect
        .poll(() => alertOf(shown), page)
        .toMatch(/ne peuvent pas être affichées.*version plus récente.*Mettez l’extension à jour.*fonctionnent toujours.*Réessayer/);
      await shown.close();
    }
    const form = await driver.open(DUI_FORM);
    await hinted(form);
    expect(form.errors).toEqual([]);
    expect(await hand.evaluate(() => indexedDB.databases())).toContainEqual({ name: 'cap-convergence', version: 99_999 });
  });
});

test('once a newer store is gone, what is read is stored again, without a restart', async ({ driver }) => {
  const hand = await driver.openExtensionPage('welcome.html');
  const form = await driver.open('/');
  await whileTaken({ version: 99_999, held: false }, hand, async () => {
    await form.goto(DUI_FORM);
    await hinted(form);
    const panel = await driver.openExtensionPage('sidepanel.html');
    await expect.poll(() => alertOf(panel)).toMatch(/version plus récente/);
    await panel.close();
  });
  await form.reload();
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => popup.evaluate(() => document.body.textContent ?? '')).toContain('Produit test');
});

test('a store that another window holds is said after a while, and the page comes when it is free', async ({ driver }) => {
  const hand = await driver.openExtensionPage('welcome.html');
  let panel: Tab | null = null;
  await whileTaken({ version: 1, held: true }, hand, async () => {
    panel = await driver.openExtensionPage('sidepanel.html');
    const waiting = panel;
    await expect.poll(() => alertOf(waiting), { timeout: 15_000 }).toMatch(/fermez les autres fenêtres.*fonctionnent toujours/);
    const form = await driver.open(DUI_FORM);
    await hinted(form);
  });
  await expect.poll(() => panel && alertOf(panel), { timeout: 15_000 }).toBe('');
});
