import { violationsOf } from './axe';
import { filledDashboard } from './dashboard-pages';
import { expect, test } from './fixtures';
import { openPart } from './panel-parts';
import { spreadsheet } from '../files/spreadsheets';

const HEADER = ['Profil', 'Chapitre', 'N° exigence', 'Énoncé', 'N° scénario', 'N° preuve', 'Preuve'];
const row = (id: string, words: string) => ['Général', 'Reporting', id, 'Le système DOIT…', `${id}.01`, `${id}.01.01`, words];

test('a REM is opened on the machine, kept, and told in the panel with its name', async ({ driver }) => {
  const page = await filledDashboard(driver, 'files');
  const file = await spreadsheet(
    { Exigences: [HEADER, row('SC.REP/va1.01', 'Copie d’écran'), row('REP.02', 'Trace')] },
    'REM-MS-DUI-Va2_v1.3.xlsx',
  );
  const bytes = [...new Uint8Array(await file.arrayBuffer())];
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'REM-MS-DUI-Va2_v1.3.xlsx'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
  const text = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  await expect.poll(text).toContain('2 preuves, 2 exigences, 1 chapitres');
  expect(await violationsOf(page)).toEqual([]);
  await page.click('form.card button[type="submit"]');
  await expect.poll(text).toContain('REM DUI vague 2, version 1.3 (en service)');
  await page.resize(360, 800);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(page.errors).toEqual([]);

  const panel = await driver.openExtensionPage('sidepanel.html');
  await openPart(panel, 'heritage', 'Ouvrir l’étape 1');
  await panel.click('.assistant-question .assistant-choice:nth-of-type(2) input');
  await openPart(panel, 'proofs', 'À déposer');
  await panel.resize(240, 800);
  expect(await violationsOf(panel)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
