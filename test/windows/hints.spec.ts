import { control, DUI_FORM } from '../e2e/replica-pages';
import type { Driver, Tab } from '../e2e/surface';
import { expectDescription, hinted } from '../e2e/waits';
import { expect, test } from './fixtures';
import { clickOn, clickOnHint } from './mouse';

const focused = (form: Tab) => form.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

/** The bar is as small as a tab until it is asked for. */
async function openBar(driver: Driver, form: Tab): Promise<void> {
  const run = await driver.runInHints(form);
  const isOpen = () => run((root) => (root.querySelector('.bar .next')?.getClientRects().length ?? 0) > 0, null);
  if (!(await isOpen())) await clickOnHint(driver, form, '.bar .tab');
  await expect.poll(isOpen).toBe(true);
}

test('« Point suivant » goes on from point to point by the mouse', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  await openBar(driver, form);
  for (const field of ['representantNom', 'representantPrenom', 'representantEmail']) {
    await clickOnHint(driver, form, '.bar .next');
    await expect.poll(() => focused(form)).toBe(field);
  }
});

test('« Pourquoi ? » in a bubble that the focus opened leads to the rule', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const asking = await driver.openExtensionPage('welcome.html');
  await form.bringToFront();
  await form.fill(control('siret'), '552100554');
  await clickOn(form, control('denominationSociale')); // an answer is judged once it is left
  await expectDescription(form, control('siret'), /SIREN/);
  await clickOn(form, control('siret'));
  await expect.poll(() => focused(form)).toBe('siret');

  await clickOnHint(driver, form, '.bubble button', 'Pourquoi');
  const opened = () =>
    asking.evaluate(() => browser.extension.getViews({ type: 'tab' }).map((view) => (view as unknown as typeof globalThis).location.hash));
  await expect.poll(opened).toContain('#rule=siret-is-siren');
});
