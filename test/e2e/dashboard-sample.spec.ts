import { filledDashboard, goTo, rowCounts, saved } from './dashboard-pages';
import { expect, test } from './fixtures';

test('« Essayer sans Convergence » shows a made-up candidature in the panel, and leaves no row behind', async ({ driver }) => {
  const welcome = await driver.openExtensionPage('welcome.html');
  const before = await rowCounts(welcome);
  expect(before).toEqual({});
  await welcome.click('button[data-sample="add"]');
  await expect.poll(() => welcome.evaluate(() => document.querySelector('button[data-sample="remove"]') !== null)).toBe(true);
  const panel = await driver.openPanel();
  await expect.poll(() => panel.evaluate(() => document.querySelector('h1')?.textContent)).toContain('Produit fictif');
  await panel.click('[role="tab"][data-key="to-do"]');
  await panel.click('.item input:not(:checked, :disabled)');
  await expect.poll(async () => (await rowCounts(welcome)).items).toBe(1);

  await welcome.bringToFront();
  await welcome.click('button[data-sample="remove"]');
  await expect.poll(() => rowCounts(welcome)).toEqual({});
  await expect.poll(() => panel.evaluate(() => document.body.textContent)).not.toContain('Produit fictif');
  expect(welcome.errors).toEqual([]);
});

test('the made-up candidature is in no file', async ({ driver }) => {
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.click('button[data-sample="add"]');
  await expect.poll(() => welcome.evaluate(() => document.querySelector('button[data-sample="remove"]') !== null)).toBe(true);
  const page = await filledDashboard(driver, 'backup');
  const files = [];
  for (const place of [1, 2, 4]) files.push((await saved(page, `.cards-exports .card:nth-child(${place}) button`)).bytes.toString());
  expect(files.join()).toContain('QMZKWPLDXA');
  expect(files.join()).not.toMatch(/EXEMPLEDUI|Produit fictif/);
  await goTo(page, 'rules/siret-format');
  expect(await page.evaluate(() => document.querySelector('main')?.textContent)).not.toContain('EXEMPLEDUI');
});
