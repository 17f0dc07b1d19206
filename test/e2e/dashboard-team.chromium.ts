import { erase, filledDashboard, goTo, notice } from './dashboard-pages';
import { chromiumTest as test, expect } from './fixtures';
import type { Tab } from './surface';
import { noted } from './user-rows';

/** Stands in for the dialog alone: it gives a real file of the browser's own file system. Counts how often the browser is asked for leave. */
async function withPicker(page: Tab, leave: PermissionState = 'granted'): Promise<void> {
  await page.evaluate(async (answer) => {
    const place = globalThis as unknown as { asked: number; picked: number; showOpenFilePicker: () => Promise<FileSystemFileHandle[]> };
    place.asked = 0;
    place.picked = 0;
    place.showOpenFilePicker = async () => {
      place.picked += 1;
      return [await (await navigator.storage.getDirectory()).getFileHandle('equipe.json', { create: true })];
    };
    Object.defineProperty(FileSystemHandle.prototype, 'requestPermission', {
      configurable: true,
      value: async () => {
        place.asked += 1;
        return answer;
      },
    });
  }, leave);
}

const counted = (page: Tab) =>
  page.evaluate(() => {
    const { asked, picked } = globalThis as unknown as { asked: number; picked: number };
    return { asked, picked };
  });

const SHARE = '.card:has(input[accept*="json"]) .buttons button';
const shareButton = (page: Tab) => page.evaluate((place) => document.querySelector(place)?.textContent, SHARE);
const share = (page: Tab) => page.click(SHARE);

const teamFile = (page: Tab) =>
  page.evaluate(async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('equipe.json')).getFile()).text());

/** The browser's own file system outlives a test. */
const withoutTeamFile = (page: Tab) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry('equipe.json').catch(() => {});
  });

async function merge(page: Tab): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('form tbody tr').length)).toBeGreaterThan(0);
  await page.click('form button[type="submit"]');
  await expect.poll(() => notice(page)).toContain('contient maintenant le tout');
}

test('a team’s file is chosen once, remembered over reloads, asked for each time, and holds everybody’s work', async ({ chromium }) => {
  const page = await filledDashboard(chromium, 'backup');
  await withoutTeamFile(page);
  await withPicker(page);
  await noted(page, 'QMZKWPLDXA', 'gazelle', 'rendez-vous pris');
  await share(page);
  await expect.poll(() => notice(page)).toContain('était vide');
  expect(await teamFile(page)).toContain('rendez-vous pris');

  await page.reload();
  await expect.poll(() => shareButton(page)).toBe('Fusionner avec equipe.json');
  await withPicker(page, 'denied');
  await share(page);
  await expect.poll(() => notice(page)).toContain('n’a pas donné accès');
  await withPicker(page);
  await share(page);
  await merge(page);
  expect(await counted(page)).toEqual({ asked: 1, picked: 0 });

  await erase(page); // a colleague's browser: nothing known, the file not remembered
  await page.close();
  const theirs = await filledDashboard(chromium, 'backup');
  await withPicker(theirs);
  await noted(theirs, 'QMZKWPLDXA', 'motco2', 'compte demandé');
  await share(theirs);
  await merge(theirs);
  expect(await counted(theirs)).toEqual({ asked: 1, picked: 1 });
  expect(await teamFile(theirs)).toMatch(/rendez-vous pris.*compte demandé/s);
  expect(theirs.errors).toEqual([]);
});

test('what a colleague writes while the preview is open is not lost; a file that is gone is said', async ({ chromium }) => {
  const page = await filledDashboard(chromium, 'backup');
  await withoutTeamFile(page);
  await withPicker(page);
  await share(page);
  await expect.poll(() => notice(page)).toContain('était vide');
  await share(page);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('form tbody tr').length)).toBeGreaterThan(0);
  await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('equipe.json');
    const backup = JSON.parse(await (await handle.getFile()).text());
    const row = { ...backup.candidatures[0], number: 'COLLEGUEAA' };
    const writable = await handle.createWritable();
    await writable.write(JSON.stringify({ ...backup, candidatures: [...backup.candidatures, row] }));
    await writable.close();
  });
  await merge(page);
  expect(await teamFile(page)).toContain('COLLEGUEAA');
  await goTo(page, 'candidatures');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(2);

  await goTo(page, 'backup');
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('equipe.json'));
  await share(page);
  await expect.poll(() => notice(page)).toContain('n’est plus à sa place');
  expect(await shareButton(page)).toBe('Fusionner avec un fichier');
});
