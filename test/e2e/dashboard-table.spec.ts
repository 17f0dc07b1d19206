import { manyCandidatures, numberOf } from '../windows/many-candidatures';
import { violationsOf } from './axe';
import { goTo } from './dashboard-pages';
import { expect, test } from './fixtures';
import { type Driver, type Tab, until } from './surface';
import { takeIn } from './take-in';

const LONG = 'Logiciel de gestion du dossier usager informatisé des établissements médico-sociaux de la Grande Région';

/** A dashboard that knows so many candidatures, one of them with a long name. */
async function dashboardOf(driver: Driver, count: number): Promise<Tab> {
  const rows = await manyCandidatures(count);
  const candidatures = rows.candidatures as { product: { name: string } }[];
  for (const { product } of candidatures.slice(0, 1)) product.name = LONG;
  const first = await driver.openExtensionPage('popup.html'); // which makes the tables
  await until('the tables', () => first.evaluate(async () => (await indexedDB.databases()).length > 0));
  await first.evaluate(takeIn, rows);
  const page = await driver.openExtensionPage('dashboard.html');
  await first.close();
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(count);
  return page;
}

for (const count of [1, 10, 40]) {
  test(`a candidature is a line of at most 56 px, its name and its next action on one line each: ${count}`, async ({ driver }) => {
    const page = await dashboardOf(driver, count);
    for (const width of [1280, 640]) {
      await page.resize(width, 800);
      const lines = await page.evaluate(() =>
        [...document.querySelectorAll('tbody tr')].map((line) => ({
          height: line.getBoundingClientRect().height,
          name: line.querySelector('th a')?.getBoundingClientRect().height ?? 0,
          action: line.querySelector('.next .cut')?.getBoundingClientRect().height ?? 0,
        })),
      );
      expect(lines.filter(({ height, name, action }) => height > 56 || name > 24 || action > 24 || action === 0)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(page.errors).toEqual([]);
  });
}

test('how far a step is and how near its date are shown whole on every line', async ({ driver }) => {
  const page = await dashboardOf(driver, 10);
  for (const width of [1280, 1180, 1040, 820]) {
    await page.resize(width, 800);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('td:has(> p) :is(.chip, .chip + span)')]
        .filter((part) => part.getBoundingClientRect().right > (part.closest('p')?.getBoundingClientRect().right ?? 0))
        .map(({ textContent }) => textContent),
    );
    expect(cut, `${width} px`).toEqual([]);
    const [scrolled, seen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector('.dash-scroll') as Element;
      return [scrollWidth, clientWidth] as const;
    });
    expect(scrolled, `${width} px: beside the panel nothing is scrolled sideways`).toBeLessThanOrEqual(seen);
  }
  expect(await page.evaluate(() => document.querySelectorAll('td .chip + span').length)).toBeGreaterThan(3);
});

test('the most pressing come first, and nothing is red that needs nothing', async ({ driver }) => {
  const page = await dashboardOf(driver, 10);
  const order = ['missed', 'urgent', 'act', 'soon', 'calm', 'rest'];
  const urgencies = await page.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map(({ className }) => className.replace('urgency-', '')),
  );
  expect(urgencies).toEqual([...urgencies].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(urgencies)).toContain('rest');
});

test('a menu, a calendar and a report of many candidatures are free of what axe finds', async ({ driver }) => {
  const page = await dashboardOf(driver, 40);
  await page.click('tbody tr:last-child .menu-button');
  await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('menu');
  expect(await violationsOf(page)).toEqual([]);
  await page.press('Escape');
  for (const part of ['timeline', `candidatures/${numberOf(0)}`]) {
    await goTo(page, part);
    expect(await violationsOf(page), part).toEqual([]);
  }
  expect(page.errors).toEqual([]);
});
