import { chromiumTest as test, expect } from './fixtures';
import { DUI_FORM } from './replica-pages';
import { itemRows } from './user-rows';
import { hinted } from './waits';

const ROUNDS = 5;

test('a note is kept when the panel is closed right after its last key', async ({ chromium: driver }) => {
  await hinted(await driver.open(DUI_FORM));
  const other = await driver.openExtensionPage('popup.html');
  for (let round = 1; round <= ROUNDS; round++) {
    const panel = await driver.openExtensionPage('sidepanel.html');
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.item-title').length)).toBeGreaterThan(1);
    await panel.click('.item-title');
    await expect.poll(() => panel.evaluate(() => document.querySelector('.item-details textarea') !== null)).toBe(true);
    await panel.fill('.item-details textarea', `Appeler la recette, ${round}`);
    await panel.close();
    await expect.poll(async () => Object.values(await itemRows(other)).map(({ note }) => note)).toEqual([`Appeler la recette, ${round}`]);
  }
});
