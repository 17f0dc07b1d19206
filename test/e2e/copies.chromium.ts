import { filledDashboard } from './dashboard-pages';
import { chromiumTest as test, expect } from './fixtures';
import type { Tab } from './surface';
import { noted } from './user-rows';

const CARD = '[aria-labelledby="copies"]';

/** Stands in for the dialog alone: it gives a real folder of the browser's own file system. */
const withPicker = (page: Tab) =>
  page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true }),
    });
  });

/** The names of the files in that folder, and the text of the last; nothing in the instant in which a copy takes the place of the one before. */
const inFolder = (page: Tab) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
    const files: File[] = [];
    try {
      for await (const handle of folder.values()) files.push(await (handle as FileSystemFileHandle).getFile());
      return { names: files.map(({ name }) => name), text: (await files.at(-1)?.text()) ?? '' };
    } catch {
      return { names: [], text: '' };
    }
  });

const emptyFolder = (page: Tab) =>
  page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('copies', { recursive: true }).catch(() => {});
  });

const textOf = (page: Tab, selector: string) => page.evaluate((place) => document.querySelector(place)?.textContent, selector);

const keeping = (page: Tab) => page.evaluate(async () => (await browser.storage.local.get('keeping')).keeping as { copiedAt: string });

const daysAgo = (page: Tab, days: number) =>
  page.evaluate(async (count) => {
    const before = new Date(Date.now() - count * 86_400_000).toISOString();
    await browser.storage.local.set({ keeping: { since: before, copiedAt: before, isPersistent: true } });
  }, days);

test('a copy is written into the folder chosen once, again by itself a day later, and what is copied can be restored', async ({
  chromium,
}) => {
  const page = await filledDashboard(chromium, 'backup');
  await emptyFolder(page);
  await withPicker(page);
  await noted(page, 'QMZKWPLDXA', 'gazelle', 'rendez-vous pris');
  await page.click(`${CARD} .buttons button:first-child`);
  await expect.poll(async () => (await inFolder(page)).text).toContain('rendez-vous pris');
  await expect.poll(() => textOf(page, `${CARD} span`)).toMatch(/^Dernière copie\s: aujourd.hui$/);

  await noted(page, 'QMZKWPLDXA', 'gazelle', 'rendez-vous tenu');
  await daysAgo(page, 2);
  await page.reload();
  await expect.poll(async () => (await inFolder(page)).text).toContain('rendez-vous tenu');
  const { names, text } = await inFolder(page);
  expect(names).toEqual([expect.stringMatching(/^cap-convergence-\d{4}-\d\d-\d\d\.json$/)]);
  expect(JSON.parse(text)).toMatchObject({ format: 'cap-convergence-backup' });
  await expect.poll(() => textOf(page, `${CARD} span`)).toMatch(/^Dernière copie\s: aujourd.hui$/);
});

test('without a copy for 14 days panel and dashboard remind, and one click makes one', async ({ chromium }) => {
  const page = await filledDashboard(chromium, 'candidatures');
  await emptyFolder(page);
  await noted(page, 'QMZKWPLDXA', 'gazelle', 'rendez-vous pris');
  await daysAgo(page, 13);
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tbody tr').length)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.querySelector('.notice')?.textContent)).toBeUndefined();
  await daysAgo(page, 14);
  await expect.poll(() => textOf(page, '.notice p')).toContain('a 14 jours');
  await page.click('.notice button');
  await expect.poll(() => textOf(page, '.notice p')).toBe('La copie est dans vos téléchargements.');
  expect(Date.parse((await keeping(page)).copiedAt)).toBeGreaterThan(Date.now() - 60_000);
});
