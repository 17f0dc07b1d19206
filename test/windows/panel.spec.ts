import { DUI_FORM } from '../e2e/replica-pages';
import type { Driver, Surface } from '../e2e/surface';
import { hinted } from '../e2e/waits';
import { expect, test } from './fixtures';
import { clickOn } from './mouse';

/** Opens the panel as its user does. */
async function openPanel(driver: Driver): Promise<Surface> {
  await clickOn(await driver.openPopup(), 'button[data-opens="panel"]:enabled');
  return driver.panel();
}

test("a click on the popup's button opens the panel, which shows the candidature of the tab", async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const panel = await openPanel(driver);
  await expect.poll(() => panel.evaluate(() => document.querySelector('h1')?.textContent)).toContain('Produit test');
  await clickOn(panel, '[role="tab"][data-key="to-do"]');
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('[role="tab"][aria-selected="true"]')?.getAttribute('data-key')))
    .toBe('to-do');
});

test('a click on a point in the panel goes to its field in the page', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const panel = await openPanel(driver);
  await clickOn(panel, '[role="tab"][data-key="page"]');
  await clickOn(panel, 'button', 'Fonction du représentant légal');
  await expect.poll(() => form.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('representantFonction');
});
