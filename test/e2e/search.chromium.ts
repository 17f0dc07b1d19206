import { writeFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violationsOf } from './axe';
import type { ChromiumDriver } from './chromium';
import { expect, test } from './fixtures';
import { DUI_CHAPTERS } from './replica-pages';
import { hinted } from './waits';

const CHAPTER = `${DUI_CHAPTERS}/securite-des-si`;

test('a proof that is searched everywhere is shown in the panel, and its page is gone to', async ({ driver }) => {
  const { pageOf } = driver as ChromiumDriver;
  const site = await driver.open(DUI_CHAPTERS);
  await hinted(site);
  await site.goto(CHAPTER);
  await hinted(site);
  const panel = await driver.openExtensionPage('sidepanel.html');
  await expect.poll(() => panel.evaluate(() => document.querySelector('h1')?.textContent)).toContain('Dossier Usager Exemple');
  const page = pageOf(panel);
  const proof = 'SC.SSI/GEN.12.01.01';
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(proof);
  await expect.poll(() => page.getByRole('dialog').getByRole('option').first().textContent()).toContain(proof);
  expect(await violationsOf(panel)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(proof);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(proof);
  await expect(page.locator('.proof-number').first()).toHaveText(proof);
});

test('the files of a folder are matched to the proofs, by the input of browsers that have no other door', async ({ driver }) => {
  const { pageOf } = driver as ChromiumDriver;
  const site = await driver.open(DUI_CHAPTERS);
  await hinted(site);
  await site.goto(CHAPTER);
  await hinted(site);
  const panel = await driver.openExtensionPage('sidepanel.html');
  const page = pageOf(panel);
  await panel.evaluate(
    () => Reflect.deleteProperty(window, 'showDirectoryPicker') && Reflect.set(window, 'showDirectoryPicker', undefined),
  );
  const folder = join(mkdtempSync(join(tmpdir(), 'cap-folder-')), 'preuves');
  mkdirSync(folder);
  for (const name of ['SC-SSI-GEN-12-01-01.pdf', 'Capture.pdf', '.DS_Store']) writeFileSync(join(folder, name), name);
  await page.locator('[role="tab"][data-key="proofs"]').click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir mon dossier de preuves' }).click();
  await (await asked).setFiles(folder);
  await expect.poll(() => page.locator('.folder [role="status"]').textContent()).toContain('1 reconnu · 1 sans numéro connu');
  expect(await violationsOf(panel)).toEqual([]);
  rmSync(join(folder, '..'), { recursive: true });
});
