import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './fixtures';
import { DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import { hinted } from './waits';
import type { Tab } from './surface';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const file of ['popup.html', 'sidepanel.html', 'dashboard.html', 'welcome.html']) {
  test(`axe finds nothing in ${file}, empty and filled, and its console stays empty`, async ({ driver }) => {
    const page = await driver.openExtensionPage(file);
    expect(await violationsOf(page)).toEqual([]);
    const site = await driver.open(DUI_CHAPTERS);
    await hinted(site);
    await site.goto(DUI_FORM);
    await hinted(site);
    await page.bringToFront();
    await page.goto(await page.evaluate(() => location.href));
    if (file !== 'welcome.html') await expect.poll(() => page.evaluate(() => document.body.textContent ?? '')).toContain('Produit test');
    expect(await violationsOf(page)).toEqual([]);
    expect(page.errors).toEqual([]);
  });
}

/** The names of the rules that the page breaks, each with the elements. */
async function violationsOf(page: Tab): Promise<string[]> {
  await page.run(AXE);
  const { violations } = (await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run(),
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
