import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { expect, test } from './fixtures';
import { answersIn, badgesOf, control, DUI_FORM } from './replica-pages';
import { hinted } from './waits';

test('where the browser has no `browser` of its own (Chromium before 148), panel, popup and badge work by the polyfill', async ({
  site,
}) => {
  const build = mkdtempSync(join(tmpdir(), 'cap-older-'));
  cpSync('.output/chrome-mv3', build, { recursive: true });
  expect(hideBrowser(join(build, 'chunks'))).toBe(1);
  const driver = await launchChromium({ ...site, build });
  try {
    const form = await driver.open(DUI_FORM);
    await hinted(form);
    const panel = await driver.openPanel();
    await panel.click('[role="tab"][data-key="page"]');
    await expect.poll(() => answersIn(panel)).toBe('0/19');
    await form.fill(control('representantNom'), 'Martin');
    await expect.poll(() => answersIn(panel)).toBe('1/19');
    await panel.click('.findings-missing li button');
    await expect.poll(() => form.evaluate(() => document.activeElement?.getAttribute('name') ?? '')).not.toBe('representantNom');

    const popup = await driver.openExtensionPage('popup.html');
    await expect.poll(() => popup.evaluate(() => document.body.textContent ?? '')).toContain('Produit test');
    await expect.poll(() => badgesOf(popup)).toContain('18');
    expect([...form.errors, ...popup.errors]).toEqual([]);
  } finally {
    await driver.close();
    rmSync(build, { recursive: true, force: true });
  }
});

/** Makes the polyfill of a build see no `browser`, as in an older Chromium; gives how many files hold the polyfill. */
function hideBrowser(folder: string): number {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const holders = files.filter((file) => readFileSync(file, 'utf8').includes('mozWebExtensionPolyfill'));
  for (const file of holders) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('globalThis.browser', 'globalThis.absent'));
  return holders.length;
}
