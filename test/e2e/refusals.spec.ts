import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import { hinted } from './waits';

/** How many rows the extension keeps, all tables together. Runs in one of its pages. */
async function storedRows(): Promise<number> {
  const [found] = await indexedDB.databases();
  if (!found?.name) return 0;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(found.name as string);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const counts = names.map(
    (name) =>
      new Promise<number>((resolve) => {
        const request = transaction.objectStore(name).count();
        request.onsuccess = () => resolve(request.result);
      }),
  );
  const rows = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  database.close();
  return rows;
}

test('a message of another shape or from another sender is refused, and nothing is stored', async ({ driver }) => {
  const extension = await driver.openExtensionPage('dashboard.html');
  const answers = await extension.evaluate(async () => {
    const sent = [
      { type: 'pageRead', data: { reading: { kind: 'step1-form' }, findings: [], elementsCount: 0 } },
      { type: 'pageRead', data: null },
      { type: 'known', data: undefined },
      { type: 'eraseEverything', data: {} },
      'words',
    ];
    return Promise.all(sent.map((message) => browser.runtime.sendMessage(message).catch(() => null)));
  });
  expect(answers.filter((answer) => answer != null)).toEqual([]);
  expect(await extension.evaluate(storedRows)).toBe(0);
});

test('after an update of the extension the open page says to reload, and its hints are gone', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await form.click('[name="representantEmail"]');
  await form.press('Tab');
  const described = () => form.evaluate(() => document.querySelectorAll('[aria-describedby*="cap-"]').length);
  await expect.poll(described).toBe(1);

  await driver.updateExtension();
  await expect.poll(described).toBe(0);
  await hinted(form);
  await form.reload();
  await hinted(form);
  await form.click('[name="representantEmail"]');
  await form.press('Tab');
  await expect.poll(described).toBe(1);
  expect(form.errors).toEqual([]);
});
