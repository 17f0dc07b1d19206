import { violationsOf } from './axe';
import { expect, test } from './fixtures';
import { openPart, PANEL_PARTS } from './panel-parts';
import { DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import { hinted } from './waits';
import type { Tab } from './surface';

const PAGES = ['popup.html', 'sidepanel.html', 'dashboard.html', 'welcome.html'];

test('axe finds nothing in the pages of the extension, empty and filled, and their consoles stay empty', async ({ driver }) => {
  const tabs = new Map<string, Tab>();
  for (const file of PAGES) {
    const tab = await driver.openExtensionPage(file);
    tabs.set(file, tab);
    await expect.poll(() => tab.evaluate(() => document.querySelector('h1') !== null), file).toBe(true);
    expect(await violationsOf(tab), file).toEqual([]);
  }
  const site = await driver.open(DUI_CHAPTERS);
  await hinted(site);
  await site.goto(DUI_FORM);
  await hinted(site);
  for (const file of ['popup.html', 'sidepanel.html']) {
    const tab = tabs.get(file) as Tab;
    await tab.bringToFront();
    await tab.goto(await tab.evaluate(() => location.href));
    await expect.poll(() => tab.evaluate(() => document.body.textContent), file).toContain('Produit test');
    expect(await violationsOf(tab), file).toEqual([]);
  }
  const panel = tabs.get('sidepanel.html') as Tab;
  await panel.click('[data-key="step1"]');
  expect(await violationsOf(panel), 'an open stage').toEqual([]);
  for (const [part, words] of Object.entries(PANEL_PARTS)) {
    await openPart(panel, part, words);
    expect(await violationsOf(panel), part).toEqual([]);
  }
  for (const [file, tab] of tabs) expect(tab.errors, file).toEqual([]);
});
