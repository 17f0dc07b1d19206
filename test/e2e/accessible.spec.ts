import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './fixtures';
import { DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import { hinted } from './waits';
import type { Tab } from './surface';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = ['popup.html', 'sidepanel.html', 'dashboard.html', 'welcome.html'];

/** The pages that show what was read, and what is opened there one after the other; the dashboard's parts have a test of their own. */
const FILLED = {
  'popup.html': [],
  'sidepanel.html': [
    '[data-key="step1"]',
    '[role="tab"][data-key="page"]',
    '[role="tab"][data-key="proofs"]',
    '[role="tab"][data-key="heritage"]',
  ],
};

test('axe finds nothing in the pages of the extension, empty and filled, and their consoles stay empty', async ({ driver }) => {
  const tabs = new Map<string, Tab>();
  for (const file of PAGES) {
    const tab = await driver.openExtensionPage(file);
    tabs.set(file, tab);
    expect(await violationsOf(tab), file).toEqual([]);
  }
  const site = await driver.open(DUI_CHAPTERS);
  await hinted(site);
  await site.goto(DUI_FORM);
  await hinted(site);
  for (const [file, parts] of Object.entries(FILLED)) {
    const tab = tabs.get(file) as Tab;
    await tab.bringToFront();
    await tab.goto(await tab.evaluate(() => location.href));
    await expect.poll(() => tab.evaluate(() => document.body.textContent ?? '')).toContain('Produit test');
    expect(await violationsOf(tab), file).toEqual([]);
    for (const part of parts) {
      await tab.click(part);
      expect(await violationsOf(tab), `${file} ${part}`).toEqual([]);
    }
  }
  for (const [file, tab] of tabs) expect(tab.errors, file).toEqual([]);
});

/** The names of the rules that the page breaks, each with the elements. */
async function violationsOf(page: Tab): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.run(AXE);
  const { violations } = (await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run(),
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
