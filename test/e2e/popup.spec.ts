import { expect, test } from './fixtures';
import { DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import type { Surface, Tab } from './surface';
import { ORIGIN } from './surface';
import { takeIn } from './take-in';
import { hinted } from './waits';

const CAME_BACK = `${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`;
const READ_LAST = `${DUI_CHAPTERS}/gestion-et-partage-des-documents-de-sante`;

const textOf = (surface: Surface, selector: string) =>
  surface.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const inFront = (extension: Tab) =>
  extension.evaluate(async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url ?? '');

test('a row opens the page of the chapter that it names, in the tab that shows it, and not the chapter that was read last', async ({
  driver,
}) => {
  const site = await driver.open(DUI_CHAPTERS);
  await hinted(site);
  await site.goto(CAME_BACK);
  await hinted(site);
  const last = await driver.open(READ_LAST);
  await hinted(last);
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => textOf(popup, '.popup-row')).toMatch(/Dossier Usager Exemple.*1 à modifier.*Refaire les preuves demandées.: INS/);
  await expect.poll(() => textOf(popup, '.popup-next')).toMatch(/Date 2.: dépôt des preuves.*dans \d+ jours/);
  await popup.click('.popup-row');
  await expect.poll(() => inFront(popup)).toBe(ORIGIN + CAME_BACK);
  expect(await popup.evaluate(async () => (await browser.tabs.query({ url: 'https://convergence.esante.gouv.fr/*' })).length)).toBe(2);
  expect(popup.errors).toEqual([]);
});

test('a row whose next action is in the list shows the panel that candidature with its late items alone', async ({ driver }) => {
  const site = await driver.open(DUI_FORM);
  await hinted(site);
  await site.goto(DUI_CHAPTERS);
  await hinted(site);
  const panel = await driver.openPanel();
  await expect.poll(() => textOf(panel, 'h1')).toContain('Dossier Usager Exemple');
  const popup = await driver.openExtensionPage('popup.html');
  const late = { key: 'step1', due: '2020-01-01', state: null, note: '', initials: '', order: null, own: null };
  await popup.evaluate(takeIn, { items: [{ ...late, number: 'RTPJTHIJVH', deleted: false, changedAt: {}, updatedAt: '' }] });
  await popup.goto(await popup.evaluate(() => location.href));
  const row = '.popup-rows li:first-child .popup-row';
  await expect.poll(() => textOf(popup, row)).toMatch(/Produit test.*Voir 1 élément en retard/);
  await popup.click(row);
  await expect.poll(() => textOf(panel, 'h1')).toContain('Produit test');
  await expect.poll(() => textOf(panel, '.items')).not.toBe('');
  expect(await panel.evaluate(() => document.querySelectorAll('.item:not(.item-late)').length)).toBe(0);
});
