import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import readSpreadsheet from 'read-excel-file/node';
import { violationsOf } from './axe';
import { erase, filledDashboard, give, goTo, notice, saved } from './dashboard-pages';
import { expect, test } from './fixtures';

test('the files of the dashboard are read by other programs', async ({ driver }) => {
  const page = await filledDashboard(driver, 'backup');
  const number = (await saved(page, '.cards-exports .card:nth-child(1) button')).bytes.toString().match(/"number": "(\w+)"/)?.[1] ?? '';
  expect(number).toMatch(/^[A-Z]{10}$/);
  const ics = await saved(page, '.cards-exports .card:nth-child(2) button');
  const events = new ICAL.Component(ICAL.parse(ics.bytes.toString())).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toContain(`${number}-date2@cap-convergence`);
  const xlsx = await saved(page, '.cards-exports .card:nth-child(3) button');
  expect((await readSpreadsheet(xlsx.bytes))[1]?.[0]).toBe(number);
  const csv = await saved(page, '.cards-exports .card:nth-child(4) button');
  expect(csv.name).toMatch(/^cap-convergence-candidatures-\d{4}-\d\d-\d\d\.csv$/);
  expect(parse(csv.bytes, { delimiter: ';', bom: true, record_delimiter: '\r\n' })[1]?.[0]).toBe(number);
  expect(page.errors).toEqual([]);
});

test('everything erased comes back from its backup; what is no backup changes nothing', async ({ driver }) => {
  const page = await filledDashboard(driver, 'backup');
  const backup = (await saved(page, '.cards-exports .card:nth-child(1) button')).bytes.toString();
  await erase(page);
  await goTo(page, 'candidatures');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.empty').length)).toBe(1);
  await goTo(page, 'backup');
  await give(page, '{"format":"cap-convergence-backup","version":2}');
  await expect.poll(() => notice(page)).toMatch(/plus récente|newer/);
  await give(page, backup);
  await expect.poll(() => page.evaluate(() => document.querySelector('form tbody td')?.textContent)).toBe('1');
  await page.click('form button[type="submit"]');
  await expect.poll(() => notice(page)).toContain('sauvegarde.json');
  const again = JSON.parse((await saved(page, '.cards-exports .card:nth-child(1) button')).bytes.toString());
  const before = JSON.parse(backup);
  for (const table of ['candidatures', 'chapters', 'requirements', 'pages', 'history', 'counts', 'items', 'proofs']) {
    expect(again[table]).toEqual(before[table]);
  }
  expect(page.errors).toEqual([]);
});

test('a rule switched off in the dashboard is where « Pourquoi ? » leads', async ({ driver }) => {
  const page = await filledDashboard(driver, 'rules');
  await page.evaluate(() => (location.hash = '#rule=siret-format'));
  await expect.poll(() => page.evaluate(() => document.querySelector('article code')?.textContent)).toBe('siret-format');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.click('article input[type="checkbox"]');
  const disabled = () =>
    page.evaluate(
      async () => (await browser.storage.local.get<{ settings?: { disabledRules?: string[] } }>('settings')).settings?.disabledRules,
    );
  await expect.poll(disabled).toEqual(['siret-format']);
});

/** What can differ in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test('each part is free of what axe finds, in the light and in the dark', async ({ driver }) => {
  const page = await filledDashboard(driver, 'candidatures');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme);
    for (const part of [
      'candidatures',
      'timeline',
      'files',
      'rules',
      'rules/siret-format',
      'claims',
      'settings',
      'stored',
      'backup',
      'accessibility',
    ]) {
      await page.evaluate((hash) => void (location.hash = hash), `#/${part}`);
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('main [aria-busy]').length)).toBe(0);
      expect(await violationsOf(page, theme === 'dark' ? COLOUR_RULES : undefined), `${part}, ${theme}`).toEqual([]);
    }
  }
  await page.resize(640, 800);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
