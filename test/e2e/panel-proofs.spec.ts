import { expect, test } from './fixtures';
import { DUI_CHAPTERS } from './replica-pages';
import type { Surface } from './surface';
import { hinted } from './waits';

const IDENTITY = `${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`;
const SECURITY = `${DUI_CHAPTERS}/securite-des-si`;
const openTab = (panel: Surface, key: string) => panel.click(`[role="tab"][data-key="${key}"]`);
const chips = (panel: Surface) =>
  panel.evaluate(() => [...document.querySelectorAll('.choice-chip')].map(({ textContent }) => textContent?.trim()));
const proofsShown = (panel: Surface) =>
  panel.evaluate(() => [...document.querySelectorAll('.proof-number')].map(({ textContent }) => textContent));

test('each proof of the chapter in front is told, and a click goes to its zone, on another page too', async ({ driver }) => {
  const tab = await driver.open(DUI_CHAPTERS);
  await hinted(tab);
  await tab.goto(SECURITY);
  await hinted(tab);
  await tab.goto(IDENTITY);
  await hinted(tab);
  const panel = await driver.openPanel();
  await openTab(panel, 'proofs');
  await expect.poll(() => chips(panel)).toEqual(['À refaire 2', 'Manquantes 0', 'Chargées 13', 'Toutes 15']);
  expect(await proofsShown(panel)).toEqual(['INS.02.01.01', 'INS.03.01.01']);
  expect(await panel.evaluate(() => document.querySelector('.proof-reason')?.textContent)).toContain('traits d’identité');

  await panel.click('.requirements li:nth-child(2) .proof-number');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.closest('form')?.getAttribute('action') ?? '')).toMatch(/preuves\/1$/);

  await panel.click('[aria-label^="Voir les preuves"][aria-label$="Sécurité des SI"]');
  await expect.poll(() => proofsShown(panel)).toContain('SC.SSI/GEN.15.01.02');
  await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.proof-number')].find(({ textContent }) => textContent === 'SC.SSI/GEN.15.01.02')?.click(),
  );
  const path = () => tab.evaluate(() => location.pathname).catch(() => 'on its way');
  await expect.poll(path).toBe(SECURITY);
  await expect.poll(() => tab.evaluate(() => document.activeElement?.closest('form')?.getAttribute('action') ?? '')).toMatch(/preuves\/5$/);
  expect(tab.errors).toEqual([]);
});
