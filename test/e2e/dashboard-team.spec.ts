import { erase, filledDashboard, give, goTo, notice, saved } from './dashboard-pages';
import { expect, test } from './fixtures';
import type { Driver, Tab } from './surface';
import { noted } from './user-rows';

/** What one of the team has: the candidature read, and their own word on it. */
async function worked(driver: Driver, key: string, note: string): Promise<Tab> {
  const page = await filledDashboard(driver, 'backup');
  await noted(page, 'QMZKWPLDXA', key, note);
  return page;
}

async function backupOf(page: Tab): Promise<string> {
  return (await saved(page, '.cards-exports .card:nth-child(1) button')).bytes.toString();
}

async function merged(page: Tab, file: string): Promise<Record<string, unknown>> {
  await give(page, file);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('form tbody tr').length)).toBeGreaterThan(0);
  await page.click('form button[type="submit"]');
  await expect.poll(() => notice(page)).toContain('fusionné');
  const { exportedAt: _exportedAt, ...rows } = JSON.parse(await backupOf(page));
  return rows;
}

test('two of a team, with other ticks and notes, end with the same rows, whoever merges first', async ({ driver }) => {
  const first = await worked(driver, 'gazelle', 'rendez-vous pris');
  const mine = await backupOf(first);
  await erase(first);
  await first.close();

  const second = await worked(driver, 'motco2', 'compte demandé');
  const theirs = await backupOf(second);
  const atTheirs = await merged(second, mine);
  await erase(second);
  await goTo(second, 'backup');
  await merged(second, mine);
  const atMine = await merged(second, theirs);

  expect(atMine).toEqual(atTheirs);
  expect(JSON.stringify(atMine)).toMatch(/rendez-vous pris.*compte demandé/s);
  expect(second.errors).toEqual([]);
});
