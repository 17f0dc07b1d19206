import { violationsOf } from './axe';
import { expect, test } from './fixtures';
import { openPart, PANEL_PARTS } from './panel-parts';
import { DUI_CHAPTERS, DUI_FORM, LGC_FORM } from './replica-pages';
import type { Tab } from './surface';
import { hinted } from './waits';

/** The narrowest panel that a browser gives. */
const WIDTH = 240;

/** How much of the window the panel's header takes, and whether anything is wider than the window. */
const header = (panel: Tab) =>
  panel.evaluate(() => ({
    share: (document.querySelector('.panel > header')?.getBoundingClientRect().bottom ?? innerHeight) / innerHeight,
    isCut: document.documentElement.scrollWidth > innerWidth,
  }));

test('in the narrowest panel the header takes at most a quarter of the height, whichever candidature it shows', async ({ driver }) => {
  const site = await driver.open(DUI_FORM);
  await hinted(site);
  for (const [address, name] of [
    [DUI_FORM, 'Produit test'],
    [LGC_FORM, 'TEST LGC'],
    [DUI_CHAPTERS, 'Dossier Usager'],
  ] as const) {
    await site.goto(address);
    await hinted(site);
    const panel = await driver.openExtensionPage('sidepanel.html');
    await panel.resize(WIDTH, 600);
    await expect.poll(() => panel.evaluate(() => document.querySelector('h1')?.textContent)).toContain(name);
    const { share, isCut } = await header(panel);
    expect(share, name).toBeLessThanOrEqual(0.25);
    expect(isCut, name).toBe(false);
    await panel.close();
  }
});

test('what a control shows is in its name, and headings go down one by one, in every part of the panel', async ({ driver }) => {
  const site = await driver.open(DUI_FORM);
  await hinted(site);
  await site.goto(DUI_CHAPTERS);
  await hinted(site);
  const panel = await driver.openExtensionPage('sidepanel.html');
  await openPart(panel, 'to-do', 'Reste à faire');
  for (const [part, words] of Object.entries({ ...PANEL_PARTS, heritage: 'Ouvrir l’étape 1' })) {
    await openPart(panel, part, words);
    expect(await violationsOf(panel, ['label-content-name-mismatch', 'heading-order', 'empty-heading']), part).toEqual([]);
  }
  await openPart(panel, 'proofs', 'Voir les preuves');
  await panel.click('.chapters button');
  expect(await violationsOf(panel, ['label-content-name-mismatch', 'heading-order']), 'a chapter that is open').toEqual([]);
  expect(await panel.evaluate(() => document.querySelectorAll('.chapters h3').length)).toBeGreaterThanOrEqual(7);
});
