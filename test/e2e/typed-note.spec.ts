import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import type { Tab } from './surface';
import { itemRows } from './user-rows';
import { hinted } from './waits';

const ROUNDS = 8;
const NUMBER = 'RTPJTHIJVH';

const notesIn = async (page: Tab) => Object.values(await itemRows(page)).map(({ note }) => note);
const leftIn = (page: Tab) => page.evaluate(() => Object.keys(localStorage).length);

test('a note is kept when the panel is closed right after its last key', async ({ driver }) => {
  await hinted(await driver.open(DUI_FORM));
  const other = await driver.openExtensionPage('popup.html');
  for (let round = 1; round <= ROUNDS; round++) {
    const panel = await driver.openExtensionPage('sidepanel.html');
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.item-title').length)).toBeGreaterThan(1);
    await panel.click('.item-title');
    await expect.poll(() => panel.evaluate(() => document.querySelector('.item-details textarea') !== null)).toBe(true);
    await panel.fill('.item-details textarea', `Appeler la recette, ${round}`);
    await panel.close();
    await expect.poll(() => notesIn(other)).toEqual([`Appeler la recette, ${round}`]);
  }
  await expect.poll(() => leftIn(other)).toBe(0);
});

test('what a page that has ended could not store is stored by the next one; what is none of ours is taken away', async ({ driver }) => {
  await hinted(await driver.open(DUI_FORM));
  const ended = await driver.openExtensionPage('welcome.html');
  await ended.evaluate((number) => {
    localStorage.setItem(`typed ${JSON.stringify({ number, item: 'gazelle', field: 'note' })}`, 'demandé le 3');
    localStorage.setItem(`typed ${JSON.stringify({ number, item: 'gazelle', field: 'deleted' })}`, 'true');
    localStorage.setItem('typed {', 'x');
  }, NUMBER);
  await ended.close();
  const next = await driver.openExtensionPage('popup.html');
  await expect.poll(() => notesIn(next)).toEqual(['demandé le 3']);
  await expect.poll(() => leftIn(next)).toBe(0);
});
