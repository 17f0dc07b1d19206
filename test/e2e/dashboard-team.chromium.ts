import { violationsOf } from './axe';
import { filledDashboard, saved } from './dashboard-pages';
import { chromiumTest as test, expect } from './fixtures';
import { launchFirefox } from './firefox';
import { type Tab, until } from './surface';
import { itemRows, noted } from './user-rows';

const NUMBER = 'QMZKWPLDXA';
const CARD = '[aria-labelledby="team"]';
const FIRST = `${CARD} .buttons button:nth-child(1)`;

/** Stands in for the dialog alone: it gives a real folder, in the browser's own file system. */
const withPicker = (page: Tab, leave: PermissionState = 'granted') =>
  page.evaluate(async (answer) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('equipe', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: async () => folder });
    for (const name of ['requestPermission', 'queryPermission'])
      Object.defineProperty(FileSystemHandle.prototype, name, { configurable: true, value: async () => answer });
  }, leave);

/** Puts a file into the folder, as the drive would. */
const put = (page: Tab, name: string, text: string) =>
  page.evaluate(
    async (file) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('equipe', { create: true });
      const stream = await (await folder.getFileHandle(file.name, { create: true })).createWritable();
      await stream.write(file.text);
      await stream.close();
    },
    { name, text },
  );

/** What the folder holds, by name; without what is being written, which is gone a moment later. */
const folderOf = (page: Tab) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('equipe', { create: true });
    const files: [string, string][] = [];
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
      if (name.endsWith('.json')) files.push([name, await (await handle.getFile()).text()]);
    return files;
  });

/** The browser's own file system outlives a test. */
const emptied = (page: Tab) =>
  page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('equipe', { recursive: true }).catch(() => {});
  });

const said = (page: Tab) => page.evaluate((card) => document.querySelector(card)?.textContent ?? '', CARD);

/** Opens a folder of such files where the browser remembers none. */
const takeIn = async (page: Tab, files: [string, string][]) => {
  await until('the folder field', () => page.evaluate((card) => document.querySelector(`${card} input[type="file"]`) !== null, CARD));
  await page.evaluate(
    ({ card, given }) => {
      const input = document.querySelector<HTMLInputElement>(`${card} input[type="file"]`);
      if (!input?.webkitdirectory) throw new Error('no folder field');
      const transfer = new DataTransfer();
      for (const [name, text] of given) transfer.items.add(new File([text], name));
      Object.defineProperty(input, 'files', { configurable: true, value: transfer.files });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { card: CARD, given: files },
  );
};

test('Chromium and Firefox on one folder end with the same rows, and keep both of two notes', async ({ chromium, site }) => {
  test.setTimeout(180_000);
  const theirs = await filledDashboard(chromium, 'backup');
  await emptied(theirs);
  await withPicker(theirs);
  await noted(theirs, NUMBER, 'gazelle', 'rendez-vous pris');
  await theirs.click(FIRST);
  await expect.poll(async () => (await folderOf(theirs)).length).toBe(1);

  const firefox = await launchFirefox({ ...site, drawsSeldom: true });
  try {
    const mine = await filledDashboard(firefox, 'backup');
    await noted(mine, NUMBER, 'gazelle', 'compte demandé');
    await takeIn(mine, await folderOf(theirs));
    await expect.poll(async () => (await itemRows(mine)).gazelle?.note).toContain('\n');
    const { name, bytes } = await saved(mine, `${CARD} .buttons button`);
    await put(theirs, name, bytes.toString());
    await put(theirs, 'cap-abime.json', bytes.toString().slice(0, 99));
    await expect.poll(() => said(theirs)).toContain('Travailler');
    await theirs.click(FIRST);
    await expect.poll(() => said(theirs)).toMatch(/cap-abime\.json.*Illisible ou coupé/s);
    expect(await itemRows(theirs)).toEqual(await itemRows(mine));
    expect(await violationsOf(theirs)).toEqual([]);
    expect((await itemRows(mine)).gazelle?.note).toMatch(/rendez-vous pris/);
    expect((await itemRows(mine)).gazelle?.note).toMatch(/compte demandé/);

    const panel = await chromium.openExtensionPage(`sidepanel.html`);
    await panel.click('[role="tab"][data-key="to-do"]');
    await panel.click('.news .fold-trigger');
    await expect.poll(() => panel.evaluate(() => document.querySelector('.news')?.textContent)).toMatch(/ a noté /);
    await panel.click('.news button:not(.fold-trigger)');
    await expect.poll(() => panel.evaluate(() => document.querySelector('.news'))).toBeNull();
    expect([...theirs.errors, ...mine.errors]).toEqual([]);
  } finally {
    await firefox.close();
  }
});

test('a folder is remembered over reloads; where leave is asked again, one click gives it; a file is set aside', async ({ chromium }) => {
  const page = await filledDashboard(chromium, 'backup');
  await emptied(page);
  await withPicker(page);
  await page.click(FIRST);
  await expect.poll(async () => (await folderOf(page)).length).toBe(1);
  const [[own, text] = ['', '']] = await folderOf(page);
  await put(page, 'cap-PM-k3f9zz.json', text.replace(/"id":"\w+"/, '"id":"k3f9zz"'));

  await page.reload();
  await expect.poll(() => said(page)).toContain('equipe');
  await withPicker(page);
  await page.click(FIRST);
  await expect.poll(() => said(page)).toContain('cap-PM-k3f9zz.json');
  await page.click(`${CARD} tbody button`);
  await expect.poll(() => said(page)).toContain('Mis de côté');
  expect((await folderOf(page)).map(([name]) => name)).toContain(own);
  expect(page.errors).toEqual([]);
});
